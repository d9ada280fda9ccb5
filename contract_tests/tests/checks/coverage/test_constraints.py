"""Which constraints of a schema a value keeps, and which it breaks."""

import pytest
from finetuning_contracts.checks.coverage.constraints import broken, constraints, kept
from finetuning_contracts.checks.coverage.parts import Parts
from finetuning_specs import Spec

SCHEMAS = {
    "Job": {
        "type": "object",
        "required": ["model"],
        "additionalProperties": False,
        "properties": {
            "model": {"type": "string", "minLength": 1},
            "id": {"type": "string", "readOnly": True},
            "n_epochs": {
                "oneOf": [{"type": "string", "enum": ["auto"]}, {"type": "integer", "minimum": 1, "maximum": 50}]
            },
            "labels": {"type": "object", "additionalProperties": {"type": "string", "maxLength": 3}},
            "grader": {"$ref": "#/components/schemas/Grader"},
            "stop": {"type": ["array", "null"], "maxItems": 2, "items": {"type": "string", "pattern": "^[a-z]+$"}},
        },
    },
    "Grader": {"oneOf": [{"$ref": "#/components/schemas/Check"}, {"$ref": "#/components/schemas/Multi"}]},
    "Check": {
        "type": "object",
        "required": ["type", "name"],
        "properties": {"type": {"type": "string", "enum": ["check"]}, "name": {"type": "string"}},
    },
    "Multi": {
        "type": "object",
        "required": ["type", "graders"],
        "properties": {
            "type": {"type": "string", "enum": ["multi"]},
            "graders": {"type": "array", "items": {"$ref": "#/components/schemas/Grader"}},
        },
    },
}
SPEC = Spec("tiny", None, {"openapi": "3.1.0", "paths": {}, "components": {"schemas": SCHEMAS}})
JOB = Parts(SPEC).at(("components", "schemas", "Job"), SCHEMAS["Job"], "Job")
CHECK = {"type": "check", "name": "n"}


def mistakes(**values):
    return [sorted(one) for one in broken(JOB, {"model": "m", **values})]


@pytest.mark.parametrize(
    ("values", "mistake"),
    [
        ({"model": ""}, "Job.model minLength"),
        ({"model": 1}, "Job.model type"),
        ({"more": 1}, "Job additionalProperties"),
        ({"n_epochs": 0}, "Job.n_epochs|2 minimum"),
        ({"n_epochs": 51}, "Job.n_epochs|2 maximum"),
        ({"n_epochs": "often"}, "Job.n_epochs|1 enum"),
        ({"n_epochs": []}, "Job.n_epochs oneOf"),
        ({"labels": {"a": "long"}}, "Job.labels.* maxLength"),
        ({"labels": {"a": 1}}, "Job.labels.* type"),
        ({"stop": ["a", "b", "c"]}, "Job.stop maxItems"),
        ({"stop": ["A"]}, "Job.stop[] pattern"),
        ({"stop": 1}, "Job.stop type"),
        ({"grader": {"type": "check"}}, "Check required name"),
        ({"grader": {"type": "multi", "graders": [{"type": "check"}]}}, "Check required name"),
        ({"grader": {"type": "unknown"}}, "Grader oneOf"),
        ({"grader": "a text"}, "Grader oneOf"),
    ],
)
def test_a_value_with_one_mistake_breaks_one_constraint(values, mistake):
    assert mistakes(**values) == [[mistake]]


def test_every_mistake_counts():
    assert len(mistakes(n_epochs=0, more=1, stop=["A"])) == 3


def test_a_valid_value_breaks_nothing():
    assert mistakes(n_epochs="auto", labels={"a": "b"}, stop=None, grader={"type": "multi", "graders": [CHECK]}) == []


def test_a_number_without_a_fraction_is_an_integer_and_true_is_none():
    assert mistakes(n_epochs=3.0) == []
    assert mistakes(n_epochs=True) == [["Job.n_epochs oneOf"]]


def test_what_a_valid_value_shows_is_kept():
    found = set(kept(JOB, {"model": "m", "n_epochs": 3, "grader": CHECK}))
    assert {"Job.model minLength", "Job.n_epochs oneOf 2", "Job.n_epochs|2 maximum", "Check required name"} <= found
    assert not any("labels" in one or "Multi" in one for one in found)


def test_every_constraint_that_can_be_broken_is_named_as_breaking_it_is():
    named = {one.name for one in constraints(JOB) if one.can_be_broken}
    assert {"Job required model", "Job.n_epochs|2 minimum", "Grader oneOf", "Multi required graders"} <= named
    assert "Check type" not in named, "a value of another type breaks the choice"
    assert not any("Check.type" in one for one in named), "so does another tag"


def test_what_is_read_only_is_no_part_of_a_request():
    assert not any(one.name.startswith("Job.id") for one in constraints(JOB))


def test_a_text_in_a_form_has_no_other_type():
    named = {one.name for one in constraints(JOB, form=True) if one.can_be_broken}
    assert "Job.model minLength" in named
    assert "Job.model type" not in named
    assert "Job.stop type" in named
