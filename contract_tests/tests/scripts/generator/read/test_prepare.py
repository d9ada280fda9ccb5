"""The spec as openapi-python-client is given it: same contract, fewer spellings."""

import copy

import pytest
from openapi_python_client.parser.properties import LiteralEnumProperty

from scripts.generator.read import prepare, read


@pytest.fixture
def prepared(document, write):
    def prepared(change=lambda _: None):
        change(document)
        return prepare.prepared(read(write(document)))

    return prepared


def test_a_constant_becomes_an_enumeration_of_one_value(prepared):
    epochs = prepared()["components"]["schemas"]["CreateJobRequest"]["properties"]["epochs"]
    assert epochs["oneOf"][0] == {"enum": ["auto"]}


def test_a_constant_in_a_union_is_a_literal_for_the_parser(small):
    union = small.model("CreateJobRequest").optional_properties[0]
    constant = next(p for p in union.inner_properties if isinstance(p, LiteralEnumProperty))
    assert constant.values == {"auto"}


def test_what_stands_beside_a_reference_is_taken_away(prepared):
    status = prepared()["components"]["schemas"]["Job"]["properties"]["status"]
    assert status == {"$ref": "#/components/schemas/JobStatus"}


def test_data_that_looks_like_a_reference_or_a_constant_stays(prepared):
    def change(document):
        model = document["components"]["schemas"]["CreateJobRequest"]["properties"]["model"]
        model["examples"] = [{"$ref": "data", "and": "more"}, {"const": 1}]
        model["x-note"] = {"$ref": "data", "and": "more"}

    model = prepared(change)["components"]["schemas"]["CreateJobRequest"]["properties"]["model"]
    assert model["examples"] == [{"$ref": "data", "and": "more"}, {"const": 1}]
    assert model["x-note"] == {"$ref": "data", "and": "more"}


def test_properties_that_are_called_like_keywords_are_schemas_all_the_same(prepared):
    def change(document):
        document["components"]["schemas"]["Job"]["properties"] |= {
            "const": {"const": "a"},
            "example": {"$ref": "#/components/schemas/Order", "description": "x"},
        }

    properties = prepared(change)["components"]["schemas"]["Job"]["properties"]
    assert properties["const"] == {"enum": ["a"]}
    assert properties["example"] == {"$ref": "#/components/schemas/Order"}


def test_security_of_the_whole_document_counts_for_operations_that_say_nothing(prepared):
    paths = prepared()["paths"]
    assert paths["/jobs"]["get"]["security"] == [{"key": []}]
    assert paths["/jobs"]["post"]["security"] == []


def test_the_parser_sees_which_operations_want_credentials(small):
    assert small.endpoint("list_jobs").requires_security
    assert not small.endpoint("create_job").requires_security


def test_webhooks_are_taken_away(prepared):
    def change(document):
        document["webhooks"] = {"ended": {"post": {"responses": {"200": {"description": "Received."}}}}}

    assert "webhooks" not in prepared(change)


def test_the_spec_itself_stays_as_it_was(write, document):
    spec = read(write(document))
    before = copy.deepcopy(spec.document)
    prepare.prepared(spec)
    assert spec.document == before
