"""What several clients at once find: nothing on a correct server, and each fault of its own kind, with a witness."""

import re
from collections import Counter

import pytest
from finetuning_contracts.checks.applying import inapplicable
from finetuning_contracts.checks.concurrency.run import CHECKS
from finetuning_specs import PROVIDERS, load_spec

from .playing import play

CLEAN = [*((provider, None) for provider in PROVIDERS), ("openai", "observed")]


@pytest.mark.parametrize(("provider", "profile"), CLEAN)
def test_a_correct_server_breaks_no_rule_and_each_rule_that_can_apply_is_exercised(provider, profile):
    spec = load_spec(provider, profile)
    tally = play(provider, profile=profile)
    assert [(f.operation, f.check, f.message) for f in tally.findings.values()] == []
    odd = inapplicable(spec)
    applicable = {(o.id, check) for o in spec.operations for check in CHECKS if (o.id, check) not in odd}
    assert {cell for cell in tally.passed if cell[1] in CHECKS} == applicable


@pytest.mark.parametrize(
    "fault",
    [
        "rate-limited:probability=0.3,seconds=0",
        "rate-limited-bare:probability=0.2",
        "latency-uniform:probability=0.2,seconds=0.02,spread=0.02",
        "reset-after-work:probability=0.1",
        "error-after-work:probability=0.1",
        "truncated-body:probability=0.1",
    ],
)
@pytest.mark.parametrize("provider", ["openai", "fireworks"])
def test_a_server_that_refuses_some_requests_and_leaves_others_unanswered_has_lost_nothing(provider, fault):
    tally = play(provider, [fault])
    assert [(f.operation, f.check, f.message) for f in tally.findings.values()] == []


@pytest.mark.parametrize(
    ("provider", "fault", "check"),
    [
        ("openai", "race-create-lost", "concurrent_creates_kept"),
        ("fireworks", "race-id-shared", "concurrent_ids_distinct"),
        ("openai", "race-labels-mixed", "concurrent_not_mixed"),
        ("fireworks", "race-page-loses", "concurrent_walk_whole"),
        ("openai", "race-page-repeats", "concurrent_walk_whole"),
        ("openai", "race-update-lost", "concurrent_last_write"),
        ("dataherald", "race-update-torn", "concurrent_last_write"),
        ("fireworks", "race-update-overwrites", "concurrent_updates_kept"),
        ("dataherald", "race-read-stale", "concurrent_reads_in_order"),
        ("portkey", "race-read-stale", "concurrent_life"),
        ("portkey", "race-action-undone", "concurrent_actions_agree"),
        ("dataherald", "race-delete-undone", "concurrent_deletes_final"),
    ],
)
def test_a_fault_is_found_by_its_check_and_shown_by_requests_of_clients(provider, fault, check):
    tally = play(provider, [fault])
    finding = next(f for f in tally.findings.values() if f.check == check)
    assert finding.phase == "concurrency"
    clients = {found[1] for step in finding.steps if (found := re.search(r"# client (\d+), from \d+ ", step))}
    assert clients, "each step says whose it was, and when"
    assert len(clients) > 1 or check in {"concurrent_reads_in_order", "concurrent_life"}, "one may see both by itself"
    assert finding.repeated is not None, "it was tried once more"


def test_a_fault_of_the_sequential_kind_is_no_finding_of_several_clients():
    for fault in ("create-makes-none", "update-does-nothing", "id-repeats", "delete-does-nothing", "page-omits-first"):
        tally = play("openai", [fault])
        assert [f.message for f in tally.findings.values()] == [], fault


def test_the_plan_is_the_same_each_time():
    first, second = [], []
    checks = frozenset({"concurrent_creates_kept", "concurrent_walk_whole", "concurrent_deletes_final"})
    play("dataherald", checks=checks, seen=first)
    play("dataherald", checks=checks, seen=second)
    count = lambda seen: Counter((method, path.count("/")) for method, path, _ in seen)  # noqa: E731
    assert count(first) == count(second)


def test_only_the_experiments_are_made_whose_checks_are_wanted():
    tally = play("openai", checks=frozenset({"concurrent_deletes_final"}))
    assert {check for _, check in tally.passed} == {"concurrent_deletes_final"}
