"""Which model a JSON value is read as."""

import types

import pytest
from finetuning_runtime._wire.readers import ModelUnion, Readers


def reads(name):
    """A model class that tells by which class a value was read."""
    return type(name, (), {"_read": staticmethod(lambda value: (name, value))})


MODELS = types.SimpleNamespace(Match=reads("Match"), Score=reads("Score"))
TAGGED = ModelUnion(MODELS, tag="type", tagged={"match": "Match", "like": "Match", "score": "Score"})
UNTAGGED = ModelUnion(
    MODELS,
    tag=None,
    tagged={},
    untagged=(
        (frozenset({"text"}), frozenset({"text", "at"}), "Match"),
        (frozenset(), frozenset({"score", "at"}), "Score"),
    ),
)


@pytest.mark.parametrize(("tag", "name"), [("match", "Match"), ("like", "Match"), ("score", "Score")])
def test_a_tag_tells_the_models_of_a_union_apart(tag, name):
    assert TAGGED({"type": tag, "new": 1}) == (name, {"type": tag, "new": 1})


@pytest.mark.parametrize(
    "value", [{"type": "new"}, {"type": None}, {"type": ["match"]}, {"type": {}}, {}, [], "match", 5, None]
)
def test_a_tag_that_nobody_knows_leaves_the_value_as_it_came(value):
    assert TAGGED(value) is value


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"text": "a"}, "Match"),
        ({"text": "a", "at": 1, "score": 2}, "Match"),
        ({"score": 1}, "Score"),
        ({"score": 1, "at": 2, "text": "a", "more": 1}, "Match"),
        ({}, "Score"),
    ],
)
def test_without_a_tag_the_model_is_taken_whose_fields_are_there(value, name):
    assert UNTAGGED(value) == (name, value)


def test_without_a_tag_what_lacks_every_models_fields_stays_as_it_came():
    union = ModelUnion(MODELS, tag=None, tagged={}, untagged=UNTAGGED._untagged[:1])
    assert union({"score": 1}) == {"score": 1}


def test_the_models_of_a_union_are_looked_up_only_when_they_are_met():
    assert ModelUnion(types.SimpleNamespace(), tag="type", tagged={"match": "Gone"})({"type": "new"}) == {"type": "new"}


def test_a_reader_is_looked_up_once():
    asked = []

    class Models:
        def __getattr__(self, name):
            asked.append(name)
            return reads(name)

    readers = Readers(Models())
    assert readers["Job"]({"id": "a"}) == readers["Job"]({"id": "a"}) == ("Job", {"id": "a"})
    assert asked == ["Job"]
