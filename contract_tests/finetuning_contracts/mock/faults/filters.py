"""Faults of filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from .changes import id_of, listed, relisted
from .fault import Fault

if TYPE_CHECKING:
    from .anatomy import Anatomy
    from .exchange import Exchange, Reply, Sent


def _filters(anatomy: Anatomy) -> bool:
    return anatomy.pagination is not None and bool(anatomy.pagination.filters)


def _filters_map(anatomy: Anatomy) -> bool:
    return _filters(anatomy) and any(p.style == "deepObject" for p in anatomy.operation.parameters)


def _names(exchange: Exchange) -> set[str]:
    """The filters that the request uses."""
    assert exchange.anatomy.pagination is not None
    return {
        base
        for name, _ in exchange.sent.query
        if (base := name.partition("[")[0]) in exchange.anatomy.pagination.filters
    }


def _unfiltered(exchange: Exchange) -> Sent:
    return exchange.sent.without(*_names(exchange))


async def _ignored(exchange: Exchange) -> Reply:
    return await exchange.forward(_unfiltered(exchange) if _names(exchange) else None)


async def _nothing(exchange: Exchange) -> Reply:
    reply = await exchange.forward()
    if not reply.ok or not _names(exchange):
        return reply
    return reply.with_json(relisted(exchange.anatomy, reply.json, []))


async def _compared(exchange: Exchange) -> tuple[Reply, list[Any], list[Any]]:
    """The response, what it lists, and what it would list without the filters."""
    reply = await exchange.forward()
    if not reply.ok or not _names(exchange):
        return reply, [], []
    unfiltered = _unfiltered(exchange)
    everything = await exchange.repeat(unfiltered)
    return reply, listed(exchange.anatomy, reply.json), listed(exchange.anatomy, everything.json)


async def _inverted(exchange: Exchange) -> Reply:
    reply, found, everything = await _compared(exchange)
    ids = {id_of(exchange.anatomy, item) for item in found}
    rest = [item for item in everything if id_of(exchange.anatomy, item) not in ids]
    return reply.with_json(relisted(exchange.anatomy, reply.json, rest)) if found or everything else reply


async def _leaks(exchange: Exchange) -> Reply:
    """Put one item that does not match in the place of the last that does."""
    reply, found, everything = await _compared(exchange)
    ids = {id_of(exchange.anatomy, item) for item in found}
    wrong = next((item for item in everything if id_of(exchange.anatomy, item) not in ids), None)
    if wrong is None:
        return reply
    return reply.with_json(relisted(exchange.anatomy, reply.json, [*found[:-1], wrong]))


async def _loses(exchange: Exchange) -> Reply:
    reply = await exchange.forward()
    if not reply.ok or not _names(exchange):
        return reply
    return reply.with_json(relisted(exchange.anatomy, reply.json, listed(exchange.anatomy, reply.json)[:-1]))


async def _first_pair(exchange: Exchange) -> Reply:
    """Of several pairs of a map only the first one counts."""
    pairs = [name for name, _ in exchange.sent.query if "[" in name]
    kept = (
        tuple((n, v) for n, v in exchange.sent.query if "[" not in n or n == pairs[0]) if pairs else exchange.sent.query
    )
    return await exchange.forward(attrs.evolve(exchange.sent, query=kept))


async def _any_case(exchange: Exchange) -> Reply:
    """A filter whose value differs in case alone finds things as well."""
    names = _names(exchange)
    reply = await exchange.forward()
    if not reply.ok or not names or listed(exchange.anatomy, reply.json):
        return reply
    lowered = tuple((n, v.lower() if n.partition("[")[0] in names else v) for n, v in exchange.sent.query)
    return (
        await exchange.forward(attrs.evolve(exchange.sent, query=lowered)) if lowered != exchange.sent.query else reply
    )


FAULTS: tuple[Fault, ...] = (
    Fault("filter-ignored", "A filter makes no difference.", "request", _filters, _ignored),
    Fault("filter-finds-nothing", "A list with a filter is empty.", "response", _filters, _nothing),
    Fault("filter-inverted", "A filter keeps what it should leave out.", "response", _filters, _inverted),
    Fault("filter-leaks", "One item of a filtered list does not match the filter.", "response", _filters, _leaks),
    Fault("filter-loses", "A filtered list lacks the last item that matches.", "response", _filters, _loses),
    Fault(
        "filter-first-pair",
        "Of several pairs of a filter only the first one counts.",
        "request",
        _filters_map,
        _first_pair,
    ),
    Fault("filter-any-case", "A filter that differs in case finds things as well.", "request", _filters, _any_case),
)
