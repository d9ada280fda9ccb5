"""Fields of a plain dict may be spelled as in Python, and a field that is nearly right is recognised."""

import copy

import pytest
from finetuning_runtime._validation.request_schemas import RequestSchemas
from finetuning_runtime._validation.spelling import likely, respell

CONFIG = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "baseModel": {"type": "string"},
        "awsS3Config": {"$ref": "#/definitions/Config"},
        "x-portkey-key": {"type": "string"},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "open": {"type": "object", "properties": {"baseModel": {"type": "string"}}},
        "several": {"anyOf": [{"type": "array", "items": {"$ref": "#/definitions/Config"}}, {"type": "null"}]},
    },
}
DEFINITIONS = {"Config": CONFIG}


@pytest.fixture
def schemas():
    schemas = RequestSchemas("no package: the document is given")
    schemas.__dict__["_document"] = {
        "operations": {"create": {"body": {"$ref": "#/definitions/Config"}}},
        "definitions": DEFINITIONS,
    }
    return schemas


@pytest.mark.parametrize(
    ("given", "on_the_wire"),
    [
        ({"base_model": "m"}, {"baseModel": "m"}),
        ({"aws_s3_config": {"base_model": "m"}}, {"awsS3Config": {"baseModel": "m"}}),
        ({"x_portkey_key": "k"}, {"x-portkey-key": "k"}),
        ({"several": [{"base_model": "m"}, {}]}, {"several": [{"baseModel": "m"}, {}]}),
        ({"several": None, "base_model": "m"}, {"several": None, "baseModel": "m"}),
    ],
)
def test_a_field_that_is_spelled_as_in_python_is_sent_as_on_the_wire(schemas, given, on_the_wire):
    schemas.check_body("create", given)
    assert given == on_the_wire


@pytest.mark.parametrize(
    "value",
    [
        {"baseModel": "m", "base_model": "n"},
        {"BASE_MODEL": "m"},
        {"labels": {"base_model": "m"}},
        {"open": {"base_model": "m"}},
        {"several": [5, "base_model"]},
        {5: "m"},
        ["base_model"],
        "base_model",
        None,
    ],
)
def test_nothing_else_is_touched(value):
    before = copy.deepcopy(value)
    assert not respell(CONFIG, value, DEFINITIONS)
    assert value == before


def test_a_field_given_in_both_spellings_is_refused(schemas):
    with pytest.raises(
        TypeError, match=r"^create got an unexpected field 'base_model'; did you mean 'baseModel'\? extra_body "
    ):
        schemas.check_body("create", {"baseModel": "m", "base_model": "n"})


def test_what_is_wrong_beside_the_spelling_is_still_refused(schemas):
    with pytest.raises(TypeError, match=r"^create: baseModel must be a string$"):
        schemas.check_body("create", {"base_model": 5})
    with pytest.raises(
        TypeError, match=r"^create: awsS3Config got an unexpected field 'nonsense'; extra_body sends .*$"
    ):
        schemas.check_body("create", {"aws_s3_config": {"base_model": "m", "nonsense": 1}})


@pytest.mark.parametrize(
    ("name", "hint"),
    [("epochs", "; did you mean 'n_epochs'?"), ("n_epoch", "; did you mean 'n_epochs'?"), ("colour", "")],
)
def test_a_name_that_is_nearly_right_is_recognised(name, hint):
    assert likely(name, {"n_epochs": {}, "batch_size": {}}) == hint
