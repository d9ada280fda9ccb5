"""Which credentials a run has, and which sets of the spec they fill."""

import pytest
from finetuning_contracts.checks import credentials
from finetuning_specs import PROVIDERS, load_spec

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec

SPEC = tiny_spec()


def test_a_set_is_filled_only_when_each_of_its_credentials_is_there():
    operation = SPEC.operation("list_jobs")
    assert [s.names for s in credentials.sets_of(SPEC, operation, HEADERS)] == [("key", "tenant")]
    assert credentials.sets_of(SPEC, operation, {"Authorization": "Bearer x"}) == ()


def test_header_names_match_in_any_case():
    headers = {name.upper(): value for name, value in HEADERS.items()}
    assert credentials.sets_of(SPEC, SPEC.operation("list_jobs"), headers)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_headers_for_a_mock_fill_a_set_of_every_operation(provider):
    spec = load_spec(provider)
    headers = credentials.for_mock(spec)
    for operation in spec.operations:
        assert credentials.sets_of(spec, operation, headers) or not operation.security


def test_the_environment_gives_what_the_vendors_client_would_send():
    given = credentials.from_environment("openai", {"OPENAI_API_KEY": " sk-test "})
    assert given == {"Authorization": "Bearer sk-test"}
    assert credentials.from_environment("portkey", {"PORTKEY_API_KEY": "pk"}) == {"x-portkey-api-key": "pk"}
    assert credentials.from_environment("dataherald", {"OPENAI_API_KEY": "sk-test"}) == {}


def test_credentials_are_not_in_the_repr():
    for found in credentials.sets_of(SPEC, SPEC.operation("list_jobs"), HEADERS):
        assert "tiny-secret" not in repr(found)
