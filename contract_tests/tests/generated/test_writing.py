"""Writing is strict: of each operation, what the contract takes is sent as it is, and what it refuses never leaves.

Each body of the spec's examples is changed in one place after the other: a wrong type, a bound crossed, a word that is none of
the possible ones, a field too many, one too few. What another validator (jsonschema-rs) makes of the changed body is what the
client has to make of it.
"""

import copy
import datetime
import decimal
import enum
import functools
import json
import pathlib
import re
import types

import attrs
import httpx
import jsonschema_rs
import pytest
from finetuning_clients.openai import models
from finetuning_contracts.checks import examples
from finetuning_runtime._values.unset import UNSET

from contract_tests.tests.faults.calls import CALLS, SPECS, client_class, credentials

SENT = {"application/json", "multipart/form-data"}
TYPES = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
    "null": (type(None),),
}
ODD = ["text", "", 5, -1, 0, 1.5, 10**12, True, None, [], ["text"], [5], {}, {"unheard-of": 1}]


def squeezed(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())


def media_of(call):
    """The schema of a JSON body or of a form, its examples, and the files that a form takes."""
    found = [(kind, value) for kind, value in examples.of_body(call.operation.spec, call.operation) if kind in SENT]
    if not found:
        return {}, [], set()
    schema = call.operation.request_body["content"][found[0][0]]["schema"]
    values, spec = [value for _, value in found], call.operation.spec
    if found[0][0] == "application/json":
        return schema, values, set()
    fields = spec.resolve(schema)["properties"]
    files = {name for name, field in fields.items() if spec.resolve(field).get("format") == "binary"}
    schema = {
        **spec.resolve(schema),
        "properties": {name: field for name, field in fields.items() if name not in files},
        "required": [name for name in spec.resolve(schema).get("required", []) if name not in files],
    }
    return schema, [{k: v for k, v in value.items() if k not in files} for value in values], files


def bodies(call):
    """The examples of a JSON body, or of a form without its files."""
    return media_of(call)[1]


def schema_of(call):
    """The schema of these."""
    return media_of(call)[0]


def is_form(call):
    return bool(media_of(call)[2])


WITH_BODY = [call for call in CALLS if bodies(call)]


@functools.cache
def sender(provider):
    """A client of a provider, and what it sends."""
    sent = []

    def handle(request):
        request.read()
        sent.append(request)
        return httpx.Response(200, json={})

    return client_class(provider)(**credentials(SPECS[provider]), transport=httpx.MockTransport(handle)), sent


def send(call, body):
    """What a call with this body sends, and what it raises instead; and the Python names of the fields."""
    client, sent = sender(call.operation.spec.provider)
    sent.clear()
    spec = call.operation.spec
    beside = in_path(call) | media_of(call)[2]
    given = {name: value for name, value in call.arguments.items() if squeezed(name) in beside}
    names = {}
    if isinstance(body, list):
        names = {"": "items"}
        given["items"] = body
    else:
        schema = spec.resolve(schema_of(call))
        names = {key: python_name(key) for key in {**schema.get("properties", {}), **body}}
        given |= {names[key]: value for key, value in body.items()}
    method = functools.reduce(getattr, call.name.split("."), client)
    try:
        method(**given)
    except (TypeError, ValueError) as error:
        return list(sent), error, names
    return list(sent), None, names


def python_name(key):
    """`baseModel` is `base_model` in Python."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", key).lower() if key.isidentifier() else key


def validator_of(spec, schema):
    """What a contract takes there, by another library."""
    return jsonschema_rs.Draft202012Validator({**schema, "components": {"schemas": spec.schemas}})


def in_path(call):
    """The names of the arguments that the path takes, squeezed."""
    return {squeezed(p.name) for p in call.operation.parameters if p.location == "path"}


def alternatives(spec, schema):
    """The schemas of which a value must fit one."""
    schema = spec.resolve(schema)
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return [inner for alternative in schema[keyword] for inner in alternatives(spec, alternative)]
    return [schema]


def takes(spec, schema, value):
    """Whether a value is of one of a schema's types, whatever its bounds."""
    kinds = set()
    for alternative in alternatives(spec, schema):
        named = alternative.get("type") or [type_of(v) for v in alternative.get("enum", [])]
        kinds.update([named] if isinstance(named, str) else named)
    return not kinds or any(type(value) in TYPES[kind] for kind in kinds)


def type_of(value):
    return next(kind for kind, types in TYPES.items() if type(value) in types)


def at_the_bounds(schema):
    """Values just within and just beyond what a schema sets bounds to."""
    for keyword, beyond in (("minimum", -1), ("maximum", 1), ("exclusiveMinimum", -1), ("exclusiveMaximum", 1)):
        if keyword in schema:
            yield from (
                schema[keyword],
                schema[keyword] + beyond,
                schema[keyword] - beyond,
                schema[keyword] + beyond / 1000,
            )
    for keyword in ("minLength", "maxLength"):
        if keyword in schema:
            yield from ("x" * max(0, schema[keyword] + n) for n in (-1, 0, 1))
    for keyword in ("minItems", "maxItems"):
        if keyword in schema:
            item = next(iter(schema.get("items", {}).get("examples", [])), "x")
            yield from ([item] * max(0, schema[keyword] + n) for n in (-1, 0, 1))
    if "maxProperties" in schema:
        yield from ({f"k{i}": "v" for i in range(schema["maxProperties"] + n)} for n in (0, 1))
    if "maxLength" in schema.get("propertyNames", {}):
        yield from ({"k" * (schema["propertyNames"]["maxLength"] + n): "v"} for n in (0, 1))
    yield from schema.get("enum", [])
    if "const" in schema:
        yield schema["const"]
    additional = schema.get("additionalProperties")
    if isinstance(additional, dict):
        yield from ({"key": value} for value in (*ODD, *at_the_bounds(additional)))


def places(spec, schema, value, way=()):
    """Each object of the contract that a value holds: the way to it, and its schema."""
    for alternative in alternatives(spec, schema):
        if isinstance(value, dict) and "properties" in alternative:
            yield way, alternative
            for name, inner in alternative["properties"].items():
                if name in value:
                    yield from places(spec, inner, value[name], (*way, name))
        if isinstance(value, list) and "items" in alternative:
            for number, item in enumerate(value):
                yield from places(spec, alternative["items"], item, (*way, number))


def replaced(body, way, value):
    body = copy.deepcopy(body)
    inner = functools.reduce(lambda found, key: found[key], way[:-1], body)
    inner[way[-1]] = value
    return body


def removed(body, way):
    body = copy.deepcopy(body)
    inner = functools.reduce(lambda found, key: found[key], way[:-1], body)
    del inner[way[-1]]
    return body


def fuller(call, validator):
    """Bodies with one more field each, so that every field of the contract is met: fields that the examples leave out."""
    spec = call.operation.spec
    for body in bodies(call):
        yield body
        for way, inner in places(spec, schema_of(call), body):
            held = functools.reduce(lambda found, key: found[key], way, body)
            for name, member in inner["properties"].items():
                if name not in held:
                    filled = next((replaced(body, (*way, name), v) for v in examples.of_schema(spec, member)), None)
                    if filled is not None and validator.is_valid(filled):
                        yield filled


@attrs.frozen
class Change:
    """A body that was changed in one place."""

    way: tuple
    body: object
    is_of_type: bool
    """Whether it is of the wrong type now, or there is a field too many or one too few."""
    is_wrong_here: bool = True
    """Whether the very place is wrong now, and not another because of it."""


def changes(call, validator):
    """Each body that is changed in one place."""
    spec, met = call.operation.spec, set()
    for body in fuller(call, validator):
        for way, inner in places(spec, schema_of(call), body):
            held = functools.reduce(lambda found, key: found[key], way, body)
            shape = (tuple(key for key in way if isinstance(key, str)), id(inner))
            for name, member in inner["properties"].items():
                if (shape, name) in met or (not way and squeezed(name) in in_path(call)):
                    continue
                met.add((shape, name))
                bounds = [v for alternative in alternatives(spec, member) for v in at_the_bounds(alternative)]
                fits = validator_of(spec, member).is_valid
                for value in (*ODD, *bounds):
                    changed = replaced(body, (*way, name), value)
                    yield Change((*way, name), changed, not takes(spec, member, value), not fits(value))
                if name in held and name in inner.get("required", ()):
                    yield Change((*way, name), removed(body, (*way, name)), is_of_type=True)
            if (shape, "") not in met:
                met.add((shape, ""))
                yield Change((*way, "unheard_of"), replaced(body, (*way, "unheard_of"), "x"), is_of_type=True)


@pytest.mark.parametrize("call", WITH_BODY, ids=str)
def test_every_example_of_the_contract_is_sent_as_it_stands(call):
    for body in bodies(call):
        (request,), error, _ = send(call, body)
        assert error is None
        assert request.url.query == b""
        if is_form(call):
            assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
        else:
            assert json.loads(request.content) == body


@pytest.mark.parametrize("call", WITH_BODY, ids=str)
def test_what_the_contract_refuses_is_refused_by_name_before_anything_is_sent_and_nothing_else_is(call):
    spec = call.operation.spec
    validator = validator_of(spec, schema_of(call))
    counts = {"sent": 0, "refused": 0}
    for change in changes(call, validator):
        sent, error, names = send(call, change.body)
        told = f"{change.way} of {json.dumps(change.body)[:500]}: {error!r}"
        if validator.is_valid(change.body) and change.way != (
            "unheard_of",
        ):  # which no function of Python's would take
            assert error is None, told
            assert is_form(call) or json.loads(sent[0].content) == change.body, told
            counts["sent"] += 1
            continue
        counts["refused"] += 1
        assert sent == [], told
        assert error is not None, f"sent: {told}"
        place = [names[""], *change.way] if "" in names else [names[change.way[0]], *change.way[1:]]
        assert str(place[0]) in str(error), told
        if change.is_wrong_here:
            assert str(place[-1]) in str(error), told
        if len(place) > 2:
            assert ".".join(map(str, place[:-1])) in str(error), told
        if change.is_of_type:
            assert isinstance(error, TypeError), told
    assert counts["refused"] > 0 or not any(
        inner["properties"] for _, inner in places(spec, schema_of(call), bodies(call)[0])
    )


@pytest.mark.parametrize("call", CALLS, ids=str)
def test_what_was_not_given_is_not_sent_and_neither_is_a_default_of_the_server(call):
    client, sent = sender(call.operation.spec.provider)
    sent.clear()
    try:
        call.make(client)
    except Exception as error:  # noqa: BLE001  # the empty answer is none of a page or a file
        assert sent, repr(error)  # noqa: PT017
    (request,) = sent
    assert request.url.query == b""
    content = request.read()
    if not content:
        assert "content-type" not in request.headers
    elif request.headers["content-type"] == "application/json":
        path = in_path(call)
        body = json.loads(content)
        wanted = call.arguments.get("items")
        if wanted is None:
            wanted = {squeezed(k): v for k, v in call.arguments.items() if squeezed(k) not in path or k in body}
            body = {squeezed(k): v for k, v in body.items()}
        assert body == wanted


# What Python has beside what JSON has, at the surface of a client


class Word(str):
    """Text that is more than text."""

    __slots__ = ()

    def __str__(self):
        return "not this"


class Suffix(enum.Enum):
    TICKETS = "tickets"


class Seed(enum.IntEnum):
    FIRST = 1


@pytest.fixture
def create():
    """What `client.fine_tuning.jobs.create` sends; nothing if it raises."""
    client, sent = sender("openai")
    sent.clear()

    def create(**arguments):
        client.fine_tuning.jobs.create(**{"model": "m", "training_file": "f", **arguments})
        return {name: value for name, value in json.loads(sent.pop().content).items() if name in arguments}

    yield create
    assert sent == []


@pytest.mark.parametrize(
    ("arguments", "body"),
    [
        ({"model": Word("gpt")}, {"model": "gpt"}),
        ({"suffix": Suffix.TICKETS}, {"suffix": "tickets"}),
        ({"seed": Seed.FIRST}, {"seed": 1}),
        ({"metadata": types.MappingProxyType({"team": Word("nlp")})}, {"metadata": {"team": "nlp"}}),
        ({"metadata": {Word("team"): "nlp"}}, {"metadata": {"team": "nlp"}}),
        (
            {"integrations": ({"type": "wandb", "wandb": {"project": "p", "tags": ("a", "b")}},)},
            {"integrations": [{"type": "wandb", "wandb": {"project": "p", "tags": ["a", "b"]}}]},
        ),
        (
            {"metadata": {"at": datetime.datetime(2024, 5, 1, tzinfo=datetime.UTC)}},
            {"metadata": {"at": "2024-05-01T00:00:00+00:00"}},
        ),
        (
            {"method": models.FineTuneMethod(type="supervised", supervised=models.FineTuneSupervisedMethod())},
            {"method": {"type": "supervised", "supervised": {}}},
        ),
        ({"method": {"type": "supervised", "dpo": UNSET}}, {"method": {"type": "supervised"}}),
        ({"suffix": None, "metadata": None}, {"suffix": None, "metadata": None}),
        ({"suffix": UNSET, "seed": UNSET}, {}),
    ],
)
def test_what_is_more_than_it_has_to_be_is_sent_as_what_it_is(create, arguments, body):
    assert create(**arguments) == body


@pytest.mark.parametrize(
    ("arguments", "kind", "place"),
    [
        ({"model": b"m"}, TypeError, "model"),
        ({"model": bytearray(b"m")}, TypeError, "model"),
        ({"model": memoryview(b"m")}, TypeError, "model"),
        ({"model": pathlib.PurePosixPath("m")}, TypeError, "model"),
        ({"model": ["m"]}, TypeError, "model"),
        ({"model": None}, TypeError, "model"),
        ({"seed": True}, TypeError, "seed"),
        ({"seed": "1"}, TypeError, "seed"),
        ({"seed": 1.5}, TypeError, "seed"),
        ({"seed": float("nan")}, TypeError, "seed"),
        ({"seed": decimal.Decimal(1)}, TypeError, "seed"),
        ({"seed": 2**31}, ValueError, "seed"),
        ({"metadata": {"a": b"x"}}, TypeError, "metadata.a"),
        ({"metadata": {"a": 5}}, TypeError, "metadata.a"),
        ({"metadata": {5: "x"}}, TypeError, "metadata"),
        ({"metadata": [("a", "b")]}, TypeError, "metadata"),
        ({"metadata": {"a", "b"}}, TypeError, "metadata"),
        ({"metadata": "a=b"}, TypeError, "metadata"),
        ({"metadata": {"a": "\ud800"}}, ValueError, "metadata.a"),
        ({"integrations": {"type": "wandb"}}, TypeError, "integrations"),
        ({"integrations": iter([])}, TypeError, "integrations"),
        ({"integrations": "wandb"}, TypeError, "integrations"),
        ({"method": models.FineTuneMethod(type=5)}, TypeError, "method.type"),
        ({"method": "supervised"}, TypeError, "method"),
        (
            {"method": {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": True}}}},
            TypeError,
            "method.supervised.hyperparameters.n_epochs",
        ),
        (
            {"method": {"type": "dpo", "dpo": {"hyperparameters": {"beta": float("nan")}}}},
            ValueError,
            "method.dpo.hyperparameters.beta",
        ),
        (
            {"method": {"type": "dpo", "dpo": {"hyperparameters": {"beta": float("inf")}}}},
            ValueError,
            "method.dpo.hyperparameters.beta",
        ),
        ({"hyperparameters": {"n_epochs": 51}}, ValueError, "hyperparameters.n_epochs"),
        ({"hyperparameters": {"n_epoch": 5}}, TypeError, "hyperparameters"),
    ],
)
def test_what_is_not_what_it_has_to_be_is_refused_by_its_place(create, arguments, kind, place):
    with pytest.raises(kind, match=rf"^create_fine_tuning_job: {re.escape(place)} ") as caught:
        create(**arguments)
    assert type(caught.value) is kind


def test_what_holds_itself_is_refused(create):
    metadata = {}
    metadata["self"] = metadata
    with pytest.raises(ValueError, match="in itself"):
        create(metadata=metadata)
