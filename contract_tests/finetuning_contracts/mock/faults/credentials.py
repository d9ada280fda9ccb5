"""Faults of credentials and tenants."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .changes import both, kinds, listed, relisted
from .fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from .anatomy import Anatomy
    from .changes import Inject
    from .exchange import Exchange, Headers, Reply, Sent


def _guarded(anatomy: Anatomy) -> bool:
    return bool(anatomy.operation.security)


def _has_item(anatomy: Anatomy) -> bool:
    return _guarded(anatomy) and anatomy.path_parameter is not None and anatomy.kind not in {"list", "create", "other"}


def _known(exchange: Exchange) -> list[Headers]:
    """The credentials with which others have succeeded, the latest first."""
    found: dict[Headers, None] = {}
    for past in reversed(exchange.past):
        if past.reply.ok and past.credentials and past.credentials != exchange.credentials:
            found[past.credentials] = None
    return list(found)


def _with(exchange: Exchange, credentials: Headers) -> Sent:
    own = {name for name, _ in exchange.credentials}
    kept = tuple(pair for pair in exchange.sent.headers if pair[0] not in own)
    return attrs.evolve(exchange.sent, headers=kept + credentials)


def _made_up(exchange: Exchange) -> Headers:
    """Credentials that fill the first set that the operation asks for."""
    schemes = exchange.anatomy.spec.security_schemes
    pairs = []
    for name in exchange.anatomy.operation.security[0]:
        scheme = schemes[name]
        header = "authorization" if scheme["type"] == "http" else scheme["name"].lower()
        pairs.append((header.encode(), b"Bearer made-up" if scheme["type"] == "http" else b"made-up"))
    return tuple(pairs)


def _admitted(wanted: Callable[[Exchange], bool]) -> Inject:
    """A fault under which a request is admitted that its credentials do not admit."""

    async def inject(exchange: Exchange) -> Reply:
        reply = await exchange.forward()
        if reply.status not in {401, 403} or not wanted(exchange):
            return reply
        for credentials in [*_known(exchange), _made_up(exchange)]:
            reply = await exchange.forward(_with(exchange, credentials))
            if reply.status not in {401, 403}:
                break
        return reply

    return inject


def _complete(exchange: Exchange) -> bool:
    """Whether the request has all credentials of one of the sets, right or wrong."""
    schemes = exchange.anatomy.spec.security_schemes
    given = {name for name, value in exchange.credentials if value}
    for alternative in exchange.anatomy.operation.security:
        names = {"authorization" if schemes[n]["type"] == "http" else schemes[n]["name"].lower() for n in alternative}
        if all(name.encode() in given for name in names):
            return True
    return False


async def _visible(exchange: Exchange) -> Reply:
    """What one tenant may not find, another's credentials find for it."""
    reply = await exchange.forward()
    if reply.status != 404:
        return reply
    for credentials in _known(exchange):
        found = await exchange.forward(_with(exchange, credentials))
        if found.ok:
            return found
    return reply


async def _listed(exchange: Exchange) -> Reply:
    """A list has the first item of another tenant as well."""
    reply = await exchange.forward()
    if not reply.ok:
        return reply
    for credentials in _known(exchange):
        theirs = await exchange.repeat(_with(exchange, credentials))
        found = listed(exchange.anatomy, theirs.json) if theirs.ok else []
        if found:
            mine = listed(exchange.anatomy, reply.json)
            return reply.with_json(relisted(exchange.anatomy, reply.json, [*mine, found[0]]))
    return reply


def _refused_otherwise(status: int) -> Inject:
    async def inject(exchange: Exchange) -> Reply:
        reply = await exchange.forward()
        return attrs.evolve(reply, status=status) if reply.status in {401, 403} else reply

    return inject


async def _bare(exchange: Exchange) -> Reply:
    reply = await exchange.forward()
    return reply.with_body(b"{}") if reply.status in {401, 403} else reply


def _any(exchange: Exchange) -> bool:
    del exchange
    return True


def _changes(anatomy: Anatomy) -> bool:
    return _has_item(anatomy) and anatomy.kind in {"delete", "update", "action"}


FAULTS: tuple[Fault, ...] = (
    Fault("auth-ignored", "Credentials are not looked at.", "request", _guarded, _admitted(_any)),
    Fault(
        "missing-key-accepted",
        "A request without credentials is admitted.",
        "request",
        _guarded,
        _admitted(lambda e: not _complete(e)),
    ),
    Fault(
        "wrong-key-accepted", "A request with wrong credentials is admitted.", "request", _guarded, _admitted(_complete)
    ),
    Fault(
        "auth-refused-400",
        "Missing or wrong credentials are answered with 400.",
        "response",
        _guarded,
        _refused_otherwise(400),
    ),
    Fault(
        "auth-refused-500",
        "Missing or wrong credentials are answered with 500.",
        "response",
        _guarded,
        _refused_otherwise(500),
    ),
    Fault(
        "auth-error-bare",
        "The answer to missing or wrong credentials does not say what is wrong.",
        "response",
        _guarded,
        _bare,
    ),
    Fault(
        "other-tenant-visible",
        "A tenant can read what belongs to another.",
        "request",
        both(_has_item, kinds("retrieve", "content", "children")),
        _visible,
    ),
    Fault(
        "other-tenant-listed",
        "A tenant's lists show what belongs to another.",
        "state",
        both(_guarded, kinds("list")),
        _listed,
    ),
    Fault(
        "other-tenant-changes", "A tenant can change or delete what belongs to another.", "request", _changes, _visible
    ),
)
