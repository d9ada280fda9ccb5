"""The layers by their names."""

import pytest
from finetuning_contracts.checks.layers import LAYERS, works
from finetuning_contracts.checks.run import CHECKS
from finetuning_contracts.checks.sdk.run import CHECKS as OF_THE_SDK
from finetuning_contracts.checks.shards import cut, shown
from finetuning_contracts.errors import UsageError
from finetuning_specs import load_spec

SPEC = load_spec("dataherald")
OPERATIONS = tuple(operation.id for operation in SPEC.operations)


def parts(*layers):
    return {shard.work for shard in cut(SPEC, OPERATIONS, layers=layers)}


def test_without_a_name_all_layers_are_carried_out_but_that_of_the_sdk():
    assert parts() == {"requests", "sequences", "credentials", "scenarios", "concurrency", "model"}


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_is_carried_out_alone(layer):
    assert parts(layer) == set(LAYERS[layer])


def test_layers_can_be_named_together():
    assert parts("model", "sdk") == {"model", "sdk"}


def test_a_report_shows_the_checks_of_the_layers_that_were_carried_out():
    assert not set(OF_THE_SDK) & set(CHECKS)
    checks = shown(cut(SPEC, OPERATIONS, layers=("sdk",)))
    assert set(OF_THE_SDK) < checks
    assert "walk_complete" not in checks


def test_an_unknown_layer_is_refused_with_the_known_ones():
    with pytest.raises(UsageError, match="there is no layer 'stress'; choose from generated, model, scenarios"):
        works(("stress",))
