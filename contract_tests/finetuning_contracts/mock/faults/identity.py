"""Faults of ids: they change, repeat, or name what does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .anatomy import Anatomy, at, last
from .changes import answers_thing, asked_id, both, id_of, kinds, listed, other, put, things
from .fault import Fault

if TYPE_CHECKING:
    from .exchange import Exchange, Reply


def _has_id(anatomy: Anatomy) -> bool:
    return answers_thing(anatomy) and last(anatomy.id) in anatomy.properties


def _id_changed(exchange: Exchange, thing: dict[str, Any]) -> None:
    value = at(thing, exchange.anatomy.id)
    if isinstance(value, str):
        head, slash, tail = value.rpartition("/")
        put(thing, exchange.anatomy.id, f"{head}{slash}{other(tail, exchange.random)}")


async def _id_repeated(exchange: Exchange) -> Reply:
    """A creation answers with the id of the thing that was created before."""
    reply = await exchange.forward()
    before = exchange.before("create")
    value = reply.json
    if not reply.ok or not before or not isinstance(value, dict):
        return reply
    return reply.with_json(put(value, exchange.anatomy.id, at(before[0].reply.json, exchange.anatomy.id)))


async def _older_answered(exchange: Exchange) -> Reply:
    """A creation answers with the thing that was created before."""
    before = exchange.before("create")
    reply = await exchange.forward()
    return reply.with_body(before[0].reply.body) if reply.ok and before else reply


async def _unknown_found(exchange: Exchange) -> Reply:
    """An id that nothing has is answered with something that looks like it."""
    reply = await exchange.forward()
    if reply.status != 404:
        return reply
    known = exchange.before("retrieve", "create")
    found = known[-1].reply if known else None
    if found is None and exchange.anatomy.listing is not None:
        listing = exchange.anatomy.listing
        page = await exchange.ask("GET", listing.path_of(None, exchange.parameters))
        things = listed(listing, page.json) if page.ok else []
        found = page.with_json(things[0]) if things else None
    if found is None or not isinstance(found.json, dict):
        return reply
    return found.with_json(_named(exchange, found.json))


def _named(exchange: Exchange, value: dict[str, Any]) -> Any:
    """The thing under the id that was asked for."""
    name = at(value, exchange.anatomy.id)
    head, slash, _ = str(name).rpartition("/")
    return put(value, exchange.anatomy.id, f"{head}{slash}{asked_id(exchange)}")


async def _last_known(exchange: Exchange) -> Reply:
    """Reading a thing gives another one, the one that was created last."""
    reply = await exchange.forward()
    asked = asked_id(exchange)
    others = [past for past in exchange.before("retrieve", "create") if id_of(past.anatomy, past.reply.json) != asked]
    return reply.with_body(others[-1].reply.body) if reply.ok and others else reply


FAULTS: tuple[Fault, ...] = (
    Fault(
        "read-other-id",
        "Reading a thing shows another id than was asked for.",
        "response",
        both(kinds("retrieve"), _has_id),
        things(_id_changed),
    ),
    Fault(
        "created-other-id",
        "A creation answers with an id that the thing does not have.",
        "response",
        both(kinds("create"), _has_id),
        things(_id_changed),
    ),
    Fault(
        "list-other-id",
        "A list shows ids that nothing has.",
        "response",
        both(kinds("list"), _has_id),
        things(_id_changed),
    ),
    Fault(
        "id-repeats",
        "A creation answers with the id of an older thing.",
        "response",
        both(kinds("create"), _has_id),
        _id_repeated,
    ),
    Fault(
        "create-answers-older",
        "A creation answers with an older thing.",
        "response",
        both(kinds("create"), _has_id),
        _older_answered,
    ),
    Fault(
        "read-other-thing",
        "Reading a thing shows another thing.",
        "response",
        both(kinds("retrieve"), _has_id),
        _last_known,
    ),
    Fault(
        "unknown-id-found",
        "An id that nothing has is answered with a thing.",
        "response",
        both(kinds("retrieve"), _has_id),
        _unknown_found,
    ),
)
