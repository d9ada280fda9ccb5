"""Requests that show a finding can be sent again, by the run that found it and by another one, and tell whether it still shows."""

import json

import attrs
import pytest
from finetuning_contracts.checks import steps
from finetuning_contracts.checks.ignored_credential import CHECK as IGNORED
from finetuning_contracts.checks.outcomes import Finding, Tally
from finetuning_contracts.checks.replaying.again import send_again
from finetuning_contracts.checks.replaying.confirming import confirm
from finetuning_contracts.checks.run import check
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.guard import Permissions
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.checks.settings import Settings, Target

from contract_tests.tests.checks.conftest import serving
from contract_tests.tests.checks.tiny_server import HEADERS, KEY, TENANT, TinyServer, tiny_spec

JSON = (("Content-Type", "application/json"),)
GIVEN = tuple(HEADERS.items())


@pytest.fixture
def app():
    return TinyServer()


@pytest.fixture
def server(app):
    with serving(app) as url:
        yield url


@pytest.fixture
def opened(server):
    """Opens a sender of a new run, with a ledger of its own."""

    def open_one(headers=HEADERS):
        return open_sender(tiny_spec(), server, headers, permissions=Permissions())

    return open_one


def exchange(sender, method, path, body=b"", headers=GIVEN):
    request = Outgoing(method, sender.guard.url + path, (*headers, *(JSON if body else ())), body)
    return request, sender.send(request)


def seeder_of(sender):
    return Seeder(tiny_spec(), sender, dict(sender.headers), {})


def as_another_run_reads_it(reproduction):
    text = json.dumps(steps.as_document(reproduction))
    assert KEY not in text
    assert TENANT not in text
    return steps.from_document(json.loads(text))


def deleted_and_read(sender):
    made = exchange(sender, "POST", "/files", b'{"filename": "a.jsonl"}')
    path = f"/files/{made[1].json()['id']}"
    return steps.recorded([made, exchange(sender, "DELETE", path), exchange(sender, "GET", path)], sender)


def test_a_sequence_is_sent_with_the_ids_that_its_own_responses_give(app, opened):
    app.faults = frozenset({"use_after_free"})
    with opened() as sender:
        found = as_another_run_reads_it(deleted_and_read(sender))
    with opened() as sender:
        assert send_again("retrieve_file", "use_after_free", found, seeder_of(sender)).shown
    app.faults = frozenset()
    with opened() as sender:
        again = send_again("retrieve_file", "use_after_free", found, seeder_of(sender))
    assert not again.shown
    assert again.played.response.status == 404
    assert again.played.path["file_id"] not in {"file-1", "file-2"}, "the third run has a file of its own"


def test_what_a_request_names_is_made_anew_where_it_is_gone(app, opened):
    app.faults = frozenset({"ignored_auth"})
    with opened() as sender:
        made = exchange(sender, "POST", "/files", b'{"filename": "a.jsonl"}')
        read = exchange(sender, "GET", f"/files/{made[1].json()['id']}", headers=())
        found = as_another_run_reads_it(steps.recorded([read], sender))
    app.files.clear()
    with opened() as sender:
        assert send_again("retrieve_file", "ignored_auth", found, seeder_of(sender)).shown
        assert [one.resource for one in sender.guard.ledger.living] == ["files"]
    app.faults = frozenset()
    with opened() as sender:
        assert not send_again("retrieve_file", "ignored_auth", found, seeder_of(sender)).shown


def test_what_others_have_made_is_not_changed(app, opened):
    with opened() as sender:
        made = exchange(sender, "POST", "/files", b'{"filename": "a.jsonl"}')
        deleted = exchange(sender, "DELETE", f"/files/{made[1].json()['id']}")
        found = as_another_run_reads_it(steps.recorded([deleted], sender))
    app.files["file-1"] = {"id": "file-1", "filename": "theirs.jsonl"}
    with opened() as sender:
        send_again("delete_file", "status_code_conformance", found, seeder_of(sender))
    assert "file-1" in app.files


def test_a_credential_that_was_not_given_is_named(opened):
    with opened() as sender:
        found = steps.recorded([exchange(sender, "GET", "/jobs")], sender)
    with opened({"Authorization": HEADERS["Authorization"]}) as sender:
        again = send_again("list_jobs", "not_a_server_error", found, seeder_of(sender))
    assert again.played is None
    assert "X-Tenant-Key" in again.why


def test_a_credential_in_a_body_makes_a_request_one_that_is_not_kept(opened):
    with opened() as sender:
        body = json.dumps({"filename": KEY}).encode()
        assert steps.recorded([exchange(sender, "POST", "/files", body)], sender) is None


@pytest.mark.parametrize("body", [b'{"filename": "\xff"}', '{"filename": "\u00e4\u20ac"}'.encode(), b"\x00"])
def test_a_body_is_kept_byte_for_byte(opened, body):
    with opened() as sender:
        found = as_another_run_reads_it(steps.recorded([exchange(sender, "POST", "/files", body)], sender))
    assert found.steps[0].body == body


LONGEST = json.dumps({"filename": "x" * 80}).encode()
FILE = b'{"filename": "a.jsonl"}'


@pytest.mark.parametrize(
    ("check_", "operation", "fault", "method", "path", "body"),
    [
        ("not_a_server_error", "create_file", "server_error", "POST", "/files", LONGEST),
        ("status_code_conformance", "create_file", "wrong_status", "POST", "/files", FILE),
        ("content_type_conformance", "retrieve_file", "content_type", "GET", "/files/{file}", b""),
        ("response_headers_conformance", "list_jobs", "missing_header", "GET", "/jobs", b""),
        (
            "response_schema_conformance",
            "create_job",
            "wrong_shape",
            "POST",
            "/jobs",
            b'{"model": "m", "training_file": "{file}"}',
        ),
        (
            "positive_data_acceptance",
            "create_job",
            "refuses_valid",
            "POST",
            "/jobs",
            b'{"model": "m", "training_file": "{file}"}',
        ),
        ("negative_data_rejection", "create_file", "accepts_bad_input", "POST", "/files", b'{"filename": ""}'),
        ("unsupported_method", "retrieve_file", "unsupported_method", "PUT", "/files/{file}", b""),
        ("allow_header_conformance", "retrieve_file", "allow_header", "OPTIONS", "/files/{file}", b""),
    ],
)
def test_what_a_server_does_wrong_always_shows_again_and_what_it_does_no_more_does_not(
    app, opened, check_, operation, fault, method, path, body
):
    app.faults = frozenset({fault})
    with opened() as sender:
        file = exchange(sender, "POST", "/files", FILE)[1].json()["id"]
        path, body = path.replace("{file}", file), body.replace(b"{file}", file.encode())
        found = as_another_run_reads_it(steps.recorded([exchange(sender, method, path, body)], sender))
    with opened() as sender:
        assert send_again(operation, check_, found, seeder_of(sender)).shown
    app.faults = frozenset()
    with opened() as sender:
        again = send_again(operation, check_, found, seeder_of(sender))
    assert not again.shown
    assert again.played is not None


def test_a_run_says_of_its_findings_that_they_were_repeated(server, app):
    app.faults = frozenset({"wrong_shape", "ignores_tenant"})
    spec = tiny_spec()
    settings = Settings(seed=1, max_examples=2)
    (result,) = check([spec], {spec.provider: Target(server, HEADERS)}, settings, only=("create_job",)).results
    repeated = {name: group.simplest.repeated for group in result.groups for name in group.checks}
    assert repeated["response_schema_conformance"] is True
    assert repeated[IGNORED] is True


def test_what_a_server_did_once_was_seen_once(opened):
    tally = Tally()
    with opened() as sender:
        request, response = exchange(sender, "GET", "/jobs")
        once = attrs.evolve(response, status=500)
        finding = Finding("list_jobs", "not_a_server_error", "Server error", "", "fuzzing", 500, "", ("curl",))
        tally.add_finding(attrs.evolve(finding, reproduction=steps.recorded([(request, once)], sender)))
        confirm(tally, seeder_of(sender))
    assert [one.repeated for one in tally.findings.values()] == [False]


def test_no_complete_response_is_repeated_by_another_that_is_not_complete(opened):
    with opened() as sender:
        request, _ = exchange(sender, "GET", "/jobs")
        found = steps.recorded([(request, None)], sender)
        assert not send_again("list_jobs", "complete_response", found, seeder_of(sender)).shown
        assert found.outcome.status is None


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (b'{"id": "file-1", "note": "late"}', b'{"id": "file-22", "note": "late"}', True),
        (b'{"id": "file-1", "note": "late"}', b'{"id": "file-22", "note": "early"}', False),
    ],
)
def test_two_responses_are_compared_without_their_ids(first, second, same):
    outcomes = [steps.Outcome.of(Incoming(200, "", (), body, 0.0)) for body in (first, second)]
    assert (outcomes[0] == outcomes[1]) is same
