"""Faults of what a path answers to methods that it does not have, and of what the headers of a response say."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import attrs

from .fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from .anatomy import Anatomy
    from .changes import Inject
    from .exchange import Exchange, Reply

_METHOD_NOT_ALLOWED, _NOT_FOUND = 405, 404


def _any(anatomy: Anatomy) -> bool:
    del anatomy
    return True


def _refusals(change: Callable[[Reply], Reply]) -> Inject:
    """A fault under which a method that is refused is refused otherwise."""

    async def inject(exchange: Exchange) -> Reply:
        reply = await exchange.forward()
        return change(reply) if reply.status == _METHOD_NOT_ALLOWED else reply

    return inject


def _lost(reply: Reply) -> Reply:
    bare = reply.with_headers({}, without=("allow",))
    return attrs.evolve(bare.with_body(json.dumps({"detail": "Not Found"}).encode()), status=_NOT_FOUND)


async def _forgets(exchange: Exchange) -> Reply:
    reply = await exchange.forward()
    methods = [name.strip() for name in reply.header("allow").split(",")]
    own = [name for name in methods if name not in {"", "OPTIONS", "HEAD"}]
    if not own:
        return reply
    return reply.with_headers({"allow": ", ".join(name for name in methods if name != own[-1])})


def _documents_headers(anatomy: Anatomy) -> bool:
    return any(response.get("headers") for response in anatomy.operation.responses.values())


async def _undocumented(exchange: Exchange) -> Reply:
    """The headers that the contract has for a response are left out."""
    reply = await exchange.forward()
    said = exchange.anatomy.operation.responses.get(str(reply.status), {})
    return reply.with_headers({}, without=tuple(name.lower() for name in said.get("headers", {})))


FAULTS: tuple[Fault, ...] = (
    Fault(
        "wrong-method-not-found",
        "A method that a path does not have gets the 404 of an unknown path.",
        "response",
        _any,
        _refusals(_lost),
        everywhere=True,
    ),
    Fault(
        "allow-incomplete",
        "Allow lacks the last of the methods that a path has.",
        "response",
        _any,
        _forgets,
        everywhere=True,
    ),
    Fault(
        "documented-header-missing",
        "A response lacks the headers that the contract has for it.",
        "response",
        _documents_headers,
        _undocumented,
    ),
)
