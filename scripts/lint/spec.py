"""What a rule sees of a spec, and what it says about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs
from jsonpointer import JsonPointer, JsonPointerException

from .places import METHODS, Place, walk
from .source import Pointer, Source


@attrs.frozen
class Breach:
    """One place that breaks a rule."""

    pointer: Pointer
    message: str
    """One line: what is wrong, and what to do about it."""
    line: int | None = None
    """The line in the file, where the pointer does not tell it."""


_LONG = 160


def shortened(text: str) -> str:
    """The first line of a library's message, cut where it quotes half the document."""
    line = text.strip().partition("\n")[0]
    return line if len(line) <= _LONG else f"{line[:_LONG]}…"


Rule = Callable[["Spec"], Iterator[Breach]]


@attrs.frozen
class Surroundings:
    """What stands beside the specs in their folder and concerns them."""

    vocabulary: Mapping[str, Any]
    """`vocabulary.schema.json`."""
    decisions: Mapping[int, str]
    """The numbered decisions of `README.md` and `decisions/*.md`: number → the file that has it."""


@attrs.frozen
class Operation:
    """One operation of `paths` or `webhooks`."""

    place: Place
    path: str
    """The path template; the event's name for a webhook."""
    method: str
    is_webhook: bool
    parameters: tuple[Place, ...]
    """Its parameters and its path's, references resolved: the pointers say where they are defined."""

    @property
    def id(self) -> str:
        """The `operationId`."""
        return str(self.place.get("operationId"))

    def parameter(self, name: str, location: str | None = None) -> Place | None:
        """The parameter of that name (and `in`, if given)."""
        for parameter in self.parameters:
            if parameter.get("name") == name and location in (None, parameter.get("in")):
                return parameter
        return None


@attrs.define(slots=False)
class Spec:
    """An OpenAPI document with what stands beside it. Nothing in here is ever changed."""

    document: Mapping[str, Any] = attrs.field(repr=False)
    surroundings: Surroundings = attrs.field(repr=False)
    source: Source | None = attrs.field(default=None, repr=False)
    """The file; none for a profile applied to its spec."""

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every part of the document: see `places.walk`."""
        return tuple(walk(self.document))

    def of_kind(self, *kinds: str) -> Iterator[Place]:
        """The parts of these kinds, references left out: they are what they point to."""
        return (place for place in self.places if place.kind in kinds and not place.is_reference)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The operations of `paths`, then those of `webhooks`."""
        return tuple(self._operations())

    @property
    def own_operations(self) -> Iterator[Operation]:
        """The operations that a server offers: all but the webhooks."""
        return (operation for operation in self.operations if not operation.is_webhook)

    def operation(self, name: str) -> Operation | None:
        """The operation of `paths` with that id."""
        return next((operation for operation in self.own_operations if operation.id == name), None)

    def resolve(self, place: Place) -> Place:
        """What a reference points to, or the place itself.

        Siblings of `$ref` are not looked at. Raises `LookupError` for a reference that leads nowhere.
        """
        seen = {place.pointer}
        while place.is_reference:
            reference = str(place.value["$ref"])
            try:
                pointer = JsonPointer(reference.removeprefix("#"))
                place = Place(place.kind, tuple(pointer.parts), pointer.resolve(self.document))
            except JsonPointerException as error:
                raise LookupError(reference) from error
            if place.pointer in seen:
                raise LookupError(reference)
            seen.add(place.pointer)
        return place

    def children(self, place: Place, field: str, kind: str) -> Iterator[tuple[str, Place]]:
        """The parts under a mapping field of a resolved place, by name, references resolved."""
        for key, value in (place.get(field) or {}).items():
            yield key, self.resolve(Place(kind, (*place.pointer, field, key), value))

    def responses(self, operation: Operation) -> Iterator[tuple[str, Place]]:
        """Status → response, references resolved."""
        return self.children(operation.place, "responses", "response")

    def success(self, operation: Operation) -> Place | None:
        """The first 2xx response."""
        return next((place for status, place in self.responses(operation) if status.startswith("2")), None)

    def request_body(self, operation: Operation) -> Place | None:
        """The operation's request body, reference resolved; none: it takes none."""
        body = operation.place.get("requestBody")
        if body is None:
            return None
        return self.resolve(Place("request body", (*operation.place.pointer, "requestBody"), body))

    def body_schemas(self, place: Place | None) -> Iterator[Place]:
        """The schemas of a request body's or response's media types."""
        if place is None:
            return
        for _, media in self.children(place, "content", "media type"):
            if isinstance(media.get("schema"), dict):
                yield Place("schema", (*media.pointer, "schema"), media.value["schema"])

    def security(self, operation: Operation) -> list[Mapping[str, list[str]]]:
        """The alternative credential sets of an operation; empty: it needs none."""
        value = operation.place.get("security")
        effective = value if value is not None else self.document.get("security")
        return list(effective or [])

    def _operations(self) -> Iterator[Operation]:
        for section in ("paths", "webhooks"):
            for path, item in (self.document.get(section) or {}).items():
                if path.startswith("x-"):
                    continue
                here = self.resolve(Place("path item", (section, path), item))
                for method in METHODS:
                    if method in here.value:
                        place = Place("operation", (*here.pointer, method), here.value[method])
                        parameters = self._parameters(here, place)
                        yield Operation(place, path, method, section == "webhooks", parameters)

    def _parameters(self, item: Place, operation: Place) -> tuple[Place, ...]:
        found: dict[tuple[str, str], Place] = {}
        for owner in (item, operation):
            for index, value in enumerate(owner.get("parameters") or []):
                place = self.resolve(Place("parameter", (*owner.pointer, "parameters", index), value))
                found[str(place.get("name")), str(place.get("in"))] = place
        return tuple(found.values())
