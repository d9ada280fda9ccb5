"""What traffic of an ordinary client shows of a server, over time."""

import contextlib
import json

import pytest
from finetuning_clients import fireworks, openai, portkey
from finetuning_contracts.mock import serve
from finetuning_contracts.traffic.verify import verify
from finetuning_specs import load_spec

from .conftest import KEY, findings, running
from .har import JOB, entry

LINES = b'{"messages": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "ho"}]}\n' * 12


def journey(client, server, **more):
    """What a user does: train, watch, list, delete. A server that is at fault may end it early."""
    files = [client.files.create(file=(f"train-{n}.jsonl", LINES), purpose="fine-tune") for n in range(5)]
    for file in files:
        client.files.retrieve(file.id)
    jobs = []
    for file in files:
        jobs.append(client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id, **more))
        server.advance(1)
    client.fine_tuning.jobs.cancel(jobs[-1].id)
    for _ in range(8):
        for job in jobs:
            client.fine_tuning.jobs.retrieve(job.id)
        list(client.fine_tuning.jobs.list(limit=2))
        server.advance(3)
    server.advance(7200)
    for _ in range(3):
        for job in jobs:
            client.fine_tuning.jobs.retrieve(job.id)
    list(client.fine_tuning.jobs.list())
    list(client.files.list(**({"limit": 2} if isinstance(client, openai.Client) else {})))
    for file in files:
        client.files.retrieve(file.id)
    client.files.delete(files[1].id)
    with contextlib.suppress(openai.NotFoundError, portkey.NotFoundError):
        client.files.retrieve(files[1].id)
    list(client.files.list())
    for job in jobs:
        client.fine_tuning.jobs.retrieve(job.id)


@pytest.mark.parametrize("provider", ["openai", "portkey"])
def test_a_clean_server_is_clean_through_the_proxy_and_in_its_recording(provider, tmp_path):
    module = {"openai": openai, "portkey": portkey}[provider]
    keys = {"virtual_key": "virtual-canary-1"} if provider == "portkey" else {}
    with (
        serve(provider) as server,
        running(server.url, provider, har=tmp_path / "seen.har") as between,
        module.Client(base_url=between.url, api_key=KEY, **keys) as client,
    ):
        journey(client, server, **({"metadata": {"team": "nlp"}} if provider == "openai" else {}))
    assert findings(between) == {}
    again = verify(tmp_path / "seen.har", load_spec(provider), None)
    (result,) = again.checked.results
    assert not result.tally.findings
    assert result.tally.passed == between.watching.judge.book.tally.passed
    passed = {check for _, check in result.tally.passed}
    over_time = {"status_moves_along", "end_is_final", "stays_the_same", "walk_once", "walk_ends"}
    assert over_time | {"walk_complete", "deleted_unreadable", "id_is_new", "created_is_there"} <= passed
    assert provider != "openai" or "read_as_sent" in passed
    assert KEY not in (tmp_path / "seen.har").read_text()
    assert "virtual-canary-1" not in (tmp_path / "seen.har").read_text()


FAULTS = {
    "status-goes-backwards": "end_is_final",
    "terminal-moves-on": "end_is_final",
    "terminal-changes": "end_is_final",
    "created-changes": "stays_the_same",
    "model-changes": "stays_the_same",
    "metadata-not-read": "read_as_sent",
    "metadata-dropped": "what_was_sent",
    "delete-does-nothing": "deleted_unreadable",
    "deleted-readable": "deleted_unreadable",
    "deleted-listed": "deleted_unlisted",
    "delete-denies": "deletion_says_so",
    "cursor-included": "walk_once",
    "page-omits-item": "walk_complete",
    "newest-not-listed": "walk_complete",
    "id-repeats": "id_is_new",
    "created-other-id": "created_is_there",
    "limit-ignored": "limit_respected",
    "success-without-model": "success_has_model",
    "required-missing": "response_schema_conformance",
    "success-as-500": "not_a_server_error",
}


@pytest.mark.parametrize(("fault", "check"), FAULTS.items())
def test_a_fault_of_the_server_shows_in_the_traffic_of_an_ordinary_client(fault, check):
    with (
        serve("openai", keys=[KEY], faults=[fault]) as server,
        running(server.url) as between,
        openai.Client(base_url=between.url, api_key=KEY, max_retries=0) as client,
        contextlib.suppress(Exception),
    ):
        journey(client, server, metadata={"team": "nlp"})
    assert check in findings(between)


def entries(*steps):
    """Exchanges about one job, each with its second, its length and the status that the job has; None: 404."""
    gone = {"status": 404, "body": {"error": {"message": "no", "type": "x", "param": None, "code": None}}}
    return [
        entry(second=second, time=length, **(gone if status is None else {"body": JOB | {"status": status}}))
        for second, length, status in steps
    ]


def test_what_overlaps_has_no_order(verified):
    assert verified(*entries((1, 900, "running"), (3, 900, "queued")))[0].keys() == {"status_moves_along"}
    assert verified(*entries((1, 9000, "running"), (3, 900, "queued")))[0] == {}
    assert verified(*entries((1, -1, "running"), (3, 900, "queued")))[0] == {}


def test_what_nobody_was_seen_to_create_may_exist_or_not(verified):
    assert verified(*entries((1, 9, "running"), (2, 9, None), (3, 9, "running")))[0] == {}


def test_what_another_client_may_have_deleted_is_no_finding(verified):
    created = entry("POST", "/fine_tuning/jobs", request={"bodySize": -1, "headers": []}, second=1)
    created["request"]["postData"] = {
        "mimeType": "application/json",
        "text": json.dumps({"model": "gpt-4o-mini", "training_file": "file-1"}),
    }
    created["request"]["headers"] = [{"name": "content-type", "value": "application/json"}]
    read, missing = entries((2, 9, "running"), (3, 9, None))
    assert verified(created, read, missing)[0] == {}
    assert verified(created, missing)[0].keys() == {"created_is_there"}


def test_a_name_that_a_client_gives_again_after_a_deletion_is_no_finding():
    with (
        serve("fireworks") as server,
        running(server.url, "fireworks") as between,
        fireworks.Client(base_url=between.url, api_key=KEY, account_id="acc") as client,
    ):
        for _ in range(2):
            client.datasets.create(dataset_id="again", dataset={"format": "CHAT", "exampleCount": "12"})
            client.datasets.get("again")
            client.datasets.delete("again")
            server.advance(5)
        list(client.datasets.list())
    assert findings(between) == {}
    assert ("delete_dataset", "deletion_says_so") in between.watching.judge.book.tally.passed
