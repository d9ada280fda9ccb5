"""A check in few requests."""

import json

import pytest
from finetuning_contracts.checks.fast import MOST
from finetuning_contracts.checks.fast.conformance import Conformance
from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.checks.settings import Settings, Target
from finetuning_contracts.checks.shards import ask, carry_out, cut
from finetuning_specs import PROVIDERS, load_spec
from finetuning_specs.rules import by_check

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec

SETTINGS = Settings(seed=1, max_examples=1, fast=True, run_id="ftc00000001")
ERROR = {"error": "refused"}
FILE = {"id": "file-1", "filename": "a"}
JSON = "application/json"


def checked(provider, *faults):
    spec = load_spec(provider)
    (shard,) = cut(spec, tuple(spec.operations_by_id), hasty=True)
    return carry_out(shard, Target(None, {}), SETTINGS, faults)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_correct_server_breaks_nothing_in_no_more_requests_than_that(provider):
    tally = checked(provider)
    assert not tally.findings
    assert tally.requests <= MOST == 300
    held = {check for _, check in tally.passed}
    assert {"response_schema_conformance", "negative_data_rejection", "listed_as_read", "job_ends"} <= held


@pytest.mark.parametrize(
    ("provider", "fault"),
    [
        ("openai", "required-missing"),
        ("openai", "out-of-range-accepted"),
        ("portkey", "limit-ignored"),
        ("fireworks", "deleted-listed"),
        ("dataherald", "content-type-wrong"),
    ],
)
def test_a_fault_is_found_in_no_more_requests_than_that(provider, fault):
    rules = {rule.check for rule in by_check().values() if fault in rule.faults}
    assert rules, "the fault is one of the catalogue"
    tally = checked(provider, fault)
    assert rules & {finding.check for finding in tally.findings.values()}
    assert tally.requests <= MOST


@pytest.mark.parametrize(
    ("status", "media_type", "body", "broken"),
    [
        (200, JSON, FILE, None),
        (404, JSON, ERROR, None),
        (503, JSON, ERROR, "not_a_server_error"),
        (418, JSON, ERROR, "status_code_conformance"),
        (200, "text/html", FILE, "content_type_conformance"),
        (200, JSON, {"id": 7, "filename": "a"}, "response_schema_conformance"),
        (200, JSON, None, "response_schema_conformance"),
    ],
)
def test_a_response_is_held_against_what_the_contract_has(tiny, status, media_type, body, broken):
    spec, tally = tiny_spec(), Tally()
    operation = spec.operation("retrieve_file")
    with open_sender(spec, tiny(), HEADERS) as sender:
        request = Outgoing("GET", f"{sender.guard.url}/files/file-1", ())
        content = json.dumps(body).encode() if body is not None else b""
        response = Incoming(status, "", (("content-type", media_type),), content, 0.1)
        Conformance(tally, sender).note(operation, {"file_id": "file-1"}, request, response)
    assert [finding.check for finding in tally.findings.values()] == ([broken] if broken else [])


def test_what_has_had_its_requests_gets_no_more(tiny):
    spec = tiny_spec()
    (shard,) = cut(spec, tuple(spec.operations_by_id), hasty=True)
    tally = carry_out_at(tiny("wrong_shape"), shard)
    assert tally.requests <= MOST
    assert any(finding.check == "response_schema_conformance" for finding in tally.findings.values())


def carry_out_at(url, shard):
    with open_sender(shard.spec, url, HEADERS) as sender:
        return ask(shard, sender, HEADERS, (HEADERS,), SETTINGS)
