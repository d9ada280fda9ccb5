"""An OpenAPI document: its parts with their places, and where references lead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from .places import Place, walk
from .pointers import Tokens, of_fragment, written
from .problems import Problem
from .references import References
from .yaml_file import YamlFile


@attrs.frozen(slots=False)
class Document:
    """An OpenAPI document, of whatever shape it is: what reads it by place does not fall over a malformed one."""

    data: Mapping[str, Any] = attrs.field(repr=False, eq=False)
    file: YamlFile | None = None
    """Where it stands; None: it was made in memory, such as a spec under a profile."""

    @cached_property
    def references(self) -> References:
        """What its references lead to."""
        return References(self.data)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every part of the document, each before its own parts: see `places.walk`."""
        return tuple(walk(self.data))

    def of_kind(self, *kinds: str) -> Iterator[Place]:
        """The parts of these kinds, references left out: they are what they lead to."""
        return (place for place in self.places if place.kind in kinds and not place.is_reference)

    def follow(self, place: Place) -> Place:
        """Where a reference leads, or the place itself. What stands beside the `$ref` counts and is part of the value.

        Raises:
            LookupError: A reference leads nowhere, out of the document, or in a circle.
        """
        if not place.is_reference:
            return place
        value = self.references.resolve(place.value)
        reference = place.value["$ref"]
        while isinstance(target := self.references.target(reference), dict) and "$ref" in target:
            reference = target["$ref"]
        return Place(place.kind, of_fragment(reference), value)

    def children(self, place: Place, field: str, kind: str) -> Iterator[tuple[str, Place]]:
        """The parts under a mapping field of a part that is no reference, by name, their references followed."""
        for key, value in (place.get(field) or {}).items():
            yield key, self.follow(Place(kind, (*place.pointer, field, key), value))

    def line(self, tokens: Tokens) -> int:
        """The line of a place in the file, or of its nearest ancestor there; 0 without a file."""
        return self.file.line(tokens) if self.file is not None else 0

    def problem(self, tokens: Tokens, message: str) -> Problem:
        """Something that is wrong at a place of this document."""
        if self.file is not None:
            return self.file.problem(tokens, message)
        return Problem(file="", pointer=written(tokens), message=message)

    def __reduce__(self) -> tuple[Any, ...]:
        """Without what was worked out: references do not pickle."""
        return Document, (self.data, self.file)
