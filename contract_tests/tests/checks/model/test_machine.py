"""The state machine: right on mocks that do what the contract says, sharp on those that do not, and the same at each run."""

import pytest
from finetuning_contracts.checks import credentials
from finetuning_contracts.checks.model.catalogue import CHECKS
from finetuning_contracts.checks.model.run import run
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.mock import serve
from finetuning_contracts.redaction import Redactor
from finetuning_specs import load_spec
from finetuning_specs.rules import by_check


def drawn(provider, faults=(), *, profile=None, seed=1, sequences=8):
    """What the machine finds in a mock, and the requests that it sent there."""
    spec = load_spec(provider, profile)
    headers = credentials.for_mock(spec)
    sent = []
    with serve(spec, faults=list(faults)) as server, open_sender(spec, server.url, headers) as sender:
        sender.on_exchange = lambda operation, _path, _request, response: sent.append((operation.id, response.status))
        seeder = Seeder(spec, sender, headers, {})
        operations = [operation.id for operation in spec.operations]
        redactor = Redactor.of(spec, headers, server.url)
        return run(spec, operations, seeder, redactor, start=seed, sequences=sequences), sent


@pytest.mark.parametrize(
    ("provider", "profile"),
    [("openai", None), ("openai", "observed"), ("portkey", None), ("fireworks", None), ("dataherald", None)],
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_it_finds_nothing_on_a_correct_server(provider, profile, seed):
    tally, sent = drawn(provider, profile=profile, seed=seed)
    assert [(f.operation, f.check, f.message) for f in tally.findings.values()] == []
    assert len(sent) > 20


@pytest.mark.parametrize(
    ("provider", "fault", "check"),
    [
        ("openai", "id-repeats", "id_is_new"),
        ("openai", "newest-not-listed", "listed_at_once"),
        ("openai", "page-omits-first", "walk_complete"),
        ("openai", "terminal-moves-on", "end_is_final"),
        ("portkey", "cancel-does-nothing", "action_works"),
        ("fireworks", "deleted-readable", "deleted_unreadable"),
        ("fireworks", "deleted-listed", "deleted_unlisted"),
        ("dataherald", "created-changes", "stays_the_same"),
    ],
)
def test_it_finds_a_fault(provider, fault, check):
    found = set()
    for seed in range(1, 4):
        found |= {finding.check for finding in drawn(provider, [fault], seed=seed, sequences=20)[0].findings.values()}
    assert check in found


def test_the_same_seed_draws_the_same_sequences_and_another_seed_others():
    assert drawn("openai", seed=4)[1] == drawn("openai", seed=4)[1]
    assert drawn("openai", seed=4)[1] != drawn("openai", seed=5)[1]


def test_every_check_that_it_makes_has_a_rule():
    assert set(CHECKS) <= set(by_check())
