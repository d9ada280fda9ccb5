"""Faults of what belongs to a job: its events, its checkpoints."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .anatomy import Anatomy, at
from .changes import asked_id, both, id_of, items, listed, other, put, relisted
from .exchange import Reply
from .fault import Fault

if TYPE_CHECKING:
    from .exchange import Exchange


def _children(anatomy: Anatomy) -> bool:
    return anatomy.kind == "children" and anatomy.answers_json


def _parent_named(anatomy: Anatomy) -> bool:
    return _children(anatomy) and _parent_property(anatomy) is not None


def _parent_property(anatomy: Anatomy) -> str | None:
    """The property in which an item names what it belongs to: the one that refers to the same as the path does."""
    parent = anatomy.retrieval.resource if anatomy.retrieval is not None else None
    return (
        next((n for n, schema in anatomy.properties.items() if schema.get("x-reference") == parent), None)
        if parent
        else None
    )


async def _of_another(exchange: Exchange) -> Reply:
    """The list of another job is shown."""
    reply = await exchange.forward()
    reader = exchange.anatomy.retrieval
    listing = reader.listing if reader is not None else None
    if not reply.ok or listing is None:
        return reply
    page = await exchange.ask("GET", listing.path_of(None, exchange.parameters))
    asked = asked_id(exchange)
    others = [id for thing in listed(listing, page.json) if (id := id_of(listing, thing)) != asked] if page.ok else []
    for id in others:
        found = await exchange.ask("GET", exchange.anatomy.path_of(id, exchange.parameters), dict(exchange.sent.query))
        if found.ok and found.body != reply.body:
            return found
    return reply


def _wrong_parent(exchange: Exchange, found: list[Any]) -> list[Any]:
    name = _parent_property(exchange.anatomy)
    for item in found:
        if name is not None and isinstance(item, dict) and isinstance(item.get(name), str):
            item[name] = other(item[name], exchange.random)
    return found


def _twice(_: Exchange, found: list[Any]) -> list[Any]:
    return [item for item in found for _ in range(2)]


def _changes(exchange: Exchange, found: list[Any]) -> list[Any]:
    """From the second reading on, the ids are others."""
    key = exchange.sent.path
    exchange.memory[key] = exchange.memory.get(key, 0) + 1
    if exchange.memory[key] > 1:
        for item in found:
            value = at(item, exchange.anatomy.id) if isinstance(item, dict) else None
            if isinstance(value, str):
                put(item, exchange.anatomy.id, other(value, exchange.random))
    return found


def _grows(exchange: Exchange, found: list[Any]) -> list[Any]:
    """Each reading adds one."""
    key = exchange.sent.path
    exchange.memory[key] = exchange.memory.get(key, 0) + 1
    extra: list[Any] = []
    if found and exchange.memory[key] > 1:
        extra = [json.loads(json.dumps(found[0]))]
        value = at(extra[0], exchange.anatomy.id)
        put(extra[0], exchange.anatomy.id, other(str(value), exchange.random))
    return extra + found


def _too_early(exchange: Exchange, found: list[Any]) -> list[Any]:
    pointer = exchange.anatomy.created
    for item in found:
        value = at(item, pointer) if isinstance(item, dict) else None
        if isinstance(value, int):
            put(item, pointer, value - 86_400)
    return found


async def _unknown_parent(exchange: Exchange) -> Reply:
    """A job that does not exist has an empty list."""
    reply = await exchange.forward()
    if reply.status != 404:
        return reply
    status, _ = exchange.anatomy.operation.success
    value: dict[str, Any] = {}
    for name, schema in exchange.anatomy.envelope.items():
        value[name] = schema.get("const", (schema.get("enum") or [None])[0])
    assert exchange.anatomy.pagination is not None
    value = put(relisted(exchange.anatomy, value, []), exchange.anatomy.pagination.more, False)  # noqa: FBT003
    text = json.dumps(value).encode()
    return Reply(status, ((b"content-type", b"application/json"), (b"content-length", str(len(text)).encode())), text)


def _of_running(anatomy: Anatomy) -> bool:
    return _children(anatomy) and anatomy.created is not None


FAULTS: tuple[Fault, ...] = (
    Fault(
        "children-of-another",
        "The list of what belongs to a job shows what belongs to another.",
        "state",
        _children,
        _of_another,
    ),
    Fault(
        "child-names-other-parent",
        "What belongs to a job names another job.",
        "response",
        _parent_named,
        items(_wrong_parent),
    ),
    Fault("children-twice", "What belongs to a job is listed twice.", "response", _children, items(_twice)),
    Fault(
        "children-change",
        "What belongs to a job has other ids at the second reading.",
        "state",
        _children,
        items(_changes),
    ),
    Fault("children-grow", "What belongs to a job becomes more with each reading.", "state", _children, items(_grows)),
    Fault(
        "child-before-parent",
        "What belongs to a job is older than the job.",
        "response",
        both(_of_running),
        items(_too_early),
    ),
    Fault(
        "children-of-unknown",
        "A job that does not exist has an empty list of what belongs to it.",
        "response",
        _children,
        _unknown_parent,
    ),
)
