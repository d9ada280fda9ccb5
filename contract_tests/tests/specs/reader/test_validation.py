import pytest
from finetuning_specs import Spec


def validators(schema, **schemas):
    operation = {
        "operationId": "make",
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"200": {}},
    }
    document = {"paths": {"/things": {"post": operation}}, "components": {"schemas": schemas}}
    spec = Spec(provider="tiny", profile=None, document=document)
    return spec.operation("make").body_validators["application/json"].violations


def test_a_valid_body_has_no_flaws():
    assert validators({"type": "string"})("x") == []


@pytest.mark.parametrize(
    ("value", "path", "keyword"),
    [
        ({}, ("a",), "required"),
        ({"a": 0}, ("a",), "minimum"),
        ({"a": 1, "z": 1}, ("z",), "additionalProperties"),
        ({"a": 1, "b": {"c": "y"}}, ("b", "c"), "enum"),
        ({"a": 1, "b": 5}, ("b",), "type"),
    ],
)
def test_a_flaw_says_where_it_is_and_what_it_breaks(value, path, keyword):
    part = {"type": "object", "properties": {"c": {"anyOf": [{"enum": ["x"]}, {"type": "null"}]}}}
    schema = {
        "type": "object",
        "required": ["a"],
        "additionalProperties": False,
        "properties": {
            "a": {"type": "integer", "minimum": 1},
            "b": {"anyOf": [{"$ref": "#/components/schemas/Part"}, {"type": "null"}]},
        },
    }
    (flaw,) = validators(schema, Part=part)(value)
    assert (flaw.path, flaw.keyword) == (path, keyword)


def test_read_only_properties_are_neither_asked_for_nor_looked_at():
    schema = {
        "type": "object",
        "required": ["id"],
        "additionalProperties": False,
        "properties": {"id": {"type": "string", "readOnly": True}},
    }
    check = validators(schema)
    assert check({}) == []
    assert check({"id": 5}) == []
