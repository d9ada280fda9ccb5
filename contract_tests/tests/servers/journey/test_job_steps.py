"""What a server does wrong with jobs is seen, however lenient the client is."""

import httpx
import pytest
from finetuning_contracts.servers.journey import job_steps

JOB = {"id": "ftjob-1", "object": "fine_tuning.job", "created_at": 1, "fine_tuned_model": None}
DONE = {**JOB, "status": "succeeded", "fine_tuned_model": "ft:gpt"}


def looks(*jobs, events=()):
    """A server that shows these jobs one after the other, the last for ever, and these events after each of them."""
    remaining, pages = list(jobs), list(events)

    def respond(request):
        if request.url.path.endswith("/events"):
            data = pages.pop(0) if len(pages) > 1 else pages[0]
            return httpx.Response(200, json={"object": "list", "data": data, "has_more": False})
        job = remaining.pop(0) if len(remaining) > 1 else remaining[0]
        return job if isinstance(job, httpx.Response) else httpx.Response(200, json=job)

    return respond


def event(number):
    return {"id": f"ftevent-{number}", "object": "fine_tuning.job.event", "created_at": number, "message": "?"}


def test_a_job_is_looked_at_until_it_has_succeeded(take):
    outcome = take(job_steps.wait, looks({**JOB, "status": "queued"}, {**JOB, "status": "running"}, DONE), job=JOB)
    assert (outcome.held, outcome.seen) == (True, "ft:gpt")


@pytest.mark.parametrize("status", ["failed", "cancelled"])
def test_a_job_that_ends_otherwise_is_unexpected(take, status):
    outcome = take(job_steps.wait, looks({**JOB, "status": "running"}, {**JOB, "status": status}), job=JOB)
    assert (outcome.held, outcome.seen) == (False, f"it ended as {status}")


def test_a_job_that_never_ends_is_given_up(take, monkeypatch):
    monkeypatch.setattr(job_steps, "_MOST_SECONDS", 0.05)
    outcome = take(job_steps.wait, looks({**JOB, "status": "running"}), job=JOB)
    assert not outcome.held
    assert "job ftjob-1 had not ended after 0.05 s: its status is running" in outcome.seen


def test_a_failure_that_passes_is_not_passed_over(take):
    """The client looks again, as a user wants; the server has failed all the same."""
    outcome = take(job_steps.wait, looks(httpx.Response(502, text="bad gateway"), DONE), job=JOB)
    assert (outcome.held, outcome.seen) == (False, "502 instead of 200: bad gateway")


def test_a_job_that_succeeded_without_a_model_is_unexpected(take):
    outcome = take(job_steps.wait, looks({**DONE, "fine_tuned_model": None}), job=JOB)
    assert (outcome.held, outcome.seen) == (False, "it succeeded without a model: None")


def test_events_are_followed_over_several_looks(take):
    events = [[event(2), event(1)], [event(3), event(2), event(1)]]
    outcome = take(job_steps.follow_events, looks({**JOB, "status": "running"}, DONE, events=events), job=JOB)
    assert (outcome.held, outcome.seen) == (True, "3 events, ft:gpt")


def test_events_that_come_out_of_order_are_seen(take):
    outcome = take(job_steps.follow_events, looks(DONE, events=[[event(1), event(2)]]), job=JOB)
    assert (outcome.held, outcome.seen) == (False, "its events came out of order")


def test_a_new_job_shows_the_model_that_was_asked_for_or_its_dated_name(take):
    for model, held in (("gpt-4o-mini", True), ("gpt-4o-mini-2024-07-18", True), ("gpt-4o-mini-next", False)):
        job = {**JOB, "status": "queued", "training_file": "file-1", "model": model}
        assert take(job_steps.create, looks(job)).held is held


def test_a_new_job_that_has_ended_already_is_unexpected(take):
    job = {**DONE, "training_file": "file-1", "model": "gpt-4o-mini"}
    assert take(job_steps.create, looks(job)).seen == "a new job is succeeded"


def test_checkpoints_of_another_job_are_seen(take):
    page = {"data": [{"id": "ftckpt-1", "fine_tuning_job_id": "ftjob-2"}], "has_more": False}
    outcome = take(job_steps.list_checkpoints, looks(page), job=JOB)
    assert outcome.seen == "['ftckpt-1'] belong to another job"
