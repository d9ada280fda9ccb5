"""Whether settings that were sent within an object come back, such as the number of epochs within a method of training.

A server may complete such an object, drop what does not apply, and decide what was left to it. But a value that was given and is
shown is the value that was given.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

Schema = Mapping[str, Any]

_SINGLE = 1e-6
"""How far a number may be from what was sent, in proportion: some servers keep single precision."""


class Setting(NamedTuple):
    """A value that was sent within an object, and is shown there."""

    path: str
    """Names, with slashes between them."""
    sent: Any
    shown: Any
    same: bool


def is_free(*schemas: Schema) -> bool:
    """Whether a client decides what a property holds: it is no name of something else, no secret, and nothing that is to go."""
    words = ("readOnly", "writeOnly", "deprecated", "x-secret", "x-reference")
    return not any(schema.get(word) for schema in schemas for word in words)


def settings(
    resolve: Callable[[Schema], Schema], request: Schema, response: Schema, sent: Any, shown: Any
) -> Iterator[Setting]:
    """Every single value that was sent within an object and is shown there, by the schemas of both."""
    if not isinstance(sent, Mapping) or not isinstance(shown, Mapping) or not is_free(request, response):
        return
    asked, given = _properties(resolve, request), _properties(resolve, response)
    for name in sent.keys() & shown.keys() & asked.keys() & given.keys():
        if isinstance(sent[name], Mapping):
            for inner in settings(resolve, asked[name], given[name], sent[name], shown[name]):
                yield inner._replace(path=f"{name}/{inner.path}")
        elif is_free(asked[name], given[name]) and _tells(sent[name], shown[name]):
            yield Setting(name, sent[name], shown[name], same(sent[name], shown[name]))


def contradicted(sent: Any) -> set[str]:
    """The names of the settings that a body has in more than one object, and not the same: a server follows one of them.

    Portkey's jobs, for one, take their hyperparameters by themselves and within a method.
    """
    found: dict[str, Any] = {}
    contradictory = set()
    for name, value in _leaves(sent):
        if name in found and found[name] != value:
            contradictory.add(name)
        found.setdefault(name, value)
    return contradictory


def same(sent: Any, shown: Any) -> bool:
    """Whether a single value is shown as it was sent; numbers may have lost what single precision does not hold."""
    if isinstance(sent, float) or isinstance(shown, float):
        return math.isclose(sent, shown, rel_tol=_SINGLE)
    return bool(sent == shown)


def _tells(sent: Any, shown: Any) -> bool:
    """Whether two values can be compared: "auto", 0, false and "" leave it to the server, which may spell numbers as text."""
    numbers = all(isinstance(value, int | float) and not isinstance(value, bool) for value in (sent, shown))
    alike = numbers or (type(sent) is type(shown) and isinstance(sent, str | bool))
    return alike and bool(sent) and sent != "auto"


def _properties(resolve: Callable[[Schema], Schema], schema: Schema) -> dict[str, Schema]:
    """The properties of an object's schema, those of its branches too."""
    found = {name: resolve(part) for name, part in schema.get("properties", {}).items()}
    for word in ("allOf", "anyOf", "oneOf"):
        for branch in schema.get(word, ()):
            found = _properties(resolve, resolve(branch)) | found
    return found


def _leaves(sent: Any) -> Iterator[tuple[str, Any]]:
    """The names and values within an object and the objects in it."""
    for name, value in sent.items() if isinstance(sent, Mapping) else ():
        if isinstance(value, Mapping):
            yield from _leaves(value)
        else:
            yield name, value
