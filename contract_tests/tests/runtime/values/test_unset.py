"""The value of what was not given."""

import copy
import pickle

import attrs
import pytest
from finetuning_runtime._values.unset import UNSET, Unset

WAYS = {
    "copied": copy.copy,
    "copied with all it holds": copy.deepcopy,
    **{f"pickled by protocol {n}": lambda value, n=n: pickle.loads(pickle.dumps(value, n)) for n in range(6)},  # noqa: S301
}


@attrs.define
class Holder:
    """A model that holds it."""

    a: object = UNSET


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_it_is_the_same_one_however_it_travels(way):
    assert way(UNSET) is UNSET
    assert way([UNSET, {"a": (UNSET,)}])[1]["a"][0] is UNSET
    assert way(Holder()).a is UNSET


def test_there_is_one_and_it_is_false_and_not_none():
    assert Unset() is UNSET
    assert not UNSET
    assert UNSET is not None
    assert UNSET != None  # noqa: E711  # equality is the point
    assert repr(UNSET) == str(UNSET) == "UNSET"


def test_it_equals_itself_and_can_stand_in_a_set():
    assert copy.deepcopy(UNSET) == UNSET
    assert {UNSET, Unset()} == {UNSET}
