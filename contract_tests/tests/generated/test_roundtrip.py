"""Whatever a server sends as a JSON object, every model of the four clients takes it and gives it back unchanged."""

import functools
import importlib
import inspect
import json

import pytest
from finetuning_runtime._wire.models import Model
from finetuning_specs import load_spec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

PROVIDERS = ("dataherald", "fireworks", "openai", "portkey")
TIMES = ("2024-05-01T10:20:30.123456789Z", "2024-05-01T10:20:30", "2024-05-01T10:20:30.5+02:00", "2024-W01", "soon")


@functools.cache
def models(provider):
    """The model classes of a client, by name."""
    module = importlib.import_module(f"finetuning_clients.{provider}.models")
    return {
        name: found
        for name in module.__all__
        if inspect.isclass(found := getattr(module, name)) and issubclass(found, Model)
    }


ALL = [(provider, name) for provider in PROVIDERS for name in models(provider)]


@functools.cache
def schemas(provider):
    """The component schemas of a contract."""
    return load_spec(provider).document["components"]["schemas"]


@functools.cache
def vocabulary(provider):
    """Names of properties, values of enumerations, and example objects of a contract."""
    names, values, examples = set(), set(), []
    waiting = [schemas(provider)]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            names.update(value.get("properties", {}))
            values.update(v for v in value.get("enum", ()) if isinstance(v, str))
            examples.extend(e for e in value.get("examples", ()) if isinstance(e, dict))
            waiting.extend(inner for key, inner in value.items() if key != "examples")
        elif isinstance(value, list):
            waiting.extend(value)
    return sorted(names), sorted(values), examples


@functools.cache
def objects(provider):
    """JSON objects whose names and values are often, but by no means always, those that the contract has there."""
    names, values, examples = vocabulary(provider)
    name = st.sampled_from(names) | st.text(max_size=5)
    leaf = (
        st.sampled_from([None, True, False, 0, -1, 1.5, 2**70, 1714558830, "", *values, *TIMES])
        | st.text(max_size=5)
        | st.sampled_from(examples)
    )
    value = leaf | st.lists(leaf, max_size=3) | st.dictionaries(name, leaf | st.lists(leaf, max_size=2), max_size=3)
    changes = st.dictionaries(name, value, max_size=5)
    return changes | st.builds(lambda example, change: {**example, **change}, st.sampled_from(examples), changes)


def same(first, second):
    """Equality as JSON has it, where 1 is not true."""
    return json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)


@pytest.mark.parametrize(("provider", "name"), ALL)
def test_any_object_comes_back_from_a_model_as_it_was(provider, name):
    model = models(provider)[name]

    @settings(
        max_examples=10, deadline=None, database=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
    )
    @given(objects(provider))
    def comes_back(value):
        assert same(model.from_dict(value).to_dict(), value)

    comes_back()


@pytest.mark.parametrize(("provider", "name"), ALL)
def test_each_field_takes_a_value_of_any_type(provider, name):
    model = models(provider)[name]
    names = schemas(provider).get(name, {}).get("properties", {})
    for key in names:
        for odd in (None, True, 0, 1.5, "text", [], {}, [None, 1, "a", [], {}], {"": {"": None}}, *TIMES):
            read = model.from_dict({key: odd})
            assert same(read.to_dict(), {key: odd}), key
            assert read.additional_properties == {}, f"{key} is not a field of {name}"


@pytest.mark.parametrize(("provider", "name"), ALL)
def test_the_contracts_own_examples_are_read_without_remainder(provider, name):
    schema = schemas(provider).get(name, {})
    for example in schema.get("examples", ()):
        read = models(provider)[name].from_dict(example)
        assert same(read.to_dict(), example)
        if schema.get("properties") and not schema.get("additionalProperties"):
            assert read.additional_properties == {}
