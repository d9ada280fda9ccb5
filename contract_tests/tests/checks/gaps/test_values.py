"""Values that keep or break one constraint."""

import itertools

import pytest
from finetuning_contracts.checks import examples
from finetuning_contracts.checks.coverage.constraints import broken, constraints, kept
from finetuning_contracts.checks.coverage.parts import Parts
from finetuning_contracts.checks.gaps.values import Values
from finetuning_specs import load_spec

SPEC = load_spec("openai")
NAMES = ("CreateFineTuningJobRequest", "CreateEvalItem", "FileExpirationAfter", "TestWebhookEndpointRequest")
PARTS = Parts(SPEC)
BODIES = {
    name: PARTS.at(("components", "schemas", name), SPEC.schemas[name], name) for name in NAMES if name in SPEC.schemas
}
VALUES = Values(lambda schema: examples.of_schema(SPEC, schema))
EVERY = [
    (name, one.name, side)
    for name, part in BODIES.items()
    for one in sorted(constraints(part))
    for side, can in (("kept", one.can_be_kept), ("broken", one.can_be_broken))
    if can
]


@pytest.mark.parametrize("name", BODIES)
def test_a_valid_value_is_valid(name):
    assert broken(BODIES[name], VALUES.valid(BODIES[name])) == []


@pytest.mark.parametrize(("body", "constraint", "side"), EVERY)
def test_each_constraint_of_a_contract_can_be_kept_and_be_the_only_one_broken(body, constraint, side):
    part = BODIES[body]
    found = list(itertools.islice(VALUES.for_constraint(part, constraint, side), 60))
    if side == "kept":
        assert any(constraint in kept(part, value) for value in found if not broken(part, value))
    else:
        assert any(len(one) == 1 and constraint in one[0] for one in (broken(part, value) for value in found))


def test_what_a_server_names_in_its_refusal_is_left_out_first():
    part = BODIES["CreateFineTuningJobRequest"]
    base = {"model": "m", "training_file": "f", "suffix": "s", "seed": 3}
    values = VALUES.for_constraint(part, "Metadata maxProperties", "kept", base)
    assert next(values).keys() == {*base, "metadata"}
    VALUES.refusal = "at most one can be set of Metadata, Seed"
    others = [value for value in values if "metadata" in value and set(value) != {*base, "metadata"}]
    assert others[0].keys() == {"model", "training_file", "suffix", "metadata"}
    assert others[-1].keys() == {"model", "training_file", "metadata"}
