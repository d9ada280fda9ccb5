"""The specs against the five source documents: nothing that a document names may be missing from its spec.

The documents are read, not restated. They are no part of the repository; `documents/corpus.py` says where
they are looked for. Without them these tests are skipped, except in CI, where they must run.
"""

import json
import os

import attrs
import pytest
from finetuning_specs import load_spec

from contract_tests.tests.specs.documents import comparison, corpus, restructured
from contract_tests.tests.specs.documents.model import NO_SAMPLE


@attrs.frozen
class Held:
    """A document beside the base spec of its provider."""

    spec: object
    operations: list

    def differences(self, compare):
        """The differences that `compare` sees, each with the operation it is about."""
        found = []
        for documented in self.operations:
            operation = comparison.find(self.spec, documented)
            seen = ["is not in the spec"] if operation is None else compare(operation, documented)
            found += [f"{documented.label}: {difference}" for difference in seen]
        return found


def _documents_or_skip(read, number):
    try:
        return read(number)
    except FileNotFoundError as error:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must run this: {error}")
        # The documents are not ours to ship, so a clone elsewhere has none.
        pytest.skip(str(error))


@pytest.fixture(scope="module", params=sorted(corpus.PROVIDERS))
def held(request):
    number = request.param
    operations = _documents_or_skip(corpus.operations, number)
    return Held(spec=load_spec(corpus.PROVIDERS[number]), operations=operations)


def test_a_document_describes_an_operation_with_an_answer(held):
    assert held.operations
    assert all(documented.status or documented.response_type for documented in held.operations)


def test_every_documented_method_and_path_is_in_the_spec(held):
    assert held.differences(lambda *_: []) == []


def test_documented_operation_ids_are_the_specs(held):
    assert held.differences(comparison.identity) == []


def test_every_documented_parameter_is_in_the_spec_with_location_type_default_and_required_mark(held):
    assert held.differences(comparison.parameters) == []


def test_documented_credentials_are_one_of_the_specs_alternatives(held):
    assert held.differences(comparison.credentials) == []


def test_documented_request_bodies_are_the_specs(held):
    assert held.differences(comparison.request_body) == []


def test_the_documented_status_code_and_media_type_are_the_specs(held):
    assert held.differences(comparison.response) == []


def test_every_field_of_a_sample_is_declared_and_the_sample_validates(held):
    assert held.differences(comparison.sample) == []


def test_every_documented_enum_value_is_in_the_spec(held):
    assert held.differences(comparison.enumerations) == []


def test_operations_that_share_a_documented_answer_share_a_schema(held):
    schemas = {}
    for documented in held.operations:
        operation = comparison.find(held.spec, documented)
        if documented.response_type is not None and operation is not None:
            schema = comparison.answer_schema(operation)
            schemas.setdefault(documented.response_type, []).append(json.dumps(schema, sort_keys=True))
    assert {name: set(found) for name, found in schemas.items() if len(set(found)) > 1} == {}


def test_the_sample_of_document_000_is_no_json_before_it_is_mended():
    sample = restructured.sample_text(_documents_or_skip(corpus.read, "000"))
    with pytest.raises(json.JSONDecodeError):
        json.loads(sample)
    assert restructured.mended_json(sample) is not NO_SAMPLE
