"""Faults of deletion."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .anatomy import Anatomy, at
from .changes import asked_id, body, both, id_of, kinds, listed, other, relisted
from .exchange import Reply
from .fault import Fault

if TYPE_CHECKING:
    from .exchange import Exchange


def _deletable(anatomy: Anatomy) -> bool:
    return any(a.kind == "delete" and a.resource == anatomy.resource for a in anatomy.all.all())


async def _undone(exchange: Exchange) -> Reply:
    return await exchange.forward(undo=True)


async def _remember(exchange: Exchange) -> None:
    """Before a deletion: keep what is to be deleted, and its content."""
    anatomy, id = exchange.anatomy, asked_id(exchange)
    for kind, reader in (("retrieve", anatomy.retrieval), ("content", anatomy.reading)):
        if reader is not None:
            found = await exchange.ask("GET", reader.path_of(id, exchange.parameters))
            if found.ok:
                exchange.memory[f"{kind} {id}"] = found
    if anatomy.retrieval is None and anatomy.listing is not None:
        page = await exchange.ask("GET", anatomy.listing.path_of(None, exchange.parameters))
        thing = (
            next((t for t in listed(anatomy.listing, page.json) if id_of(anatomy.listing, t) == id), None)
            if page.ok
            else None
        )
        if thing is not None:
            exchange.memory[f"retrieve {id}"] = page.with_json(thing)


def _survives(kind: str) -> Any:
    """A fault under which what was deleted is still found by operations of this kind."""

    async def inject(exchange: Exchange) -> Reply:
        if exchange.anatomy.kind == "delete":
            await _remember(exchange)
            reply = await exchange.forward()
            if reply.ok:
                exchange.memory.setdefault("gone", []).append(asked_id(exchange))
            return reply
        reply = await exchange.forward()
        id = asked_id(exchange)
        if exchange.anatomy.kind == kind and reply.status in {400, 404} and id in exchange.memory.get("gone", ()):
            kept: Reply = exchange.memory.get(f"{kind} {id}", reply)
            return kept
        return reply

    return inject


async def _still_listed(exchange: Exchange) -> Reply:
    if exchange.anatomy.kind == "delete":
        await _remember(exchange)
        reply = await exchange.forward()
        if reply.ok:
            exchange.memory.setdefault("gone", []).append((asked_id(exchange), exchange.credentials))
        return reply
    reply = await exchange.forward()
    if exchange.anatomy.kind != "list" or not reply.ok:
        return reply
    mine = [id for id, whose in exchange.memory.get("gone", ()) if whose == exchange.credentials]
    gone = [kept.json for id in mine if (kept := exchange.memory.get(f"retrieve {id}")) is not None]
    found = listed(exchange.anatomy, reply.json)
    if not gone or not _has_room(exchange, len(gone) + len(found)):
        return reply
    return reply.with_json(relisted(exchange.anatomy, reply.json, _in_order(exchange, [*gone, *found])))


def _has_room(exchange: Exchange, count: int) -> bool:
    """Whether so many stand on this page: it is the first, of everything, and they are no more than were asked for."""
    pages = exchange.anatomy.pagination
    if pages is None:
        return True
    if any(name.partition("[")[0] in pages.filters for name, _ in exchange.sent.query):
        return False
    limit = exchange.sent.value(pages.limit)
    return not exchange.sent.value(pages.cursor) and (not limit.isdecimal() or count <= int(limit))


def _in_order(exchange: Exchange, found: list[Any]) -> list[Any]:
    """As the list is to be sorted, where the contract says by what."""
    pages = exchange.anatomy.pagination
    order = pages.order if pages is not None else None
    if order is None or any(at(thing, order.by) is None for thing in found):
        return found
    asked = exchange.sent.value(order.parameter) or order.direction
    return sorted(found, key=lambda thing: at(thing, order.by), reverse=not asked.startswith("asc"))


async def _takes_neighbour(exchange: Exchange) -> Reply:
    """Another thing of the same kind is deleted as well."""
    reply = await exchange.forward()
    listing = exchange.anatomy.listing
    if not reply.ok or listing is None:
        return reply
    page = await exchange.ask("GET", listing.path_of(None, exchange.parameters))
    found = (
        [id for thing in listed(listing, page.json) if (id := id_of(listing, thing)) != asked_id(exchange)]
        if page.ok
        else []
    )
    if found:
        exchange.changed = True
        await exchange.ask("DELETE", exchange.anatomy.path_of(found[0], exchange.parameters))
    return reply


def _denied(_: Exchange, value: Any) -> Any:
    if isinstance(value, dict):
        return {name: not flag if isinstance(flag, bool) else flag for name, flag in value.items()}
    return value


def _says_deleted(anatomy: Anatomy) -> bool:
    return any(schema.get("type") == "boolean" for schema in anatomy.properties.values())


async def _unknown_deleted(exchange: Exchange) -> Reply:
    """Deleting what does not exist succeeds, in the words in which the last deletion did."""
    reply = await exchange.forward()
    if reply.status != 404:
        return reply
    done = [past for past in exchange.past if past.reply.ok and past.anatomy is exchange.anatomy]
    if done:
        before = done[-1].parameters.get(exchange.anatomy.path_parameter or "", "")
        return done[-1].reply.with_body(done[-1].reply.body.replace(before.encode(), asked_id(exchange).encode()))
    status, definition = exchange.anatomy.operation.success
    value = {"id": asked_id(exchange), "deleted": True} if definition.get("content") else {}
    text = json.dumps({**_constants(exchange.anatomy), **value}).encode()
    return Reply(status, ((b"content-type", b"application/json"), (b"content-length", str(len(text)).encode())), text)


def _constants(anatomy: Anatomy) -> dict[str, Any]:
    named = {name: schema for name, schema in anatomy.properties.items() if "const" in schema or "enum" in schema}
    return {name: schema.get("const", (schema.get("enum") or [None])[0]) for name, schema in named.items()}


def _other_named(exchange: Exchange, value: Any) -> Any:
    return value | {"id": other(value["id"], exchange.random)} if isinstance(value, dict) and value.get("id") else value


def _one_of(*names: str) -> Any:
    return both(kinds(*names), _deletable)


FAULTS: tuple[Fault, ...] = (
    Fault("delete-does-nothing", "A deletion is answered and not done.", "state", kinds("delete"), _undone),
    Fault(
        "deleted-readable",
        "What was deleted can still be read.",
        "state",
        both(_one_of("delete", "retrieve"), lambda a: a.retrieval is not None),
        _survives("retrieve"),
    ),
    Fault(
        "deleted-listed",
        "What was deleted is still listed.",
        "state",
        both(_one_of("delete", "list"), lambda a: a.listing is not None),
        _still_listed,
    ),
    Fault(
        "deleted-content-readable",
        "The content of what was deleted can still be read.",
        "state",
        both(_one_of("delete", "content"), lambda a: a.reading is not None),
        _survives("content"),
    ),
    Fault(
        "delete-takes-neighbour",
        "A deletion deletes another thing as well.",
        "state",
        both(kinds("delete"), lambda a: a.listing is not None),
        _takes_neighbour,
    ),
    Fault(
        "delete-denies",
        "A deletion says that it has not deleted.",
        "response",
        both(kinds("delete"), _says_deleted),
        body(_denied),
    ),
    Fault(
        "delete-names-other",
        "A deletion names another id than was deleted.",
        "response",
        both(kinds("delete"), lambda a: "id" in a.properties),
        body(_other_named),
    ),
    Fault(
        "unknown-id-deleted", "Deleting what does not exist succeeds.", "response", kinds("delete"), _unknown_deleted
    ),
)
