"""The vendors' own SDKs before a mock: nothing on a correct one, and what breaks them told by its rule."""

import pytest
from finetuning_contracts.checks import credentials
from finetuning_contracts.checks.sdk import vendors
from finetuning_contracts.checks.sdk.run import CHECKS, run
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.guard import Permissions
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock import serve
from finetuning_contracts.redaction import Redactor
from finetuning_specs import PROVIDERS, load_spec


def walk(provider, faults=(), permissions=None, watch=lambda *_: None):
    spec = load_spec(provider)
    headers = credentials.for_mock(spec)
    keys = sorted({value.removeprefix("Bearer ") for value in headers.values()})
    with (
        serve(spec, keys=keys, faults=list(faults)) as server,
        open_sender(spec, server.url, headers, permissions=permissions or Permissions()) as sender,
    ):
        sender.on_exchange = watch
        redactor = Redactor.of(spec, headers, server.url)
        operations = [operation.id for operation in spec.operations]
        return run(spec, operations, Seeder(spec, sender, headers, {}), redactor), server.requests, sender


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_sdk_walks_a_correct_server_and_every_rule_is_exercised(provider):
    tally, _, _ = walk(provider)
    assert [(f.operation, f.check, f.message) for f in tally.findings.values()] == []
    assert {check for _, check in tally.passed} == set(CHECKS)


@pytest.mark.parametrize(
    ("provider", "fault", "check"),
    [
        ("openai", "body-null", "sdk_reads"),
        ("openai", "body-as-list", "sdk_reads"),
        ("openai", "read-other-id", "sdk_reads_back"),
        ("openai", "content-truncated", "sdk_reads_back"),
        ("fireworks", "newest-not-listed", "sdk_lists"),
        ("dataherald", "list-empty", "sdk_lists"),
    ],
)
def test_what_breaks_an_sdk_is_found(provider, fault, check):
    tally, _, _ = walk(provider, [fault])
    finding = next(f for f in tally.findings.values() if f.check == check)
    assert finding.phase == "sdk"
    assert finding.steps


def test_what_an_sdk_sends_is_seen_by_whoever_watches_the_run_and_stands_in_its_ledger():
    seen = []
    _, _, sender = walk("openai", watch=lambda operation, *_: seen.append(operation.id))
    assert {"create_file", "create_fine_tuning_job", "list_fine_tuning_events"} <= set(seen)
    assert {made.resource for made in sender.guard.ledger.living} >= {"files", "fine_tuning.jobs"}


def test_an_sdk_on_a_server_that_is_only_to_be_read_writes_nothing():
    _, requests, _ = walk("openai", permissions=Permissions(writes=False))
    assert {entry.method for entry in requests} <= {"GET"}


def test_an_sdk_that_is_not_installed_is_asked_for_in_one_line(monkeypatch):
    monkeypatch.setattr(vendors, "find_spec", lambda _: None)
    with pytest.raises(UsageError, match=r"finetuning-contracts\[sdk\]"):
        vendors.installed("openai")
