import httpx
import pytest
from finetuning_clients.openai import APIConnectionError, WaitTimeoutError
from finetuning_contracts.servers.journey.steps import Outcome, Step, UnexpectedResponseError, expect, had, walk


def raising(error):
    def act():
        raise error

    return act


def test_a_step_tells_what_was_seen():
    step = Step("look", "list_files", lambda: "all is well")
    assert list(walk([step])) == [Outcome(step, held=True, seen="all is well")]


@pytest.mark.parametrize(
    ("error", "seen"),
    [
        (UnexpectedResponseError("404 instead of 200"), "404 instead of 200"),
        (httpx.ReadTimeout("too slow"), "no response: ReadTimeout: too slow"),
        (APIConnectionError("too far"), "no response: APIConnectionError: too far"),
        (WaitTimeoutError("still running", None), "WaitTimeoutError: still running"),
        (AttributeError("'str' has no 'message'"), "a response of another shape: 'str' has no 'message'"),
        (KeyError("id"), "a response of another shape: it has no 'id'"),
        (TypeError("'NoneType' object is not subscriptable"), "a response of another shape: 'NoneType' object is not"),
    ],
)
def test_a_step_that_goes_wrong_is_told_and_the_others_are_still_taken(error, seen):
    first = Step("first", "list_files", raising(error))
    second = Step("second", "list_files", lambda: "fine")
    failed, held = walk([first, second])
    assert (failed.step, failed.held) == (first, False)
    assert failed.seen.startswith(seen)
    assert held == Outcome(second, held=True, seen="fine")


def test_what_is_expected_and_is_not_so_raises():
    expect(bool("so"), "never said")
    with pytest.raises(UnexpectedResponseError, match="it is not"):
        expect(bool(""), "it is not")


def test_what_no_step_got_raises():
    assert had("file-1", "file") == "file-1"
    with pytest.raises(UnexpectedResponseError, match="there is no file: an earlier step failed"):
        had(None, "file")
