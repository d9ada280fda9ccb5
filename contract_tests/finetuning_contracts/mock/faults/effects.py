"""Faults of what a request leaves behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .anatomy import Anatomy
from .changes import asked_id, both, id_of, kinds, listed
from .fault import Fault

if TYPE_CHECKING:
    from .exchange import Exchange, Reply


def _creates(anatomy: Anatomy) -> bool:
    return anatomy.kind == "create"


async def _twice(exchange: Exchange) -> Reply:
    reply = await exchange.forward()
    if reply.ok:
        exchange.changed = True
        await exchange.repeat(exchange.sent)
    return reply


async def _undone(exchange: Exchange) -> Reply:
    return await exchange.forward(undo=True)


async def _refused_leaves(exchange: Exchange) -> Reply:
    """A creation that is refused makes what the last one that was not made."""
    reply = await exchange.forward()
    before = exchange.before("create")
    if 400 <= reply.status < 500 and reply.status not in {401, 403, 405} and before:
        exchange.changed = True
        await exchange.repeat(before[-1].sent)
    return reply


async def _refused_deletes(exchange: Exchange) -> Reply:
    """An update that is refused deletes the thing."""
    reply = await exchange.forward()
    if 400 <= reply.status < 500 and reply.status not in {401, 403, 404, 405}:
        exchange.changed = True
        await exchange.ask("DELETE", exchange.sent.path)
    return reply


async def _reading_deletes(exchange: Exchange) -> Reply:
    """Reading a thing deletes it."""
    reply = await exchange.forward()
    if reply.ok:
        exchange.changed = True
        await exchange.ask("DELETE", exchange.sent.path)
    return reply


async def _listing_creates(exchange: Exchange) -> Reply:
    """Listing makes one thing more."""
    before = exchange.before("create")
    if before:
        exchange.changed = True
        await exchange.repeat(before[-1].sent)
    return await exchange.forward()


async def _cancels_all(exchange: Exchange) -> Reply:
    """An action moves another job as well."""
    reply = await exchange.forward()
    listing = exchange.anatomy.listing
    if not reply.ok or listing is None:
        return reply
    page = await exchange.ask("GET", listing.path_of(None, exchange.parameters))
    for thing in listed(listing, page.json) if page.ok else ():
        id = id_of(listing, thing)
        if id and id != asked_id(exchange):
            body = exchange.sent.body.replace(asked_id(exchange).encode(), id.encode())
            path = exchange.anatomy.path_of(id, exchange.parameters)
            moved = await exchange.repeat(attrs.evolve(exchange.sent.with_body(body), path=path))
            exchange.changed = exchange.changed or moved.ok
            if moved.ok:
                break
    return reply


async def _no_idempotency(exchange: Exchange) -> Reply:
    """A key that makes repetition harmless is not looked at."""
    sent = exchange.sent.with_headers({}, without=("idempotency-key",))
    return await exchange.forward(sent)


async def _forgets(exchange: Exchange) -> Reply:
    """From its second reading on, a thing does not exist."""
    reply = await exchange.forward()
    key = exchange.sent.path
    if reply.ok:
        exchange.memory[key] = exchange.memory.get(key, 0) + 1
        if exchange.memory[key] > 1:
            exchange.changed = True
            await exchange.ask("DELETE", exchange.sent.path)
    return reply


def _deletable(anatomy: Anatomy) -> bool:
    return any(a.kind == "delete" and a.operation.path == anatomy.operation.path for a in anatomy.all.all())


FAULTS: tuple[Fault, ...] = (
    Fault("create-makes-two", "A creation makes two things.", "state", _creates, _twice),
    Fault("create-makes-none", "A creation is answered, and nothing is made.", "state", _creates, _undone),
    Fault(
        "refused-create-leaves", "A creation that is refused leaves a thing behind.", "state", _creates, _refused_leaves
    ),
    Fault(
        "refused-update-deletes",
        "An update that is refused deletes the thing.",
        "state",
        both(kinds("update"), _deletable),
        _refused_deletes,
    ),
    Fault(
        "reading-deletes", "Reading a thing deletes it.", "state", both(kinds("retrieve"), _deletable), _reading_deletes
    ),
    Fault(
        "second-reading-deletes",
        "The second reading of a thing deletes it.",
        "state",
        both(kinds("retrieve"), _deletable),
        _forgets,
    ),
    Fault("listing-creates", "Listing makes one thing more.", "state", kinds("list"), _listing_creates),
    Fault(
        "action-moves-another",
        "An action moves another job as well.",
        "state",
        both(kinds("action"), lambda a: a.job is not None),
        _cancels_all,
    ),
    Fault("idempotency-ignored", "An idempotency key makes no difference.", "request", _creates, _no_idempotency),
)
