"""What the exchanges of a run reach."""

import json

import pytest
from finetuning_contracts.checks.coverage.goals import Goal, Kind
from finetuning_contracts.checks.coverage.watching import CoverageWatch
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_specs import load_spec

OPENAI = load_spec("openai")
JOB = {"id": "ftjob-1", "object": "fine_tuning.job"}
BODY = {"model": "gpt-4o-mini", "training_file": "file-1"}
JSON = (("content-type", "application/json"),)


@pytest.fixture
def watch():
    return CoverageWatch(OPENAI, frozenset({"create_fine_tuning_job", "list_paginated_fine_tuning_jobs"}))


def note(watch, operation, status=200, *, body=None, answer=None, query="", headers=JSON, path=None, spec=OPENAI):
    one = spec.operation(operation)
    raw = body if isinstance(body, bytes) else json.dumps(body).encode() if body is not None else b""
    request = Outgoing(one.method, "http://127.0.0.1/v1" + one.path + query, headers, raw)
    watch.note(one, path or {}, request, Incoming(status, "", (), json.dumps(answer or {}).encode(), 0.1))


def reached(watch, kind=Kind.CONSTRAINT):
    return {goal.what for goal in watch.coverage.reached if goal.kind is kind}


def test_an_accepted_request_shows_what_it_keeps(watch):
    note(watch, "create_fine_tuning_job", body={**BODY, "seed": 3})
    assert {"CreateFineTuningJobRequest.seed minimum kept", "body required kept"} <= reached(watch)
    assert not any(one.endswith("broken") for one in reached(watch))


def test_a_refused_request_shows_what_it_breaks_if_that_is_one_thing(watch):
    note(watch, "create_fine_tuning_job", 400, body={**BODY, "seed": -1})
    assert reached(watch) == {"CreateFineTuningJobRequest.seed minimum broken"}


def test_two_mistakes_show_neither(watch):
    note(watch, "create_fine_tuning_job", 400, body={**BODY, "seed": -1, "suffix": 3})
    assert reached(watch) == set()


def test_a_mistake_in_the_query_beside_one_in_nothing_else_counts(watch):
    note(watch, "list_paginated_fine_tuning_jobs", 400, query="?limit=none")
    assert reached(watch) == {"query.limit type broken"}


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500])
def test_a_server_that_did_not_come_to_look_shows_nothing(watch, status):
    note(watch, "create_fine_tuning_job", status, body={**BODY, "seed": -1})
    assert reached(watch) == set()


def test_a_mistake_that_was_accepted_was_made_all_the_same(watch):
    note(watch, "create_fine_tuning_job", 200, body={**BODY, "seed": -1})
    assert "CreateFineTuningJobRequest.seed minimum broken" in reached(watch)


def test_a_valid_request_that_was_refused_keeps_nothing(watch):
    note(watch, "create_fine_tuning_job", 400, body=BODY)
    assert reached(watch) == set()


def test_what_is_no_json_breaks_no_constraint(watch):
    note(watch, "create_fine_tuning_job", 400, body=b"{")
    assert reached(watch) == set()


def test_other_operations_count_elsewhere(watch):
    note(watch, "retrieve_fine_tuning_job", 200, answer=JOB, path={"fine_tuning_job_id": "ftjob-1"})
    assert watch.coverage.reached == set()


def test_statuses_that_a_request_can_bring_about_are_goals_and_others_are_not(watch):
    goals = {goal.what for goal in watch.coverage.goals if goal.kind is Kind.STATUS and goal.owner.startswith("create")}
    apart = {goal.what for goal in watch.coverage.apart if goal.kind is Kind.STATUS}
    assert {"200", "400", "401"} <= goals
    assert {"429", "500"} <= apart
    assert not goals & {"429", "500"}


def test_of_two_statuses_for_the_same_reason_none_has_to_be_seen():
    watch = CoverageWatch(OPENAI, frozenset({"cancel_fine_tuning_job"}))
    assert Goal(Kind.STATUS, "cancel_fine_tuning_job", "409") in watch.coverage.apart
    assert Goal(Kind.STATUS, "cancel_fine_tuning_job", "404") in watch.coverage.goals


def test_a_job_that_is_seen_in_one_state_and_then_in_the_next_has_made_the_transition():
    watch = CoverageWatch(OPENAI, frozenset({"retrieve_fine_tuning_job"}))
    for status in ("queued", "running", "running", "succeeded"):
        note(
            watch,
            "retrieve_fine_tuning_job",
            answer={**JOB, "status": status},
            path={"fine_tuning_job_id": "ftjob-1"},
        )
    assert reached(watch, Kind.TRANSITION) == {"queued > running", "running > succeeded"}
    missing = [goal.what for goal in watch.coverage.missing(Kind.TRANSITION)]
    assert missing == ["queued > cancelled", "running > cancelled"], "a client can cancel it in each of these states"
    assert "validating_files > failed" in {goal.what for goal in watch.coverage.left(Kind.TRANSITION)}


def test_a_list_shows_jobs_too():
    watch = CoverageWatch(OPENAI, frozenset({"list_paginated_fine_tuning_jobs"}))
    for status in ("queued", "cancelled"):
        note(watch, "list_paginated_fine_tuning_jobs", answer={"data": [{**JOB, "status": status}]})
    assert reached(watch, Kind.TRANSITION) == {"queued > cancelled"}


def test_a_form_is_read_too():
    watch = CoverageWatch(OPENAI, frozenset({"create_file"}))
    part = b'--x\r\ncontent-disposition: form-data; name="%b"%b\r\n\r\n%b\r\n'
    file = part % (b"file", b'; filename="a.jsonl"', b"{}")
    headers = (("content-type", "multipart/form-data; boundary=x"),)
    end = b"--x--\r\n"
    note(watch, "create_file", body=file + part % (b"purpose", b"", b"fine-tune") + end, headers=headers)
    assert "CreateFileRequest.file type kept" in reached(watch)
    note(watch, "create_file", 400, body=file + end, headers=headers)
    assert "CreateFileRequest required purpose broken" in reached(watch)
    text = part % (b"file", b"", b"{}")
    note(watch, "create_file", 400, body=text + part % (b"purpose", b"", b"fine-tune") + end, headers=headers)
    assert "CreateFileRequest.file type broken" in reached(watch)
