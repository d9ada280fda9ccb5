"""Where `$ref` leads, and what stands beside it."""

import jsonschema_rs
import pytest
from finetuning_specs.document import Document
from finetuning_specs.places import Place
from finetuning_specs.references import References, merged

DOCUMENT = {
    "components": {
        "schemas": {
            "a/b~c": {"type": "string"},
            "Plain": {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}},
            "Narrowed": {"$ref": "#/components/schemas/Plain", "maxProperties": 2},
            "Circle": {"$ref": "#/components/schemas/Ring"},
            "Ring": {"$ref": "#/components/schemas/Circle"},
            "Text": "no schema",
        }
    }
}


def to(name, **beside):
    return {"$ref": f"#/components/schemas/{name}", **beside}


@pytest.fixture
def references():
    return References(DOCUMENT)


def test_the_tokens_of_a_reference_are_unescaped(references):
    assert references.resolve(to("a~1b~0c")) == {"type": "string"}
    assert references.resolve({"$ref": "#/components%2Fschemas/a~1b%7E0c"}) == {"type": "string"}


def test_what_is_no_reference_is_itself(references):
    schema = {"type": "string"}
    assert references.resolve(schema) is schema


def test_a_reference_alone_leads_to_the_very_object(references):
    assert references.resolve(to("Plain")) is DOCUMENT["components"]["schemas"]["Plain"]


def test_keywords_beside_a_reference_count(references):
    assert references.resolve(to("Narrowed", minProperties=1)) == {
        **DOCUMENT["components"]["schemas"]["Plain"],
        "maxProperties": 2,
        "minProperties": 1,
    }


def test_asking_again_gives_the_same_object(references):
    schema = to("Plain", maxProperties=2)
    assert references.resolve(schema) is references.resolve(schema)


@pytest.mark.parametrize(
    "reference",
    [
        "#/components/schemas/Nope",
        "other.yaml#/a",
        "https://example.com/a",
        "#",
        "#anchor",
        "#/components/schemas/Text/x",
    ],
)
def test_a_reference_to_nothing_in_the_document_is_an_error(reference, references):
    with pytest.raises(LookupError):
        references.resolve({"$ref": reference})


@pytest.mark.parametrize("name", ["Circle", "Text"])
def test_a_reference_in_a_circle_or_to_no_object_is_an_error(name, references):
    with pytest.raises(LookupError):
        references.resolve(to(name))


VALUES = [None, True, 0, 3, 7.5, "", "ab", "abcdef", [], [1], [1, 1, 2], {}, {"a": 1}, {"a": 1, "b": 2}, {"b": "x"}]


@pytest.mark.parametrize(
    ("target", "beside"),
    [
        ({"type": ["object", "null"]}, {"type": "object"}),
        ({"type": "number"}, {"type": ["integer", "string"]}),
        ({"type": "integer"}, {"type": "number"}),
        ({"minimum": 1, "maximum": 7}, {"minimum": 3, "maximum": 9}),
        ({"minLength": 3}, {"minLength": 1}),
        ({"enum": [0, 3, "ab"]}, {"enum": ["ab", 3, None]}),
        ({"required": ["a"]}, {"required": ["b"]}),
        ({"properties": {"a": {"type": "integer"}, "b": {}}}, {"properties": {"b": {"type": "integer"}}}),
        ({"pattern": "^a"}, {"pattern": "f$"}),
        ({"items": {"type": "integer"}}, {"items": {"minimum": 2}}),
        ({"allOf": [{"type": "object"}]}, {"allOf": [{"required": ["a"]}]}),
        ({"anyOf": [{"type": "object"}, {"type": "null"}]}, {"anyOf": [{"type": "object"}, {"type": "array"}]}),
        ({"additionalProperties": {"type": "integer"}}, {"additionalProperties": {"minimum": 2}}),
        ({"maxProperties": 1, "type": "object"}, {"description": "at most one"}),
    ],
)
def test_what_is_merged_allows_what_both_allow(target, beside):
    together = jsonschema_rs.Draft202012Validator(dict(merged(target, beside)))
    apart = [jsonschema_rs.Draft202012Validator(schema) for schema in (target, beside)]
    for value in VALUES:
        assert together.is_valid(value) == all(one.is_valid(value) for one in apart), value


def test_a_description_beside_a_reference_is_the_nearer_one():
    assert merged({"description": "far"}, {"description": "near"}) == {"description": "near"}


def test_a_place_is_followed_to_where_the_last_reference_leads():
    found = Document(DOCUMENT).follow(Place("schema", ("x",), to("Narrowed")))
    assert found.pointer == ("components", "schemas", "Plain")
    assert found.value["maxProperties"] == 2
