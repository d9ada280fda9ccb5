"""Faults of what was sent: it is not kept, not shown, or not as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .anatomy import Anatomy, at, last
from .changes import Fits, Inject, answers_thing, both, id_of, kinds, listed, put, relisted, things
from .fault import Fault

if TYPE_CHECKING:
    from .exchange import Exchange, Reply


def _maps(anatomy: Anatomy) -> list[str]:
    """The properties that are maps of the client's own, such as metadata, and that the answer shows."""
    return [
        name
        for name, schema in anatomy.body_properties.items()
        if name in anatomy.properties and _is_map(anatomy, schema)
    ]


def _is_map(anatomy: Anatomy, schema: Any) -> bool:
    branches = [schema, *(anatomy.spec.resolve(b) for key in ("anyOf", "oneOf", "allOf") for b in schema.get(key, ()))]
    return any(isinstance(b.get("additionalProperties"), dict) and not b.get("properties") for b in branches)


def _has_map(anatomy: Anatomy) -> bool:
    return anatomy.kind == "create" and bool(_maps(anatomy))


def _shows_map(anatomy: Anatomy) -> bool:
    """Whether what it answers with has a map that its creation takes."""
    creation = next((a for a in anatomy.all.all() if a.kind == "create" and a.resource == anatomy.resource), None)
    return creation is not None and bool(_maps(creation)) and anatomy.answers_json


def _echoed(anatomy: Anatomy) -> set[str]:
    """The optional properties that are sent and shown under the same name."""
    required: set[str] = set()
    for schema in anatomy.operation.body_schemas.values():
        required |= set(anatomy.spec.resolve(schema).get("required", ()))
    return (anatomy.body_properties.keys() & anatomy.properties.keys()) - required


def _echoes(anatomy: Anatomy) -> bool:
    return anatomy.kind == "create" and answers_thing(anatomy) and bool(_echoed(anatomy))


def _creates(anatomy: Anatomy) -> bool:
    return anatomy.kind == "create" and answers_thing(anatomy)


def _sent_changed(change: Callable[[Anatomy, dict[str, Any]], None]) -> Inject:
    """A fault that changes the JSON body of a request in place."""

    async def inject(exchange: Exchange) -> Reply:
        value = exchange.sent.json
        if not isinstance(value, dict):
            return await exchange.forward()
        before = json.dumps(value)
        change(exchange.anatomy, value)
        after = json.dumps(value)
        return await exchange.forward(exchange.sent.with_body(after.encode()) if after != before else None)

    return inject


def _map_dropped(anatomy: Anatomy, value: dict[str, Any]) -> None:
    for name in _maps(anatomy):
        value.pop(name, None)


def _map_key_dropped(anatomy: Anatomy, value: dict[str, Any]) -> None:
    for name in _maps(anatomy):
        if isinstance(value.get(name), dict) and value[name]:
            value[name].pop(max(value[name]))


def _map_changed(change: Callable[[dict[str, Any]], dict[str, Any]]) -> Inject:
    def changed(anatomy: Anatomy, value: dict[str, Any]) -> None:
        for name in _maps(anatomy):
            if isinstance(value.get(name), dict):
                value[name] = change(value[name])

    return _sent_changed(changed)


def _field_dropped(anatomy: Anatomy, value: dict[str, Any]) -> None:
    """Drop the first optional property that was sent, and is no map."""
    for name in value:
        if name in _echoed(anatomy) and name not in _maps(anatomy):
            value.pop(name)
            return


def _texts_changed(change: Callable[[str], str]) -> Inject:
    """A fault under which texts that were sent are shown changed."""

    def changed(exchange: Exchange, thing: dict[str, Any]) -> None:
        sent = _sent_by(exchange, thing)
        schema = exchange.anatomy.properties
        for name in sorted(_echoed_texts(exchange, sent)):
            if thing.get(name) == sent[name] and "enum" not in schema.get(name, {}):
                thing[name] = change(thing[name])
                return

    return things(changed)


def _echoed_texts(exchange: Exchange, sent: dict[str, Any]) -> list[str]:
    pointers = {last(exchange.anatomy.id)}
    return [
        name
        for name, value in sent.items()
        if isinstance(value, str)
        and value
        and name in exchange.anatomy.properties
        and name not in pointers
        and "x-reference" not in exchange.anatomy.properties[name]
    ]


def _sent_by(exchange: Exchange, thing: dict[str, Any]) -> dict[str, Any]:
    """What a client sent to create a thing; nothing where that is not remembered."""
    if exchange.anatomy.kind == "create":
        value = exchange.sent.json
        return value if isinstance(value, dict) else {}
    id = id_of(exchange.anatomy, thing)
    for past in reversed(exchange.before("create")):
        if id_of(past.anatomy, past.reply.json) == id:
            value = past.sent.json
            return value if isinstance(value, dict) else {}
    return {}


def _emptied(*where: str) -> Inject:
    """A fault under which the first optional value that was sent is not shown."""

    def changed(exchange: Exchange, thing: dict[str, Any]) -> None:
        if exchange.anatomy.kind not in where:
            return
        sent = _sent_by(exchange, thing)
        for name in sorted(sent):
            if thing.get(name) not in (None, "", 0, [], {}) and name in exchange.anatomy.properties:
                thing[name] = _empty(thing[name])
                return

    return things(changed)


def _empty(value: Any) -> Any:
    """A value of the same type that says nothing."""
    return {str: "", int: 0, float: 0.0, bool: False, list: [], dict: {}}.get(type(value))


def _has_text(anatomy: Anatomy) -> bool:
    """Whether it shows a text that its creation takes, and that is no id and no choice."""
    creation = next((a for a in anatomy.all.all() if a.kind == "create" and a.resource == anatomy.resource), None)
    if creation is None or not answers_thing(anatomy):
        return False
    return any(
        "string" in str(schema.get("type")) and "enum" not in schema and "x-reference" not in schema
        for name, schema in anatomy.properties.items()
        if name in creation.body_properties and name != last(anatomy.id)
    )


def _has_number(anatomy: Anatomy) -> bool:
    """Whether it shows a number that its creation takes."""
    creation = next((a for a in anatomy.all.all() if a.kind == "create" and a.resource == anatomy.resource), None)
    if creation is None or not answers_thing(anatomy):
        return False
    shown = [schema for name, schema in anatomy.properties.items() if name in creation.body_properties]
    return any(kind in str(schema) for schema in shown for kind in ("'integer'", "'number'"))


def _numbers_changed(exchange: Exchange, thing: dict[str, Any]) -> None:
    sent = _sent_by(exchange, thing)
    for name, value in sent.items():
        if isinstance(value, int | float) and not isinstance(value, bool) and thing.get(name) == value:
            thing[name] = value + 1


def _has_setting(anatomy: Anatomy) -> bool:
    """Whether it shows an object, with a number in it, that its creation takes."""
    creation = next((a for a in anatomy.all.all() if a.kind == "create" and a.resource == anatomy.resource), None)
    if creation is None or not answers_thing(anatomy):
        return False
    both_ways = anatomy.properties.keys() & creation.body_properties.keys()
    return any(_numbers_within(anatomy, creation.body_properties[name]) for name in both_ways)


def _numbers_within(anatomy: Anatomy, schema: Any, depth: int = 4) -> bool:
    branches = [schema, *(anatomy.spec.resolve(b) for key in ("anyOf", "oneOf", "allOf") for b in schema.get(key, ()))]
    parts = [anatomy.spec.resolve(part) for b in branches for part in b.get("properties", {}).values()]
    numbers = any(kind in str(part) for part in parts for kind in ("'integer'", "'number'"))
    return numbers or (depth > 0 and any(_numbers_within(anatomy, part, depth - 1) for part in parts))


def _settings_changed(exchange: Exchange, thing: dict[str, Any]) -> None:
    for name, value in _sent_by(exchange, thing).items():
        if isinstance(value, dict):
            _add_one(value, thing.get(name))


def _add_one(sent: dict[str, Any], shown: Any) -> None:
    """One more for every number of an object that is shown as it was sent, however deep it stands."""
    for name, value in sent.items() if isinstance(shown, dict) else ():
        if isinstance(value, dict):
            _add_one(value, shown.get(name))
        elif isinstance(value, int | float) and not isinstance(value, bool) and shown.get(name) == value:
            shown[name] = value + 1


async def _item_differs(exchange: Exchange) -> Reply:
    """The last item of a list has another time of creation than the thing itself."""
    reply = await exchange.forward()
    if not reply.ok:
        return reply
    found = listed(exchange.anatomy, reply.json)
    for item in found:
        for name, value in item.items() if isinstance(item, dict) else ():
            schema = exchange.anatomy.properties.get(name, {})
            plain = "enum" not in schema and "const" not in schema and "format" not in schema
            text = isinstance(value, str) and value and plain and name != last(exchange.anatomy.id)
            if text and "x-reference" not in schema:
                item[name] = f"{value}-"
                break
    return reply.with_json(relisted(exchange.anatomy, reply.json, found))


def _map_empty_in(kind: str) -> Inject:
    def changed(exchange: Exchange, thing: dict[str, Any]) -> None:
        creation = next(
            a for a in exchange.anatomy.all.all() if a.kind == "create" and a.resource == exchange.anatomy.resource
        )
        if exchange.anatomy.kind == kind:
            for name in _maps(creation):
                thing[name] = {} if thing.get(name) else thing.get(name)

    return things(changed)


def _of(kind: str, *more: Fits) -> Fits:
    return both(kinds(kind), answers_thing, *more)


async def _update_keeps_old(exchange: Exchange) -> Reply:
    """An update is done, and answered with what was there before."""
    before = await exchange.ask("GET", exchange.sent.path)
    reply = await exchange.forward()
    return reply.with_body(before.body) if reply.ok and before.ok else reply


async def _undone(exchange: Exchange) -> Reply:
    return await exchange.forward(undo=True)


def _changed_by_read(exchange: Exchange, thing: dict[str, Any]) -> None:
    """The second reading and every later one shows the model under another name."""
    job = exchange.anatomy.job
    assert job is not None
    key = id_of(exchange.anatomy, thing)
    exchange.memory[key] = exchange.memory.get(key, 0) + 1
    model = at(thing, job.model)
    if exchange.memory[key] > 1 and isinstance(model, str):
        put(thing, job.model, f"{model}-2")


FAULTS: tuple[Fault, ...] = (
    Fault(
        "metadata-dropped", "A map of the client's own is not kept.", "request", _has_map, _sent_changed(_map_dropped)
    ),
    Fault(
        "metadata-loses-key",
        "Of a map of the client's own one pair is not kept.",
        "request",
        _has_map,
        _sent_changed(_map_key_dropped),
    ),
    Fault(
        "metadata-keys-lowercased",
        "The keys of the client's own map are kept in lower case.",
        "request",
        _has_map,
        _map_changed(lambda m: {k.lower(): v for k, v in m.items()}),
    ),
    Fault(
        "metadata-values-changed",
        "The values of the client's own map are kept in upper case.",
        "request",
        _has_map,
        _map_changed(lambda m: {k: v.upper() if isinstance(v, str) else v for k, v in m.items()}),
    ),
    Fault(
        "metadata-not-listed",
        "A list shows the client's own map empty.",
        "response",
        _of("list", _shows_map),
        _map_empty_in("list"),
    ),
    Fault(
        "metadata-not-read",
        "Reading a thing shows the client's own map empty.",
        "response",
        _of("retrieve", _shows_map),
        _map_empty_in("retrieve"),
    ),
    Fault(
        "field-not-kept",
        "An optional value that was sent is forgotten.",
        "request",
        _echoes,
        _sent_changed(_field_dropped),
    ),
    Fault(
        "field-not-echoed",
        "The answer to a creation lacks a value that was sent.",
        "response",
        _creates,
        _emptied("create"),
    ),
    Fault(
        "field-not-read",
        "Reading a thing lacks a value that was sent.",
        "response",
        _of("retrieve"),
        _emptied("retrieve"),
    ),
    Fault("field-not-listed", "A list lacks a value that was sent.", "response", _of("list"), _emptied("list")),
    Fault(
        "text-uppercased",
        "A text that was sent comes back in upper case.",
        "response",
        _has_text,
        _texts_changed(str.upper),
    ),
    Fault(
        "text-truncated",
        "A text that was sent comes back without its last character.",
        "response",
        _has_text,
        _texts_changed(lambda text: text[:-1]),
    ),
    Fault(
        "number-changed",
        "A number that was sent comes back one too large.",
        "response",
        _has_number,
        things(_numbers_changed),
    ),
    Fault(
        "setting-changed",
        "A number within an object that was sent comes back one too large.",
        "response",
        _has_setting,
        things(_settings_changed),
    ),
    Fault(
        "list-item-differs",
        "A list shows a thing otherwise than reading it does.",
        "response",
        _of("list"),
        _item_differs,
    ),
    Fault(
        "model-changes",
        "From the second reading on a job names another model.",
        "response",
        both(kinds("retrieve"), lambda a: a.job is not None and a.job.model is not None),
        things(_changed_by_read),
    ),
    Fault("update-does-nothing", "An update is answered and not done.", "state", kinds("update"), _undone),
    Fault(
        "update-answers-old",
        "An update is done, and answered with what was there before.",
        "response",
        kinds("update"),
        _update_keeps_old,
    ),
)
