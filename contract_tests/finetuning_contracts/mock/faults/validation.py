"""Faults of validation: what has to be refused is accepted, and the other way round."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from .changes import both, id_of
from .exchange import Reply
from .fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .anatomy import Anatomy
    from .changes import Inject
    from .exchange import Exchange


def _takes_body(anatomy: Anatomy) -> bool:
    return anatomy.operation.request_body is not None and anatomy.answers_json


def _takes_json(anatomy: Anatomy) -> bool:
    return "application/json" in (anatomy.operation.request_body or {}).get("content", {}) and anatomy.answers_json


def _takes_query(anatomy: Anatomy) -> bool:
    return anatomy.answers_json and any(p.location == "query" for p in anatomy.operation.parameters)


def _accepted(wanted: Callable[[Exchange, str], bool]) -> Inject:
    """A fault under which requests that break the contract get the last success there was. `wanted` gets the flaw."""

    async def inject(exchange: Exchange) -> Reply:
        reply = await exchange.forward()
        if reply.status not in {400, 415, 422} or not wanted(exchange, exchange.flaw):
            return reply
        before = [past for past in exchange.past if past.reply.ok and past.anatomy is exchange.anatomy]
        return before[-1].reply if before else _some_success(exchange)

    return inject


def _some_success(exchange: Exchange) -> Reply:
    """A success that has nothing of what the contract asks for."""
    status, _ = exchange.anatomy.operation.success
    return Reply(status, ((b"content-type", b"application/json"), (b"content-length", b"2")), b"{}")


def _breaks(*keywords: str) -> Inject:
    return _accepted(lambda _, flaw: flaw in keywords)


def _asks(*keywords: str) -> Callable[[Anatomy], bool]:
    """Operations whose body's schema has one of these keywords."""
    return lambda anatomy: _takes_body(anatomy) and bool(anatomy.body_keywords & set(keywords))


_CHOICES = ("enum", "const", "anyOf", "oneOf")
_RANGES = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_LENGTHS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")


def _closed(anatomy: Anatomy) -> bool:
    return _takes_json(anatomy) and anatomy.closed


async def _unknown_dropped(exchange: Exchange) -> Reply:
    """A property that the contract does not have is dropped, and the rest accepted."""
    reply = await exchange.forward()
    value = exchange.sent.json
    if exchange.flaw != "additionalProperties" or not isinstance(value, dict):
        return reply
    known = {name: v for name, v in value.items() if name in exchange.anatomy.body_properties}
    return await exchange.forward(exchange.sent.with_body(json.dumps(known).encode())) if known != value else reply


async def _valid_refused(exchange: Exchange) -> Reply:
    """A request in order is refused, in the words in which a broken one is."""
    valid = await exchange.forward(undo=True)
    if not valid.ok:
        exchange.changed = False
        return valid
    return await exchange.repeat(exchange.sent.with_body(b"{"))


async def _query_dropped(exchange: Exchange) -> Reply:
    """A query that breaks the contract is not looked at."""
    reply = await exchange.forward()
    if reply.status not in {400, 422} or not exchange.sent.query:
        return reply
    return await exchange.forward(attrs.evolve(exchange.sent, query=()))


async def _unlooked(exchange: Exchange) -> Reply:
    """What a request names is not looked up: it is taken as if it named what the last good one did."""
    reply = await exchange.forward()
    value = exchange.sent.json
    if exchange.flaw != "reference" or not isinstance(value, dict):
        return reply
    changed = {**value, **{name: good for name, good in _named_before(exchange).items() if name in value}}
    return await exchange.forward(exchange.sent.with_body(json.dumps(changed).encode())) if changed != value else reply


def _named_before(exchange: Exchange) -> dict[str, Any]:
    """What stood in the properties that name something when it was right; else what was made last that they may name."""
    properties = {n: s for n, s in exchange.anatomy.body_properties.items() if _refers(exchange.anatomy, s)}
    made = {
        past.anatomy.resource: id_of(past.anatomy, past.reply.json)
        for past in exchange.past
        if past.reply.ok and past.anatomy.kind == "create"
    }
    known = {n: made[s["x-reference"]] for n, s in properties.items() if s.get("x-reference") in made}
    for past in exchange.past:
        if past.reply.ok and past.anatomy is exchange.anatomy and isinstance(past.sent.json, dict):
            known |= {name: value for name, value in past.sent.json.items() if name in properties}
    return known


def _refers(anatomy: Anatomy, schema: Mapping[str, Any]) -> bool:
    return "x-reference" in schema or "x-reference" in anatomy.spec.resolve(schema.get("items", {}))


async def _any_type(exchange: Exchange) -> Reply:
    """A body of any media type is taken for JSON."""
    if exchange.sent.json is None or exchange.sent.header("content-type").startswith("application/json"):
        return await exchange.forward()
    return await exchange.forward(exchange.sent.with_headers({"content-type": "application/json"}))


def _any(_: Exchange, flaw: str) -> bool:
    """Whatever breaks the contract by itself, and not by what there is on the server."""
    return flaw not in {"reference", "state", "cursor", "exists"}


FAULTS: tuple[Fault, ...] = (
    Fault("validation-off", "What breaks the contract is accepted.", "request", _takes_body, _accepted(_any)),
    Fault(
        "unknown-property-accepted",
        "A property that the contract does not have is accepted.",
        "request",
        _closed,
        _unknown_dropped,
    ),
    Fault(
        "missing-property-accepted",
        "A required property may be missing.",
        "request",
        _asks("required"),
        _breaks("required"),
    ),
    Fault("wrong-type-accepted", "A value of the wrong type is accepted.", "request", _takes_body, _breaks("type")),
    Fault(
        "wrong-choice-accepted",
        "A value that is none of the choices is accepted.",
        "request",
        _asks("enum", "const"),
        _breaks(*_CHOICES),
    ),
    Fault(
        "out-of-range-accepted",
        "A number out of its range is accepted.",
        "request",
        _asks(*_RANGES),
        _breaks(*_RANGES),
    ),
    Fault(
        "wrong-length-accepted",
        "A text or a list that is too short or too long is accepted.",
        "request",
        _asks(*_LENGTHS),
        _breaks(*_LENGTHS),
    ),
    Fault("broken-json-accepted", "A body that is not JSON is accepted.", "request", _takes_json, _breaks("malformed")),
    Fault("any-media-type-accepted", "A body of any media type is accepted.", "request", _takes_json, _any_type),
    Fault(
        "wrong-query-accepted", "A query that breaks the contract is accepted.", "request", _takes_query, _query_dropped
    ),
    Fault(
        "unknown-reference-accepted",
        "A request that names what does not exist is accepted.",
        "request",
        _takes_json,
        _unlooked,
    ),
    Fault("valid-refused", "A request that is in order is refused.", "request", both(_takes_json), _valid_refused),
)
