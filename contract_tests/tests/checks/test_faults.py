"""Every check, on real HTTP, against a server with the one fault that the check is for."""

import pytest
from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.checks.settings import Settings
from finetuning_contracts.checks.shards import Shard, ask, cut

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec

SETTINGS = Settings(seed=1, max_examples=5)


def tally(url: str, work: str, *operations: str) -> Tally:
    (shard,) = [u for u in cut(tiny_spec(), operations) if u.work == work]
    return carried_out(shard, url)


def carried_out(shard: Shard, url: str) -> Tally:
    with open_sender(shard.spec, url, HEADERS) as sender:
        return ask(shard, sender, HEADERS, (HEADERS,), SETTINGS)


def broken(found: Tally) -> set[tuple[str, str]]:
    return {(finding.operation, finding.check) for finding in found.findings.values()}


@pytest.mark.parametrize(
    ("fault", "check", "work", "operations"),
    [
        ("server_error", "not_a_server_error", "requests", ["create_file"]),
        ("wrong_status", "status_code_conformance", "requests", ["create_file"]),
        ("content_type", "content_type_conformance", "requests", ["list_jobs"]),
        ("missing_header", "response_headers_conformance", "requests", ["list_jobs"]),
        ("wrong_shape", "response_schema_conformance", "requests", ["create_job"]),
        ("refuses_valid", "positive_data_acceptance", "requests", ["create_job"]),
        ("accepts_bad_input", "negative_data_rejection", "requests", ["create_file"]),
        ("ignores_tenant", "missing_required_header", "requests", ["create_file"]),
        ("unsupported_method", "unsupported_method", "requests", ["create_file"]),
        ("allow_header", "allow_header_conformance", "requests", ["create_file"]),
        ("ignored_auth", "ignored_auth", "requests", ["list_jobs"]),
        ("ignores_key", "ignored_credential", "credentials", ["list_jobs"]),
        ("ignores_tenant", "ignored_credential", "credentials", ["cancel_job"]),
        ("use_after_free", "use_after_free", "sequences", ["retrieve_file", "create_file", "delete_file"]),
        ("forgets", "ensure_resource_availability", "sequences", ["retrieve_file", "create_file"]),
        ("forgets", "positive_data_acceptance", "requests", ["retrieve_file"]),
    ],
)
def test_a_fault_turns_its_check_red(tiny, fault, check, work, operations):
    found = tally(tiny(fault), work, *operations)
    assert (operations[0], check) in broken(found)


@pytest.mark.parametrize("work", ["requests", "sequences", "credentials"])
def test_a_correct_server_stays_green(tiny, work):
    spec = tiny_spec()
    url = tiny()
    for shard in cut(spec, tuple(operation.id for operation in spec.operations)):
        if shard.work == work:
            found = carried_out(shard, url)
            assert found.findings == {}
            assert found.troubles == {}
            assert sum(found.passed.values()) > 0


def test_a_server_may_offer_more_to_read_than_the_contract_has(tiny):
    """A method that the contract lacks is for whoever wrote the contract to add, where it only reads."""
    found = tally(tiny("reads_more"), "requests", "create_file")
    assert found.findings == {}
    assert found.passed["create_file", "unsupported_method"] > 0, "the methods that write were refused"


def test_what_a_check_had_nothing_to_check_in_is_not_counted(tiny):
    found = tally(tiny(), "requests", "create_file")
    assert found.passed["create_file", "response_headers_conformance"] == 0, "no headers are declared"
    assert found.passed["create_file", "use_after_free"] == 0, "nothing was deleted"
    valid = found.passed["create_file", "positive_data_acceptance"]
    invalid = found.passed["create_file", "negative_data_rejection"]
    assert 0 < valid < found.passed["create_file", "not_a_server_error"]
    assert 0 < invalid < found.passed["create_file", "not_a_server_error"]


def test_deleting_succeeds_more_than_once_because_each_time_there_is_something_to_delete(tiny):
    found = tally(tiny(), "requests", "delete_file")
    assert found.passed["delete_file", "positive_data_acceptance"] > 3


def test_unknown_resources_are_asked_for_as_well(tiny):
    found = tally(tiny(), "requests", "retrieve_file")
    accepted = found.passed["retrieve_file", "positive_data_acceptance"]
    assert found.passed["retrieve_file", "response_schema_conformance"] > accepted, "some responses were errors"


def test_a_finding_says_what_came_and_how_to_see_it(tiny):
    url = tiny("accepts_bad_input")
    found = tally(url, "requests", "create_file")
    (finding,) = [f for f in found.findings.values() if f.check == "negative_data_rejection"][:1]
    assert finding.status == 201
    assert '"id": "file-' in finding.response
    assert finding.steps[-1].startswith("curl -sS -i --path-as-is -X POST ")
    assert f"{url}/files" in finding.steps[-1]


def test_a_sequence_is_shown_from_its_first_step(tiny):
    found = tally(tiny("use_after_free"), "sequences", "retrieve_file", "create_file", "delete_file")
    (finding,) = [f for f in found.findings.values() if f.check == "use_after_free"]
    assert [step.split()[5] for step in finding.steps][-2:] == ["DELETE", "GET"]


def test_no_credential_is_in_any_finding(tiny):
    for work, operations in (("requests", ["create_file"]), ("credentials", ["create_job"])):
        found = tally(tiny("ignored_auth", "wrong_status", "ignores_key"), work, *operations)
        text = repr(found)
        assert found.findings
        assert "tiny-secret" not in text


def test_the_same_seed_finds_the_same(tiny):
    first = tally(tiny("wrong_shape"), "requests", "create_job", "list_jobs")
    second = tally(tiny("wrong_shape"), "requests", "create_job", "list_jobs")
    assert first.passed == second.passed
    assert first.failed == second.failed
    assert first.requests == second.requests
