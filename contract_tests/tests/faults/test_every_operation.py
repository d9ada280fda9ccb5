"""Whatever goes wrong on the way: how often each operation is sent, what comes of it, and that nothing is done twice.

Each test is one operation of one contract, and goes through all faults of `policy`. Time is a number here: nothing sleeps.
"""

from operator import attrgetter

import attrs
import httpx
import pytest

from .calls import CALLS, CREATES, DOWNLOADS, UPLOADS
from .policy import PROMISES
from .stage import expected
from .transport import RIGHT, Answer, Lost, Refused

every_call = pytest.mark.parametrize("call", CALLS, ids=str)
every_create = pytest.mark.parametrize("call", CREATES, ids=str)
every_upload = pytest.mark.parametrize("call", UPLOADS, ids=str)
every_download = pytest.mark.parametrize("call", DOWNLOADS, ids=str)

NO_CONNECTION = Refused(httpx.ConnectError)
RESET = Lost(httpx.ReadError)
BUSY = Answer(429, acts=False, echoes=True)
FAILURE = Answer(500, echoes=True)


@pytest.fixture
def stage(stage_of, call):
    return stage_of(call.operation.spec.provider)


def counts(outcome):
    return outcome.error, outcome.sent, outcome.acted


@every_call
def test_a_fault_that_lasts_is_met_as_often_as_the_policy_says_and_raised_as_what_it_is(stage, call):
    met = {name: stage.act(call, [promise.fault], lasting=True) for name, promise in PROMISES.items()}
    assert met == {name: expected(call, promise) for name, promise in PROMISES.items()}


@every_call
def test_after_a_fault_that_passes_the_call_succeeds_wherever_another_attempt_is_allowed(stage, call):
    passing = {name: expected(call, promise, lasting=False) for name, promise in PROMISES.items()}
    passing = {name: outcome for name, outcome in passing.items() if outcome.sent > 1}
    assert {name: stage.act(call, [PROMISES[name].fault]) for name in passing} == passing
    assert {outcome.error for outcome in passing.values()} == {None}


@every_call
def test_without_retries_there_is_one_request_whatever_happens(stage, call):
    for fault in (NO_CONNECTION, RESET, BUSY, FAILURE):
        assert stage.act(call, [fault], max_retries=0).sent == 1


@every_create
def test_a_create_with_an_idempotency_key_is_repeated_like_any_other_call_and_done_once(stage, call):
    met = {}
    for name, promise in PROMISES.items():
        met[name] = stage.act(call, [promise.fault], lasting=True, idempotency_key="once-1")
        assert {request.headers.get("idempotency-key") for request in stage.transport.sent} == {"once-1"}
    assert met == {name: expected(call, promise, key=True) for name, promise in PROMISES.items()}


@every_create
def test_no_fault_makes_a_create_be_done_twice_however_often_it_had_to_be_sent_before(stage, call):
    """Where the server says that it did not act, it did not; everything else may have been a job that costs money."""
    for name, promise in PROMISES.items():
        outcome = stage.act(call, [NO_CONNECTION, BUSY, promise.fault], max_retries=5)
        assert outcome.sent >= 3, name
        assert outcome.acted == 1 or (outcome.acted == 0 and outcome.error is not None), name


@every_call
def test_500_thrice_and_then_200_is_too_late_by_default_and_in_time_with_three_retries(stage, call):
    once = call.creates
    thrice = [FAILURE] * 3
    assert counts(stage.act(call, thrice)) == ("InternalServerError", *((1, 1) if once else (3, 3)))
    outcome = stage.act(call, thrice, max_retries=3)
    assert counts(outcome) == (("InternalServerError", 1, 1) if once else (None, 4, 4))
    assert outcome.complaints == ()


@every_create
def test_500_thrice_and_then_200_is_one_creation_where_a_key_says_so(stage, call):
    assert counts(stage.act(call, [FAILURE] * 3, max_retries=3, idempotency_key="once-1")) == (None, 4, 1)


@every_create
@pytest.mark.parametrize(
    ("script", "met"),
    [
        ([NO_CONNECTION, NO_CONNECTION, RIGHT], (None, 3, 1)),
        ([NO_CONNECTION, RESET], ("APIConnectionError", 2, 1)),
        ([BUSY, NO_CONNECTION, RIGHT], (None, 3, 1)),
        ([BUSY, RESET], ("APIConnectionError", 2, 1)),
        ([BUSY, FAILURE], ("InternalServerError", 2, 1)),
        ([NO_CONNECTION, BUSY, BUSY], ("RateLimitError", 3, 0)),
    ],
    ids=["refused-refused-right", "refused-reset", "busy-refused-right", "busy-reset", "busy-500", "refused-busy-busy"],
)
def test_each_fault_of_a_create_is_judged_by_itself(stage, call, script, met):
    assert counts(stage.act(call, script)) == met


@every_call
def test_a_body_that_drips_beyond_the_total_time_ends_the_call_without_another_attempt(stage, call):
    drips = PROMISES["body drop by drop"].fault
    error = "TransferTimeoutError" if call.downloads else "APITimeoutError"
    began = stage.transport.time.now
    outcome = stage.act(call, [drips], lasting=True, total_timeout=100)
    assert counts(outcome) == (error, 1, 1)
    assert outcome.complaints == ()
    assert stage.transport.time.now - began < 200


@every_call
def test_a_body_that_drips_in_time_is_read(stage, call):
    drips = attrs.evolve(RIGHT, spoils=lambda right: attrs.evolve(slow(right), seconds=0.001))
    assert counts(stage.act(call, [drips], total_timeout=100)) == (None, 1, 1)


def slow(right):
    return PROMISES["body drop by drop"].fault.spoils(right)


@every_call
def test_no_attempt_begins_after_the_total_time(stage, call):
    began = stage.transport.time.now
    outcome = stage.act(call, [NO_CONNECTION], lasting=True, max_retries=100, total_timeout=60)
    assert outcome.error == "APIConnectionError"
    assert 60 - 8 < stage.transport.time.now - began < 60
    asked_for_more = attrs.evolve(BUSY, headers={"retry-after": "30"})
    assert counts(stage.act(call, [asked_for_more], lasting=True, total_timeout=20)) == ("RateLimitError", 1, 0)


@every_upload
def test_an_upload_that_can_be_read_once_is_sent_again_only_if_it_was_not_begun(stage, call):
    def once():
        files = {k: (v[0], iter([v[1][:9], v[1][9:]])) for k, v in call.arguments.items() if isinstance(v, tuple)}
        return attrs.evolve(call, arguments={**call.arguments, **files})

    assert counts(stage.act(once(), [NO_CONNECTION] * 2)) == (None, 3, 1)
    for fault, error in ((RESET, "APIConnectionError"), (FAILURE, "InternalServerError")):
        assert counts(stage.act(once(), [fault], idempotency_key="once-1")) == (error, 1, 1)
    assert counts(stage.act(once(), [BUSY])) == ("RateLimitError", 1, 0)


@every_download
@pytest.mark.parametrize("fault", ["body reset", "body closed early", "body shorter than announced", "body that stops"])
def test_a_download_that_breaks_off_for_good_leaves_no_file_and_says_how_far_it_came(stage, call, fault, tmp_path):
    target = tmp_path / "content.jsonl"
    saved = attrs.evolve(call, saves_to=target)
    outcome = stage.act(saved, [PROMISES[fault].fault], lasting=True)
    assert counts(outcome) == counts(expected(call, PROMISES[fault]))
    assert not target.exists()
    assert counts(stage.act(saved, [])) == (None, 1, 1)
    assert target.read_bytes() == call.value


@every_download
def test_what_a_reader_does_after_the_last_of_a_download_counts_no_more(stage, call):
    stage.transport.right = call.right
    stage.transport.play([RIGHT])
    chunks = attrgetter(call.name)(stage.client)(**call.arguments, total_timeout=100).iter_bytes()

    def take(chunk):
        stage.transport.time.now += 1000
        return chunk

    async def take_all():
        return [take(chunk) async for chunk in chunks]

    taken = stage.runner.run(take_all()) if stage.runner else [take(chunk) for chunk in chunks]
    assert b"".join(taken) == call.value
