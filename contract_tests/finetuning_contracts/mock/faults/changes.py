"""How responses are changed, and which operations can be: what the modules of faults have in common."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from jsonpointer import JsonPointer, JsonPointerException

from .anatomy import Anatomy, at
from .exchange import Exchange, Reply

if TYPE_CHECKING:
    import random

Inject = Callable[[Exchange], Awaitable[Reply]]
Fits = Callable[[Anatomy], bool]


def kinds(*names: str) -> Fits:
    """Operations of these kinds."""
    return lambda anatomy: anatomy.kind in names


def both(*conditions: Fits) -> Fits:
    """Operations that fit all of the conditions."""
    return lambda anatomy: all(fits(anatomy) for fits in conditions)


def has_job(anatomy: Anatomy) -> bool:
    """Whether it answers with a job, or lists jobs."""
    return anatomy.job is not None and bool(anatomy.properties)


def answers_thing(anatomy: Anatomy) -> bool:
    """Whether its success has a JSON object with properties of its own, or a list of such."""
    return anatomy.answers_json and bool(anatomy.properties)


def body(change: Callable[[Exchange, Any], Any]) -> Inject:
    """A fault that changes the JSON body of a success. `change` gets a copy and gives what is to be sent."""

    async def inject(exchange: Exchange) -> Reply:
        reply = await exchange.forward()
        value = reply.json
        if not reply.ok or value is None:
            return reply
        return reply.with_json(change(exchange, value))

    return inject


def things(change: Callable[[Exchange, dict[str, Any]], Any]) -> Inject:
    """A fault that changes each thing of a success in place: the one that it answers with, or all of a list."""

    def changed(exchange: Exchange, value: Any) -> Any:
        for thing in listed(exchange.anatomy, value) if exchange.anatomy.is_list else [value]:
            if isinstance(thing, dict):
                change(exchange, thing)
        return value

    return body(changed)


def items(change: Callable[[Exchange, list[Any]], list[Any]]) -> Inject:
    """A fault that changes the items of a list."""

    def changed(exchange: Exchange, value: Any) -> Any:
        return relisted(exchange.anatomy, value, change(exchange, list(listed(exchange.anatomy, value))))

    return body(changed)


def listed(anatomy: Anatomy, value: Any) -> list[Any]:
    """The items of a list's body."""
    assert anatomy.pagination is not None
    found = at(value, anatomy.pagination.items)
    return found if isinstance(found, list) else []


def relisted(anatomy: Anatomy, value: Any, found: list[Any]) -> Any:
    """A list's body with other items."""
    assert anatomy.pagination is not None
    return put(value, anatomy.pagination.items, found)


def put(value: Any, pointer: JsonPointer | None, new: Any) -> Any:
    """The value with something put in where a pointer says, if there is such a place."""
    if pointer is None:
        return value
    if not pointer.parts:
        return new
    try:
        return pointer.set(value, new)
    except (JsonPointerException, TypeError):
        return value


def id_of(anatomy: Anatomy, thing: Any) -> str:
    """The id of a thing, as paths have it."""
    value = at(thing, anatomy.id) if isinstance(thing, dict) else None
    return str(value).rpartition("/")[2] if value is not None else ""


def asked_id(exchange: Exchange) -> str:
    """The id that the path names."""
    return exchange.parameters.get(exchange.anatomy.path_parameter or "", "")


def other(text: str, random: random.Random) -> str:
    """A text of the same length that differs in one letter or digit."""
    places = [index for index, character in enumerate(text) if character.isalnum()]
    if not places:
        return text + "x"
    index = places[random.randrange(len(places))]
    replacement = "7" if text[index] != "7" else "3"
    return f"{text[:index]}{replacement}{text[index + 1 :]}"
