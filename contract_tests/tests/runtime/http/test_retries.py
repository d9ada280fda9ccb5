"""When a call is made again, after how long, and when it never is. Time is a number here: nothing sleeps."""

import httpx
import pytest
from finetuning_runtime._errors.exceptions import (
    APIConnectionError,
    APIStatusError,
    InternalServerError,
    RateLimitError,
)
from finetuning_runtime._http.captured import capture_responses
from finetuning_runtime._http.retries import Attempts

from ..scripted import CREATE, READ, outcome

REPEATED = [408, 409, 429, 500, 502, 503, 504, 520, 529, 599]
FINAL = [400, 401, 403, 404, 405, 410, 412, 415, 418, 422, 425, 446]
BEFORE = [
    httpx.ConnectError("refused"),
    httpx.ConnectTimeout("slow"),
    httpx.PoolTimeout("full"),
    httpx.ProxyError("no proxy"),
]
AFTER = [
    httpx.ReadTimeout("slow"),
    httpx.WriteTimeout("slow"),
    httpx.ReadError("reset"),
    httpx.WriteError("reset"),
    httpx.CloseError("x"),
    httpx.RemoteProtocolError("Server disconnected without sending a response."),
    httpx.NetworkError("other"),
]
FUTILE = [httpx.UnsupportedProtocol("ftp"), httpx.LocalProtocolError("header"), httpx.TooManyRedirects("loop")]
NAMED = pytest.mark.parametrize


@NAMED("status", REPEATED)
def test_what_may_pass_is_tried_three_times(script, status):
    server = script(status)
    with pytest.raises(APIStatusError) as found:
        server.call()
    assert found.value.status_code == status
    assert len(server.requests) == 3


@NAMED("status", FINAL)
def test_what_will_not_pass_is_tried_once(script, status):
    assert script(status).sent() == 1


@NAMED("status", REPEATED)
def test_a_second_response_counts(script, status):
    server = script(status, 200)
    assert server.call() == {"id": 1}
    assert len(server.requests) == 2


def test_three_times_500_and_then_200_is_too_late_by_default_and_in_time_with_more_retries(script):
    assert isinstance(outcome(script(500, 500, 500, 200)), InternalServerError)
    server = script(500, 500, 500, 200)
    assert server.call(max_retries=3) == {"id": 1}
    assert len(server.requests) == 4


@NAMED("error", BEFORE + AFTER, ids=lambda e: type(e).__name__)
def test_a_connection_that_fails_is_tried_again(script, error):
    server = script(error, error, 200)
    assert server.call() == {"id": 1}
    assert len(server.requests) == 3


@NAMED("error", FUTILE, ids=lambda e: type(e).__name__)
def test_what_would_fail_the_same_way_is_not_tried_again(script, error):
    assert script(error).sent() == 1
    assert script(error).sent(CREATE) == 1


@NAMED("error", BEFORE, ids=lambda e: type(e).__name__)
def test_a_create_that_did_not_arrive_is_sent_again(script, error):
    server = script(error, error, 200)
    assert server.call(CREATE) == {"id": 1}
    assert len(server.requests) == 3


@NAMED("error", AFTER, ids=lambda e: type(e).__name__)
def test_a_create_that_may_have_arrived_is_not_sent_again(script, error):
    assert script(error, 200).sent(CREATE) == 1


@NAMED("status", [*FINAL, 408, 409, 500, 502, 503, 504, 520, 529])
def test_a_create_is_not_repeated_because_of_its_status(script, status):
    assert script(status).sent(CREATE) == 1


@NAMED("status", [408, 409, 500, 502, 503, 504, 400])
def test_a_word_that_trying_again_helps_does_not_say_that_nothing_was_created(script, status):
    assert script({"status_code": status, "headers": {"x-should-retry": "true"}}).sent(CREATE) == 1


@NAMED(
    ("status", "headers", "sent"),
    [
        (429, {}, 3),
        (429, {"retry-after": "1"}, 3),
        (429, {"x-should-retry": "false"}, 1),
        (429, {"retry-after": "61"}, 1),
        (503, {"retry-after": "1"}, 3),
        (503, {"retry-after": "0"}, 3),
        (503, {"retry-after": "0.5"}, 3),
        (503, {"retry-after-ms": "20"}, 3),
        (503, {"date": "Wed, 21 Oct 2026 07:28:00 GMT", "retry-after": "Wed, 21 Oct 2026 07:28:07 GMT"}, 3),
        (503, {"retry-after": "soon"}, 1),
        (503, {"retry-after": "-1"}, 1),
        (503, {"retry-after": "1", "x-should-retry": "false"}, 1),
        (500, {"retry-after": "1"}, 1),
        (502, {"retry-after": "1"}, 1),
        (409, {"retry-after": "1"}, 1),
        (408, {"retry-after": "1"}, 1),
    ],
)
def test_a_create_is_repeated_only_when_the_server_says_that_it_did_not_act(script, status, headers, sent):
    assert script({"status_code": status, "headers": headers}).sent(CREATE) == sent


@NAMED("step", [*AFTER, 500, 502, 408, 409], ids=str)
def test_an_idempotency_key_makes_a_create_repeatable_and_stays_the_same(script, step):
    server = script(step, step, 200)
    assert server.call(CREATE, idempotency_key="once-1") == {"id": 1}
    assert [request.headers["idempotency-key"] for request in server.requests] == ["once-1"] * 3
    assert len({request.content for request in server.requests}) == 1


def test_an_idempotency_key_among_the_headers_counts_as_well(script):
    server = script(httpx.ReadTimeout("slow"), 200)
    assert server.call(CREATE, extra_headers={"Idempotency-Key": "k"}) == {"id": 1}


def test_without_a_key_none_is_sent(script):
    server = script(200)
    server.call(CREATE)
    assert "idempotency-key" not in server.requests[0].headers


@NAMED("operation", [READ, CREATE], ids=["read", "create"])
@NAMED("status", [200, 429])
def test_max_retries_zero_means_one_request(script, operation, status):
    assert script(status).sent(operation, max_retries=0) == 1


def test_the_call_counts_before_the_client(script):
    assert script(500).sent(client_options={"max_retries": 5}) == 6
    assert script(500).sent(client_options={"max_retries": 5}, max_retries=1) == 2
    assert script(500).sent(client_options={"max_retries": 0}, max_retries=1) == 2


@NAMED(
    ("headers", "wait"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after": " 3 "}, 3),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "7"}, 1.5),
        ({"retry-after-ms": "soon", "retry-after": "7"}, 7),
        ({"date": "Wed, 21 Oct 2026 07:28:00 GMT", "retry-after": "Wed, 21 Oct 2026 07:28:42 GMT"}, 42),
        ({"date": "Wed, 21 Oct 2026 07:28:00 GMT", "retry-after": "Wednesday, 21-Oct-26 07:28:05 GMT"}, 5),
        ({"retry-after": "60"}, 60),
    ],
)
def test_the_server_says_when(script, headers, wait):
    server = script({"status_code": 429, "headers": headers}, 200)
    server.call()
    assert server.time.naps == [wait]


@NAMED(
    "headers",
    [
        {"retry-after": "soon"},
        {"retry-after": ""},
        {"retry-after": "-5"},
        {"retry-after": "nan"},
        {"retry-after": "inf"},
        {"retry-after": "0"},
        {"retry-after-ms": "-1"},
        {"date": "Wed, 21 Oct 2026 07:28:00 GMT", "retry-after": "Wed, 21 Oct 2020 07:28:00 GMT"},
        {"retry-after": "Wed, 99 Foo 2020 07:28:00 GMT"},
        {},
    ],
    ids=str,
)
def test_otherwise_the_pause_is_our_own(script, headers):
    server = script({"status_code": 429, "headers": headers}, 200)
    server.call()
    assert 0.375 <= server.time.naps[0] <= 0.5


@NAMED("headers", [{"retry-after": "61"}, {"retry-after-ms": "60001"}, {"retry-after": "86400"}], ids=str)
def test_a_server_that_asks_for_more_than_a_minute_is_not_waited_for(script, headers):
    server = script({"status_code": 429, "headers": headers}, 200)
    with pytest.raises(RateLimitError) as found:
        server.call()
    assert found.value.retry_after > 60
    assert server.time.naps == []


@NAMED(("word", "sent"), [("true", 3), ("TRUE", 3), ("false", 1), ("maybe", 1)])
def test_the_server_says_whether(script, word, sent):
    assert script({"status_code": 400, "headers": {"x-should-retry": word}}).sent() == sent


def test_the_server_says_whether_not(script):
    assert script({"status_code": 500, "headers": {"x-should-retry": "false"}}).sent() == 1


def test_pauses_double_from_half_a_second_to_eight_and_shrink_at_random():
    for made in range(1, 12):
        longest = min(0.5 * 2 ** (made - 1), 8.0)
        waits = [_attempts(made=made, max_retries=99).after_error(httpx.ReadError("x")) for _ in range(200)]
        assert all(0.75 * longest <= wait <= longest for wait in waits)
        assert len(set(waits)) > 100


def test_ten_thousand_retries_are_no_overflow():
    assert _attempts(made=9_999, max_retries=10_000).after_error(httpx.ReadError("x")) <= 8


def _attempts(*, made, max_retries):
    attempts = Attempts(max_retries=max_retries, repeatable=True)
    attempts.made = made
    return attempts


def test_the_total_time_ends_the_attempts(script):
    server = script(500)
    with pytest.raises(InternalServerError):
        server.call(max_retries=100, total_timeout=10)
    assert server.time.now < 1010
    assert 2 < len(server.requests) < 10


def test_a_pause_that_would_outlast_the_total_time_is_not_begun(script):
    server = script({"status_code": 429, "headers": {"retry-after": "20"}}, 200)
    with pytest.raises(RateLimitError):
        server.call(total_timeout=10)
    assert server.time.naps == []


def test_the_total_time_of_the_client_counts_unless_the_call_says_otherwise(script):
    slow = {"status_code": 429, "headers": {"retry-after": "20"}}
    assert script(slow).sent(client_options={"total_timeout": 10}) == 1
    assert script(slow).sent(client_options={"total_timeout": 10}, total_timeout=None) == 3
    assert script(slow).sent(client_options={"total_timeout": 10}, total_timeout=30) == 2


def test_no_read_may_outlast_the_total_time(script):
    server = script(500, 200, takes=4)
    server.call(total_timeout=10)
    first, second = (request.extensions["timeout"] for request in server.requests)
    assert first == {"connect": 5.0, "read": 10, "write": 10, "pool": 10}
    assert second["read"] < 6


def test_without_a_total_time_the_timeouts_are_the_usual_ones(script):
    server = script(200)
    server.call()
    assert server.requests[0].extensions["timeout"] == {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}


def test_failed_attempts_can_be_looked_at(script):
    server = script(500, 429, 200)
    with capture_responses() as responses:
        server.call()
    assert [response.status_code for response in responses] == [500, 429, 200]


def test_the_cause_of_a_failure_is_httpx_own_error(script):
    reset = httpx.ReadError("reset")
    with pytest.raises(APIConnectionError) as found:
        script(reset).call(max_retries=0)
    assert found.value.__cause__ is reset
