"""What a value does that its schema does not allow, in the caller's words."""

import pytest
from fastjsonschema import JsonSchemaValueException
from finetuning_runtime._validation.explain import Explainer
from finetuning_runtime._validation.request_schemas import RequestSchemas

DEFINITIONS = {
    "Match": {
        "type": "object",
        "additionalProperties": False,
        "required": ["type", "reference"],
        "properties": {"type": {"$ref": "#/definitions/MatchType"}, "reference": {"type": "string"}},
    },
    "MatchType": {"type": "string", "enum": ["match"]},
    "Score": {
        "type": "object",
        "additionalProperties": False,
        "required": ["type"],
        "properties": {
            "type": {"type": "string", "enum": ["score"]},
            "range": {"type": "array", "items": {"type": "number"}},
            "model": {"type": "string"},
        },
    },
    "Grader": {"oneOf": [{"$ref": "#/definitions/Match"}, {"$ref": "#/definitions/Score"}]},
    "Several": {
        "type": "object",
        "required": ["graders"],
        "properties": {"graders": {"type": "array", "items": {"$ref": "#/definitions/Grader"}}},
    },
}


@pytest.fixture(scope="module")
def explain():
    """What is wrong with a value: its place, the sentence, and the exception."""
    schemas = RequestSchemas("no package: the definitions are given")
    schemas.__dict__["_document"] = {"operations": {}, "definitions": DEFINITIONS}
    explainer = Explainer(DEFINITIONS, schemas._compile)

    def explain(schema, value):
        with pytest.raises(JsonSchemaValueException) as caught:
            schemas._compile(schema)(value)
        violation = explainer.explain(caught.value)
        assert "sk-secret" not in violation.sentence
        return ".".join(violation.place), violation.sentence, violation.kind

    return explain


@pytest.mark.parametrize(
    ("schema", "value", "sentence", "kind"),
    [
        ({"type": "string"}, 5, "must be a string", TypeError),
        ({"type": "integer"}, "sk-secret", "must be a whole number", TypeError),
        ({"type": "number"}, True, "must be a number", TypeError),
        ({"type": "boolean"}, 0, "must be true or false", TypeError),
        ({"type": "object"}, [], "must be an object", TypeError),
        ({"type": "array"}, {}, "must be a list", TypeError),
        ({"type": "null"}, 0, "must be null", TypeError),
        ({"type": ["string", "null"]}, 5, "must be a string or null", TypeError),
        ({"enum": ["a", "b"]}, "sk-secret", "must be 'a' or 'b'", ValueError),
        ({"const": "a"}, "sk-secret", "must be 'a'", ValueError),
        ({"type": "string", "minLength": 1}, "", "must not be empty", ValueError),
        ({"type": "string", "minLength": 3}, "a", "must be at least 3 characters long", ValueError),
        ({"type": "string", "maxLength": 3}, "sk-secret", "must be at most 3 characters long", ValueError),
        ({"minimum": 1}, 0, "must be at least 1", ValueError),
        ({"maximum": 1}, 2, "must be at most 1", ValueError),
        ({"exclusiveMinimum": 0}, 0, "must be more than 0", ValueError),
        ({"exclusiveMaximum": 1}, 1, "must be less than 1", ValueError),
        ({"minItems": 1}, [], "must not be empty", ValueError),
        ({"minItems": 2}, [1], "must hold at least 2", ValueError),
        ({"maxItems": 1}, [1, 2], "must hold at most 1", ValueError),
        ({"minProperties": 1}, {}, "must not be empty", ValueError),
        ({"maxProperties": 1}, {"a": 1, "b": 2}, "must hold at most 1", ValueError),
        (
            {"propertyNames": {"maxLength": 3}},
            {"abcd": 1},
            "has a name that is not allowed: at most 3 characters",
            ValueError,
        ),
        ({"type": "object", "required": ["a", "b"]}, {"b": 1}, "needs 'a'", TypeError),
        (
            {"type": "object", "additionalProperties": False, "properties": {"a": {}}},
            {"c": 1, "b": 2, "a": 3},
            "got an unexpected field 'b', 'c'",
            TypeError,
        ),
        ({"multipleOf": 2}, 3, "must be multiple of 2", ValueError),
        ({"uniqueItems": True}, ["sk-secret", "sk-secret"], "must contain unique items", ValueError),
        ({"type": "string", "pattern": "^[a-z]+$"}, "sk-secret", "must match pattern ^[a-z]+$", ValueError),
    ],
)
def test_each_rule_is_told_in_a_sentence_without_the_value(explain, schema, value, sentence, kind):
    assert explain(schema, value) == ("", sentence, kind)
    assert explain({"type": "object", "properties": {"x": schema}}, {"x": value}) == ("x", sentence, kind)


@pytest.mark.parametrize(
    ("value", "place", "sentence", "kind"),
    [
        (5, "", "must be an object", TypeError),
        ({"type": "match"}, "", "needs 'reference'", TypeError),
        ({"type": "match", "reference": 5}, "reference", "must be a string", TypeError),
        ({"type": "score", "reference": "x"}, "", "got an unexpected field 'reference'", TypeError),
        ({"type": "score", "range": [0, "1"]}, "range.1", "must be a number", TypeError),
        ({"type": "score", "model": 5}, "model", "must be a string", TypeError),
        ({"type": "scor"}, "type", "must be 'match' or 'score'", ValueError),
        ({"type": 5}, "type", "must be 'match' or 'score'", TypeError),
        ({"type": ["score"]}, "type", "must be 'match' or 'score'", TypeError),
        ({}, "", "needs 'type'", TypeError),
    ],
)
def test_of_several_types_the_one_is_told_that_the_value_comes_closest_to(explain, value, place, sentence, kind):
    schema = {"$ref": "#/definitions/Several"}
    assert explain(schema, {"graders": [{"type": "score"}, value]}) == (
        f"graders.1{place and '.'}{place}",
        sentence,
        kind,
    )


@pytest.mark.parametrize(
    ("value", "sentence", "kind"),
    [
        ("sk-secret", "must be 'auto' or a whole number", ValueError),
        (0, "must be at least 1", ValueError),
        (True, "must be a string or a whole number", TypeError),
        ([1], "must be a string or a whole number", TypeError),
    ],
)
def test_of_a_word_or_a_number_it_is_told_which_are_possible(explain, value, sentence, kind):
    schema = {"oneOf": [{"type": "string", "enum": ["auto"]}, {"type": "integer", "minimum": 1, "maximum": 50}]}
    assert explain(schema, value) == ("", sentence, kind)


def test_what_fits_two_of_the_types_of_which_it_must_be_one_is_told_so(explain):
    assert explain({"oneOf": [{"type": "number"}, {"type": "integer"}]}, 5)[1:] == (
        "fits several of the types of which it must be exactly one",
        ValueError,
    )
