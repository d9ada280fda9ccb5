"""Requests for what no other layer has exercised, on a small server."""

import pytest
from finetuning_contracts.checks.coverage.goals import Kind
from finetuning_contracts.checks.coverage.watching import CoverageWatch
from finetuning_contracts.checks.gaps import fill
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.guard import Permissions
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.redaction import Redactor

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec

OPERATIONS = ("create_file", "list_jobs", "create_job", "retrieve_job")


def filled(url, **permissions):
    spec = tiny_spec()
    with open_sender(spec, url, HEADERS, permissions=Permissions(**permissions)) as sender:
        watch = CoverageWatch(spec, frozenset(OPERATIONS))
        sender.on_exchange = watch.note
        tally = fill(OPERATIONS, watch.coverage, Seeder(spec, sender, HEADERS, {}), Redactor.of(spec, HEADERS, url))
        return tally, watch.coverage, sender.sent


def test_every_constraint_is_kept_and_broken(tiny):
    tally, coverage, sent = filled(tiny(), everything=True)
    assert coverage.missing(Kind.CONSTRAINT) == []
    assert sent < 2 * len(coverage.seen(Kind.CONSTRAINT))
    assert not tally.findings
    assert tally.passed["create_job", "negative_data_rejection"]
    assert tally.passed["create_job", "positive_data_acceptance"]


def test_a_mistake_that_is_accepted_is_a_finding(tiny):
    tally, _, _ = filled(tiny("accepts_bad_input"), everything=True)
    found = {(f.operation, f.check, f.signature) for f in tally.findings.values()}
    assert ("create_file", "negative_data_rejection", "in body - filename: maxLength") in found
    assert all(finding.invalid_request and finding.reproduction for finding in tally.findings.values())


def test_what_was_reached_is_not_asked_for_again(tiny):
    url, spec = tiny(), tiny_spec()
    with open_sender(spec, url, HEADERS, permissions=Permissions(everything=True)) as sender:
        watch = CoverageWatch(spec, frozenset(OPERATIONS))
        sender.on_exchange = watch.note
        seeder, redactor = Seeder(spec, sender, HEADERS, {}), Redactor.of(spec, HEADERS, url)
        fill(OPERATIONS, watch.coverage, seeder, redactor)
        before = sender.sent
        fill(OPERATIONS, watch.coverage, seeder, redactor)
        assert sender.sent == before


@pytest.mark.parametrize("permissions", [{"writes": False}])
def test_a_run_that_only_reads_writes_nothing_here_either(tiny, permissions):
    tally, coverage, _ = filled(tiny(), **permissions)
    assert not tally.accepted["create_job"]
    assert {goal.owner for goal in coverage.seen(Kind.CONSTRAINT)} == {"list_jobs"}
