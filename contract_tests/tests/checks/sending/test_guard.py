"""Which requests may leave: only what reads, and what changes nothing but what the run has made."""

import pytest
from finetuning_contracts.checks.sending.guard import OWN_SERVER, Guard, Permissions
from finetuning_contracts.checks.sending.ledger import Ledger, Made
from finetuning_contracts.checks.sending.messages import Outgoing
from finetuning_specs import load_spec

from contract_tests.tests.checks.tiny_server import tiny_spec

URL = "http://127.0.0.1:1/base"
SPEC = tiny_spec()
JSON = (("content-type", "application/json"),)


def refusal(method, path, *, body=b"", permissions=None, ledger=None, exists=lambda _: True):
    guard = Guard(SPEC, URL, permissions or Permissions(), ledger or Ledger())
    return guard.refuses(Outgoing(method, URL + path, JSON, body), exists)


def with_file(id):
    ledger = Ledger()
    ledger.add(Made("files", id))
    return ledger


def seen(*ids):
    ledger = Ledger()
    ledger.learn(None, {}, [{"id": id} for id in ids])
    return ledger


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_what_reads_may_always_leave(method):
    assert refusal(method, "/files/file-1", permissions=Permissions(writes=False)) is None


@pytest.mark.parametrize(("method", "path"), [("POST", "/files"), ("DELETE", "/files/file-1"), ("POST", "/nowhere")])
def test_a_run_that_only_reads_sends_nothing_that_writes(method, path):
    assert "--allow-writes" in refusal(method, path, permissions=Permissions(writes=False), ledger=with_file("file-1"))


def test_what_the_run_has_made_may_be_deleted():
    assert refusal("DELETE", "/files/file-1", ledger=with_file("file-1")) is None


def test_what_the_server_has_shown_and_the_run_has_not_made_is_left_alone():
    assert "did not make" in refusal("DELETE", "/files/file-1", ledger=seen("file-1"), exists=lambda _: False)


def test_an_unknown_id_is_asked_for_before_it_is_deleted():
    asked = []
    assert "did not make" in refusal("DELETE", "/files/file-1", exists=lambda url: asked.append(url) or True)
    assert asked == [URL + "/files/file-1"]


def test_an_id_that_names_nothing_may_be_deleted():
    assert refusal("DELETE", "/files/file-1", exists=lambda _: False) is None


def test_an_id_that_the_run_has_invented_is_not_asked_for():
    ledger = Ledger()
    assert refusal("DELETE", f"/files/{ledger.run_id}", ledger=ledger) is None


def test_the_job_of_an_action_is_asked_for_without_the_action():
    asked = []
    refusal("POST", "/jobs/job-1/cancel", exists=lambda url: asked.append(url) or True)
    assert asked == [URL + "/jobs/job-1"]


@pytest.mark.parametrize("method", ["DELETE", "PUT", "PATCH"])
def test_a_method_that_the_contract_lacks_is_not_tried_on_a_whole_collection(method):
    assert "whole collection" in refusal(method, "/files")


def test_nothing_is_written_to_a_path_that_the_contract_lacks():
    assert "contract does not have" in refusal("POST", "/nowhere")


def test_a_create_must_not_use_what_belongs_to_others():
    body = b'{"model": "tiny-1", "training_file": "file-1"}'
    assert "names files" in refusal("POST", "/jobs", body=body, ledger=seen("file-1"))
    assert refusal("POST", "/jobs", body=body, ledger=with_file("file-1")) is None


def permission(ledger):
    guard = Guard(load_spec("openai"), URL, Permissions(), ledger)
    path = "/fine_tuning/checkpoints/ft:someone/permissions"
    return guard.refuses(Outgoing("POST", URL + path, JSON, b'{"project_ids": ["proj_1"]}'), lambda _: False)


def test_nothing_is_created_under_what_belongs_to_others():
    assert "under" in permission(seen("ft:someone"))
    assert permission(Ledger()) is None, "what was never seen is for the server to refuse"


def test_something_may_be_created_under_what_lies_below_our_own():
    spec, ledger = load_spec("openai"), Ledger()
    ledger.learn(spec.operation("create_fine_tuning_job"), {}, {"id": "ftjob-1"})
    checkpoints = {"data": [{"id": "ckpt-1", "fine_tuned_model_checkpoint": "ft:someone"}]}
    ledger.learn(spec.operation("list_fine_tuning_job_checkpoints"), {"fine_tuning_job_id": "ftjob-1"}, checkpoints)
    assert permission(ledger) is None


def test_no_more_jobs_are_created_than_allowed():
    ledger = Ledger()
    operation = SPEC.operation("create_job")
    few = Permissions(max_jobs=1)
    assert refusal("POST", "/jobs", permissions=few, ledger=ledger) is None
    ledger.learn(operation, {}, {"id": "job-1"})
    assert "--max-jobs" in refusal("POST", "/jobs", permissions=few, ledger=ledger)
    assert refusal("POST", "/files", permissions=few, ledger=ledger) is None


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:2/base/files", "https://127.0.0.1:1/base/files", "http://elsewhere/base"]
)
def test_no_request_goes_to_another_server(url):
    guard = Guard(SPEC, URL, OWN_SERVER, Ledger())
    assert "another server" in guard.refuses(Outgoing("GET", url, ()), lambda _: False)


def test_on_a_server_that_the_run_has_started_everything_may_leave():
    assert refusal("DELETE", "/files", permissions=OWN_SERVER) is None
