"""Dividing a run among machines."""

import pytest
from finetuning_contracts.checks.division import Portion
from finetuning_contracts.checks.shards import cut
from finetuning_contracts.errors import UsageError
from finetuning_specs import PROVIDERS, load_spec


@pytest.fixture(scope="module")
def parts():
    specs = [load_spec(name) for name in PROVIDERS]
    return [part for spec in specs for part in cut(spec, tuple(operation.id for operation in spec.operations))]


@pytest.mark.parametrize("of", [1, 2, 8, 100])
def test_each_part_is_in_one_portion(parts, of):
    names = [part.name for n in range(of) for part in Portion(n + 1, of).choose(parts)]
    assert sorted(names) == sorted(part.name for part in parts)


def test_no_portion_is_heavier_than_another_by_more_than_the_heaviest_part(parts):
    loads = [sum(part.weight for part in Portion(n + 1, 4).choose(parts)) for n in range(4)]
    assert max(loads) - min(loads) <= max(part.weight for part in parts)


def test_a_portion_is_written_as_number_and_total():
    assert Portion.read("2/8") == Portion(2, 8)
    assert str(Portion(2, 8)) == "2/8"


@pytest.mark.parametrize("text", ["", "2", "0/8", "9/8", "a/b", "-1/8", "1/0", "1/2/3"])
def test_what_is_no_portion_is_refused(text):
    with pytest.raises(UsageError, match="a shard is written NUMBER/OF"):
        Portion.read(text)
