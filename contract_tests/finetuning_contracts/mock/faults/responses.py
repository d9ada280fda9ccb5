"""Faults of successes: their status, their shape, their headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from .anatomy import last
from .changes import Inject, answers_thing, things
from .fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from .anatomy import Anatomy
    from .exchange import Exchange, Reply


def _json(anatomy: Anatomy) -> bool:
    return anatomy.answers_json


def _successes(change: Callable[[Reply], Reply]) -> Inject:
    async def inject(exchange: Exchange) -> Reply:
        reply = await exchange.forward()
        return change(reply) if reply.ok else reply

    return inject


def _required(anatomy: Anatomy) -> list[str]:
    return [name for name in anatomy.schema.get("required", ()) if name in anatomy.properties]


def _has_required(anatomy: Anatomy) -> bool:
    return answers_thing(anatomy) and bool(_required(anatomy))


def _first(exchange: Exchange, thing: dict[str, Any], wanted: Callable[[Any], bool]) -> str | None:
    """The first property that is not the id and whose value is wanted."""
    own = last(exchange.anatomy.id)
    return next((n for n, v in thing.items() if n != own and n in exchange.anatomy.properties and wanted(v)), None)


def _lacks(exchange: Exchange, thing: dict[str, Any]) -> None:
    for name in _required(exchange.anatomy):
        if name != last(exchange.anatomy.id):
            thing.pop(name, None)
            return


def _nulled(exchange: Exchange, thing: dict[str, Any]) -> None:
    """The first required property that may not be null is null."""
    for name in _required(exchange.anatomy):
        schema = exchange.anatomy.properties[name]
        if name != last(exchange.anatomy.id) and isinstance(schema.get("type"), str) and name in thing:
            thing[name] = None
            return


def _typed(wanted: Callable[[Any], bool], change: Callable[[Any], Any]) -> Inject:
    """A fault under which the first value of a kind has another type."""

    def changed(exchange: Exchange, thing: dict[str, Any]) -> None:
        name = _first(exchange, thing, wanted)
        if name is not None:
            thing[name] = change(thing[name])

    return things(changed)


def _choice(exchange: Exchange, thing: dict[str, Any]) -> None:
    """A value that is one of a choice is none of it. A job's state is another fault's."""
    status = last(exchange.anatomy.lifecycle.status) if exchange.anatomy.lifecycle is not None else ""
    for name, schema in exchange.anatomy.properties.items():
        if ("enum" in schema or "const" in schema) and name in thing and name != status:
            thing[name] = "no-such-choice"
            return


def _has_choice(anatomy: Anatomy) -> bool:
    status = last(anatomy.lifecycle.status) if anatomy.lifecycle is not None else ""
    return answers_thing(anatomy) and any(
        ("enum" in schema or "const" in schema) and name != status for name, schema in anatomy.properties.items()
    )


def _integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _has_type(kind: str) -> Callable[[Anatomy], bool]:
    return lambda anatomy: (
        answers_thing(anatomy)
        and any(kind in schema.get("type", ()) or schema.get("type") == kind for schema in anatomy.properties.values())
    )


def _status(status: int) -> Inject:
    return _successes(lambda reply: attrs.evolve(reply, status=status))


FAULTS: tuple[Fault, ...] = (
    Fault("success-as-202", "A success comes with status 202.", "response", _json, _status(202)),
    Fault("success-as-500", "A request that is done is answered with 500.", "response", _json, _status(500)),
    Fault("required-missing", "A required property is missing.", "response", _has_required, things(_lacks)),
    Fault("required-null", "A required property is null.", "response", _has_required, things(_nulled)),
    Fault("number-as-text", "A number comes as a text.", "response", _has_type("integer"), _typed(_integer, str)),
    Fault(
        "text-as-number",
        "A text comes as a number.",
        "response",
        _has_type("string"),
        _typed(lambda v: isinstance(v, str) and bool(v), lambda _: 7),
    ),
    Fault(
        "text-as-list",
        "A text comes as a list.",
        "response",
        _has_type("string"),
        _typed(lambda v: isinstance(v, str) and bool(v), lambda v: [v]),
    ),
    Fault("choice-unknown", "A value is none of its choices.", "response", _has_choice, things(_choice)),
    Fault(
        "body-as-list",
        "The body is a list with what it should be.",
        "response",
        _json,
        _successes(lambda r: r.with_json([r.json])),
    ),
    Fault("body-null", "The body is null.", "response", _json, _successes(lambda r: r.with_body(b"null"))),
    Fault("body-empty", "The body is empty.", "response", _json, _successes(lambda r: r.with_body(b""))),
    Fault(
        "content-type-wrong",
        "JSON comes as plain text.",
        "response",
        _json,
        _successes(lambda r: r.with_headers({"content-type": "text/plain"})),
    ),
    Fault(
        "content-type-missing",
        "The response does not say what it is.",
        "response",
        _json,
        _successes(lambda r: r.with_headers({}, without=("content-type",))),
    ),
)
