"""What makes a server give each documented status, and go each way that a client can bring about."""

import pytest
from finetuning_contracts.checks import credentials
from finetuning_contracts.checks.coverage.goals import Goal, Kind
from finetuning_contracts.checks.coverage.watching import CoverageWatch
from finetuning_contracts.checks.scenarios.run import run
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.mock import serve
from finetuning_contracts.redaction import Redactor
from finetuning_specs import load_spec

from contract_tests.tests.checks.scenarios.playing import play

CHECKS = frozenset({"unknown_refused", "action_works", "deletion_says_so", "job_ends", "unknown_reference_refused"})


@pytest.fixture(scope="module", params=["openai", "dataherald"])
def played(request):
    """The tally and the coverage of the scenarios that are for this."""
    spec = load_spec(request.param)
    headers = credentials.for_mock(spec)
    operations = frozenset(spec.operations_by_id)
    with serve(spec) as server, open_sender(spec, server.url, headers) as sender:
        watch = CoverageWatch(spec, operations)
        sender.on_exchange = watch.note
        seeder = Seeder(spec, sender, headers, {})
        tally = run(spec, sorted(operations), seeder, Redactor.of(spec, headers, server.url), checks=CHECKS)
        return spec, tally, watch.coverage


def test_every_transition_that_a_client_can_bring_about_is_taken(played):
    _, _, coverage = played
    assert coverage.missing(Kind.TRANSITION) == []
    assert coverage.seen(Kind.TRANSITION)


def test_a_correct_server_breaks_nothing(played):
    _, tally, _ = played
    assert not tally.findings


def test_unknown_ids_are_asked_for_where_nothing_can_be_created(played):
    spec, tally, coverage = played
    of_openai = ("add_upload_part", "cancel_upload", "retrieve_model", "rotate_webhook_endpoint_secret")
    for operation in of_openai if spec.provider == "openai" else ():
        assert Goal(Kind.STATUS, operation, "404") in coverage.reached, operation
        assert tally.passed[operation, "unknown_refused"], operation


def test_a_model_that_a_job_has_made_is_deleted(played):
    spec, tally, _ = played
    if spec.provider == "openai":
        assert tally.accepted["delete_model"]
        assert tally.passed["delete_model", "deletion_says_so"]
        assert tally.passed["delete_model", "deleted_unreadable"]


def test_a_list_that_names_what_does_not_exist_is_refused(played):
    spec, _, coverage = played
    if spec.provider == "dataherald":
        assert Goal(Kind.STATUS, "add_golden_sqls", "400") in coverage.reached


@pytest.mark.parametrize(
    ("provider", "operation", "check"),
    [
        ("openai", "create_file", "media_type_refused"),
        ("openai", "add_upload_part", "media_type_refused"),
        ("dataherald", "add_golden_sqls", "refused_makes_nothing"),
    ],
)
def test_forms_and_lists_are_broken_too(provider, operation, check):
    tally = play(provider, checks=frozenset({check}))
    assert tally.passed[operation, check]
    assert not tally.findings
