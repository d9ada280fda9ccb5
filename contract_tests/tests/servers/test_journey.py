from types import SimpleNamespace

import httpx
import pytest
from finetuning_contracts.servers.journey import (
    Outcome,
    Step,
    UnexpectedAnswerError,
    every_page,
    expect,
    parsed,
    until_ended,
    walk,
)
from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._values.unset import UNSET


def raising(error):
    def act():
        raise error

    return act


def response(status, content, decoded):
    return Response(status_code=status, content=content, headers=httpx.Headers(), parsed=decoded)


def page(ids, has_more):
    return SimpleNamespace(data=ids, has_more=has_more)


def test_a_step_tells_what_was_seen():
    step = Step("look", "list_files", lambda: "all is well")
    assert list(walk([step])) == [Outcome(step, held=True, seen="all is well")]


@pytest.mark.parametrize(
    ("error", "seen"),
    [
        (UnexpectedAnswerError("404 instead of 200"), "404 instead of 200"),
        (httpx.ReadTimeout("too slow"), "no answer: ReadTimeout: too slow"),
        (AttributeError("'str' has no 'message'"), "an answer of another shape: 'str' has no 'message'"),
    ],
)
def test_a_step_that_goes_wrong_is_told_and_the_others_are_still_taken(error, seen):
    first = Step("first", "list_files", raising(error))
    second = Step("second", "list_files", lambda: "fine")
    assert list(walk([first, second])) == [
        Outcome(first, held=False, seen=seen),
        Outcome(second, held=True, seen="fine"),
    ]


def test_what_is_expected_and_is_not_so_raises():
    expect(bool("so"), "never said")
    with pytest.raises(UnexpectedAnswerError, match="it is not"):
        expect(bool(""), "it is not")


def test_a_response_with_another_status_is_unexpected():
    with pytest.raises(UnexpectedAnswerError, match=r"^404 instead of 200: gone$"):
        parsed(response(404, b"gone", "decoded"), str)


def test_a_response_that_decodes_to_something_else_is_unexpected():
    with pytest.raises(UnexpectedAnswerError, match=r"^200, but the body is no int: \[\]$"):
        parsed(response(200, b"[]", []), int)


def test_every_page_is_fetched_with_the_last_id_of_the_one_before():
    pages = {
        UNSET: page(["a", "b"], has_more=True),
        "b": page(["c"], has_more=True),
        "c": page([], has_more=False),
    }
    assert list(every_page(pages.__getitem__, str)) == [["a", "b"], ["c"], []]


@pytest.mark.parametrize("has_more", [False, None, "yes"])
def test_no_page_is_fetched_unless_has_more_is_true(has_more):
    pages = {UNSET: page(["a"], has_more)}
    assert list(every_page(pages.__getitem__, str)) == [["a"]]


def test_a_server_that_gives_the_same_page_for_ever_is_caught():
    with pytest.raises(UnexpectedAnswerError, match="two pages end with b"):
        list(every_page(lambda _: page(["a", "b"], has_more=True), str))


def looks(*statuses):
    remaining = iter(statuses)
    return lambda: SimpleNamespace(status=next(remaining))


def test_a_job_is_looked_at_until_it_has_succeeded():
    assert until_ended(looks("queued", "running", "succeeded")).status == "succeeded"


@pytest.mark.parametrize("status", ["failed", "cancelled"])
def test_a_job_that_ends_otherwise_is_unexpected(status):
    with pytest.raises(UnexpectedAnswerError, match=f"it ended as {status}"):
        until_ended(looks("running", status))


def test_a_job_that_never_ends_is_given_up():
    with pytest.raises(UnexpectedAnswerError, match=r"still running after \d+ looks"):
        until_ended(lambda: SimpleNamespace(status="running"))
