"""Faults of errors: their status, their shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from .fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from .anatomy import Anatomy
    from .changes import Inject
    from .exchange import Exchange, Reply


def _any(anatomy: Anatomy) -> bool:
    del anatomy
    return True


def _errors(change: Callable[[Reply], Reply], *statuses: int) -> Inject:
    """A fault that changes errors, all or those with one of these statuses."""

    async def inject(exchange: Exchange) -> Reply:
        reply = await exchange.forward()
        wrong = reply.status >= 400 and (not statuses or reply.status in statuses)
        return change(reply) if wrong else reply

    return inject


def _status(status: int, *statuses: int) -> Inject:
    return _errors(lambda reply: attrs.evolve(reply, status=status), *statuses)


def _typed(content_type: str, body: bytes) -> Inject:
    return _errors(lambda reply: reply.with_body(body).with_headers({"content-type": content_type}))


def _nested(value: Any, change: Callable[[dict[str, Any]], None]) -> Any:
    """Change the innermost object of an error: of an envelope what is in it."""
    if isinstance(value, dict):
        inner = value.get("error")
        change(inner if isinstance(inner, dict) else value)
    return value


def _without_message(reply: Reply) -> Reply:
    def change(error: dict[str, Any]) -> None:
        for name in ("message", "detail"):
            error.pop(name, None)

    return reply.with_json(_nested(reply.json, change))


def _without_code(reply: Reply) -> Reply:
    def change(error: dict[str, Any]) -> None:
        for name in ("code", "type", "error_code"):
            error.pop(name, None)

    return reply.with_json(_nested(reply.json, change))


def _message_as_list(reply: Reply) -> Reply:
    def change(error: dict[str, Any]) -> None:
        for name in ("message",):
            if name in error:
                error[name] = [error[name]]

    return reply.with_json(_nested(reply.json, change))


def _has_message(anatomy: Anatomy) -> bool:
    return any(str(status).startswith("4") for status in anatomy.operation.responses)


FAULTS: tuple[Fault, ...] = (
    Fault(
        "error-shape-missing",
        "An error's body is an empty object.",
        "response",
        _any,
        _errors(lambda r: r.with_body(b"{}")),
    ),
    Fault("error-empty", "An error has no body.", "response", _any, _errors(lambda r: r.with_body(b""))),
    Fault(
        "error-as-text",
        "An error is plain text.",
        "response",
        _any,
        _typed("text/plain; charset=utf-8", b"Bad request"),
    ),
    Fault(
        "error-as-html",
        "An error is a page of HTML.",
        "response",
        _any,
        _typed("text/html", b"<html><body><h1>Error</h1></body></html>"),
    ),
    Fault("error-without-message", "An error says nothing.", "response", _has_message, _errors(_without_message)),
    Fault("error-without-code", "An error lacks its code and type.", "response", _has_message, _errors(_without_code)),
    Fault("error-message-list", "An error's message is a list.", "response", _has_message, _errors(_message_as_list)),
    Fault("error-in-200", "Errors come with status 200.", "response", _any, _status(200)),
    Fault("not-found-as-400", "What does not exist is answered with 400.", "response", _any, _status(400, 404)),
    Fault("not-found-as-500", "What does not exist is answered with 500.", "response", _any, _status(500, 404)),
    Fault(
        "refusal-as-500",
        "A request that breaks the contract is answered with 500.",
        "response",
        _any,
        _status(500, 400, 409, 415, 422),
    ),
    Fault(
        "refusal-as-418", "Errors come with a status that the contract does not have.", "response", _any, _status(418)
    ),
)
