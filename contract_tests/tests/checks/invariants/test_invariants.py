"""What must hold between one request and its response, and what a response shows that breaks it."""

import json
from urllib.parse import quote

import pytest
from finetuning_contracts.checks.invariants.observation import Observation
from finetuning_contracts.checks.invariants.watching import INVARIANTS, Watch
from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.redaction import Redactor
from finetuning_specs import load_spec

SPEC = load_spec("openai")
DATAHERALD = load_spec("dataherald")
PORTKEY = load_spec("portkey")
FIREWORKS = load_spec("fireworks")
FIREWORKS = load_spec("fireworks")
NOW = 1_750_000_000
JOB = {
    "id": "ftjob-1",
    "status": "running",
    "created_at": NOW,
    "finished_at": None,
    "fine_tuned_model": None,
    "error": None,
    "seed": 7,
    "metadata": {"team": "nlp"},
}
DONE = JOB | {"status": "succeeded", "finished_at": NOW + 60, "fine_tuned_model": "ft:gpt-4o-mini:x::1"}
CREATE = {"model": "gpt-4o-mini", "training_file": "file-1", "seed": 7, "metadata": {"team": "nlp"}, "suffix": None}


NEEDED = {"model": "gpt-4o-mini", "training_file": "file-1"}


def method(epochs):
    return {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": epochs}}}


def judged(name, operation, body, *, path=None, query="", sent=None, spec=SPEC):
    """What an invariant says: `None` for each thing that holds, a sentence for each that does not."""
    one = spec.operation(operation)
    url = "http://127.0.0.1/v1" + one.path
    for key, value in (path or {}).items():
        url = url.replace("{" + key + "}", quote(value, safe=""))
    headers = (("content-type", "application/json"),)
    request = Outgoing(one.method, url + query, headers, json.dumps(sent).encode() if sent is not None else b"")
    response = Incoming(200, "OK", (), json.dumps(body).encode(), 0.1)
    return [verdict.broken for verdict in INVARIANTS[name](Observation(one, path or {}, request, response))]


@pytest.mark.parametrize(("query", "partial"), [("", False), ("?readMask=", False), ("?readMask=name,state", True)])
def test_where_only_some_fields_were_asked_for_nothing_follows_from_the_others(query, partial):
    path = {"account_id": "acc", "supervised_fine_tuning_job_id": "one"}
    request = Outgoing("GET", f"http://127.0.0.1/v1/accounts/acc/supervisedFineTuningJobs/one{query}", ())
    body = {"name": "accounts/acc/supervisedFineTuningJobs/one", "state": "JOB_STATE_COMPLETED"}
    response = Incoming(200, "OK", (), json.dumps(body).encode(), 0.1)
    operation = FIREWORKS.operation("get_supervised_fine_tuning_job")
    assert Observation(operation, path, request, response).partial is partial
    tally = Tally()
    with open_sender(FIREWORKS, "http://127.0.0.1", {}) as sender:
        Watch(frozenset({operation.id}), tally, Redactor(()), "scenarios", sender).note(
            operation, path, request, response
        )
    assert ("end_has_finish" in {kind[1] for kind in tally.findings}) is not partial


def jobs(*items, more=False):
    return {"object": "list", "data": list(items), "has_more": more}


LISTS = "list_paginated_fine_tuning_jobs"
READS = "retrieve_fine_tuning_job"
OF_JOB = {"fine_tuning_job_id": "ftjob-1"}
OLDER = JOB | {"id": "ftjob-0", "created_at": NOW - 9}


@pytest.mark.parametrize(
    ("name", "operation", "body", "more", "broken"),
    [
        ("limit_respected", LISTS, jobs(JOB), {"query": "?limit=1"}, None),
        ("limit_respected", LISTS, jobs(JOB, OLDER), {"query": "?limit=1"}, "the page has 2 items, limit is 1"),
        ("nothing_twice", LISTS, jobs(JOB, OLDER), {}, None),
        ("nothing_twice", LISTS, jobs(JOB, JOB), {}, "ftjob-1 stands twice on the page"),
        ("in_order", LISTS, jobs(JOB, OLDER), {}, None),
        ("in_order", LISTS, jobs(JOB, JOB), {}, None),
        ("in_order", LISTS, jobs(OLDER, JOB), {}, "/created_at is to be descending, but"),
        ("in_order", "list_files", {"data": [{"id": "a", "created_at": 1}, {"id": "b", "created_at": 2}]}, {"query": "?order=asc"}, None),
        ("in_order", "list_files", {"data": [{"id": "a", "created_at": 1}, {"id": "b", "created_at": 2}]}, {"query": "?order=desc"}, "descending"),
        ("filter_respected", LISTS, jobs(JOB), {"query": "?metadata[team]=nlp"}, None),
        ("filter_respected", LISTS, jobs(JOB), {"query": "?metadata[team]=cv"}, "metadata selects"),
        ("more_is_true", LISTS, jobs(JOB, more=True), {}, None),
        ("more_is_true", LISTS, jobs(more=True), {}, "the page is empty, but /has_more is true"),
        ("parent_named", "list_fine_tuning_job_checkpoints", jobs({"id": "c", "fine_tuning_job_id": "ftjob-1"}), {"path": OF_JOB}, None),
        ("parent_named", "list_fine_tuning_job_checkpoints", jobs({"id": "c", "fine_tuning_job_id": "ftjob-2"}), {"path": OF_JOB}, "'ftjob-1' was asked for"),
        ("what_was_asked_for", READS, JOB, {"path": OF_JOB}, None),
        ("what_was_asked_for", READS, OLDER, {"path": OF_JOB}, "the response is about 'ftjob-0'"),
        ("what_was_sent", "create_fine_tuning_job", JOB, {"sent": CREATE}, None),
        ("what_was_sent", "create_fine_tuning_job", JOB | {"metadata": {}}, {"sent": CREATE}, "metadata was sent as"),
        ("what_was_sent", "create_fine_tuning_job", JOB | {"seed": 8}, {"sent": CREATE}, "seed was sent as 7, and comes back as 8"),
        ("what_was_sent", "create_fine_tuning_job", {"method": method(3)}, {"sent": NEEDED | {"method": method(3)}}, None),
        ("what_was_sent", "create_fine_tuning_job", {"method": method(1)}, {"sent": NEEDED | {"method": method(3)}}, "method/supervised/hyperparameters/n_epochs was sent as 3, and comes back as 1"),
        ("what_was_sent", "create_fine_tuning_job", {"method": method(7)}, {"sent": NEEDED | {"method": method("auto")}}, None),
        ("what_was_sent", "create_fine_tuning_job", {"method": {"type": "supervised"}}, {"sent": NEEDED | {"method": method(3)}}, None),
        ("times_in_unit", READS, JOB, {}, None),
        ("times_in_unit", READS, JOB | {"created_at": NOW * 1000}, {}, "/created_at is no time in unix_seconds"),
        ("times_in_unit", READS, JOB | {"created_at": 0}, {}, "/created_at is no time"),
        ("finished_after_created", READS, DONE, {}, None),
        ("finished_after_created", READS, DONE | {"finished_at": NOW - 1}, {}, "it finished at"),
        ("success_has_model", READS, DONE, {}, None),
        ("success_has_model", READS, DONE | {"fine_tuned_model": None}, {}, "it succeeded, but"),
        ("failure_has_error", READS, DONE | {"status": "failed"}, {}, "it failed, but"),
        ("failure_has_error", READS, DONE | {"status": "failed", "error": {"message": "no"}}, {}, None),
        ("no_finish_before_the_end", READS, JOB, {}, None),
        ("no_finish_before_the_end", READS, JOB | {"finished_at": NOW}, {}, "but it goes on"),
        ("starts_at_the_beginning", "create_fine_tuning_job", JOB | {"status": "queued"}, {"sent": CREATE}, None),
        ("starts_at_the_beginning", "create_fine_tuning_job", DONE, {"sent": CREATE}, "it was created just now, but is succeeded"),
    ],
)  # fmt: skip
def test_an_invariant_holds_or_says_what_does_not(name, operation, body, more, broken):
    verdicts = judged(name, operation, body, **more)
    assert verdicts, "there was something to check"
    found = [verdict for verdict in verdicts if verdict is not None]
    assert found == [] if broken is None else len(found) == 1 and broken in found[0]


@pytest.mark.parametrize(
    ("name", "operation", "body", "more"),
    [
        ("limit_respected", LISTS, jobs(JOB, OLDER), {"query": "?limit=many"}),
        ("limit_respected", READS, JOB, {}),
        ("limit_respected", "list_golden_sqls", [{}, {}], {"query": "?page=-1&limit=1", "spec": DATAHERALD}),
        ("nothing_twice", LISTS, jobs(JOB), {}),
        ("in_order", LISTS, {"data": "nonsense"}, {}),
        ("filter_respected", LISTS, jobs(JOB), {"query": "?metadata=null"}),
        ("more_is_true", LISTS, jobs(more=True), {"query": "?limit=0"}),
        ("more_is_true", LISTS, jobs(more=True), {"query": "?limit=-9"}),
        ("what_was_asked_for", "list_fine_tuning_events", jobs(JOB), {"path": OF_JOB}),
        ("what_was_sent", "create_fine_tuning_job", JOB, {"sent": {"seed": 8}}),
        ("what_was_sent", "create_fine_tuning_job", JOB, {"sent": CREATE | {"seed": "x"}}),
        ("success_has_model", READS, JOB | {"status": "unheard of"}, {}),
        ("times_in_unit", READS, ["no job"], {}),
    ],
)
def test_an_exchange_that_is_none_of_its_business_is_not_counted(name, operation, body, more):
    assert judged(name, operation, body, **more) == []


@pytest.mark.parametrize(("query", "findings"), [("", 1), ("?orderBy=", 1), ("?orderBy=name", 0)])
def test_a_list_need_not_stand_in_its_usual_order_when_another_was_asked_for(query, findings):
    later, earlier = ({"createTime": f"2025-06-15T15:08:{second}Z"} for second in (28, 10))
    body = {"deployments": [later, earlier]}
    told = judged("in_order", "list_deployments", body, query=query, spec=FIREWORKS)
    assert len(told) == findings


@pytest.mark.parametrize(("within", "findings"), [(26, 0), (36, 1), (None, 1)])
def test_of_a_setting_that_was_sent_twice_a_server_may_follow_either(within, findings):
    sent = {"model": "gpt-4o-mini", "training_file": "file-1", "hyperparameters": {"n_epochs": 36}}
    if within is not None:
        sent["method"] = method(within)
    told = judged(
        "what_was_sent", "create_fine_tuning_job", {"hyperparameters": {"n_epochs": 26}}, sent=sent, spec=PORTKEY
    )
    assert told == ["hyperparameters/n_epochs was sent as 36, and comes back as 26"] * findings


@pytest.mark.parametrize(("page", "judgement"), [(1, ["the page has 2 items, limit is 1"]), (0, []), (-22013, [])])
def test_a_limit_holds_for_the_pages_that_there_are(page, judgement):
    pairs = [{"id": "a"}, {"id": "b"}]
    query = f"?limit=1&page={page}"
    assert judged("limit_respected", "list_golden_sqls", pairs, query=query, spec=DATAHERALD) == judgement


def test_times_without_a_zone_are_times_where_the_contract_says_so():
    job = {"id": "65a000000000000000000001", "status": "QUEUED", "created_at": "2024-01-16T09:30:00.125000"}
    assert judged("times_in_unit", "get_finetuning", job, spec=DATAHERALD) == [None]
    late = job | {"created_at": "yesterday"}
    assert "naive_utc" in judged("times_in_unit", "get_finetuning", late, spec=DATAHERALD)[0]


def test_a_secret_that_comes_back_encrypted_is_as_it_should_be():
    sent = {"alias": "sales", "connection_uri": "postgresql://reader:secret@db/sales"}
    shown = {"id": "1", "alias": "sales", "connection_uri": "gAAAA"}
    assert judged("what_was_sent", "create_database_connection", shown, sent=sent, spec=DATAHERALD) == [None]


def dated(created, date="Sun, 15 Jun 2025 15:06:40 GMT", operation="retrieve_file"):
    """What is said of a time of creation in a response of a date, which is `NOW`."""
    one = SPEC.operation(operation)
    request = Outgoing("GET", "http://127.0.0.1/v1/files/file-1", ())
    headers = (("date", date),) if date else ()
    response = Incoming(200, "OK", headers, json.dumps({"id": "file-1", "created_at": created}).encode(), 0.1)
    seen = Observation(one, {"file_id": "file-1"}, request, response)
    return [verdict.broken for verdict in INVARIANTS["not_from_the_future"](seen)]


@pytest.mark.parametrize("created", [NOW - 86_400 * 365, NOW, NOW + 299, float(NOW)])
def test_what_was_created_until_now_holds_and_clocks_may_differ_by_five_minutes(created):
    assert dated(created) == [None]


def test_what_was_created_after_the_response_that_shows_it_does_not():
    assert dated(NOW + 5000) == [f"/created_at is {NOW + 5000}, and the response is of {NOW} (Unix times)"]


@pytest.mark.parametrize(
    ("created", "date"), [(NOW + 5000, ""), (NOW + 5000, "yesterday"), (None, None), ("soon", None)]
)
def test_without_a_date_of_the_response_or_a_time_of_creation_nothing_is_said(created, date):
    assert dated(created, *([] if date is None else [date])) == []


@pytest.mark.parametrize(
    ("ends", "verdicts"),
    [
        ({"first_id": "file-1", "last_id": "file-1"}, [None, None]),
        ({}, []),
        (
            {"first_id": None, "last_id": "file-1"},
            ["/first_id is None, and the page has 1 items", None],
        ),
    ],
)
def test_a_page_with_items_fills_in_what_it_has_for_their_ends(ends, verdicts):
    body = {"data": [{"id": "file-1"}], **ends}
    assert judged("page_ends_given", "list_files", body) == verdicts


def test_a_page_without_items_has_no_ends():
    assert judged("page_ends_given", "list_files", {"data": [], "first_id": None, "last_id": None}) == []
