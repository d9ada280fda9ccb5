"""What a rule sees of a contract: the contract, and what stands beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs
from finetuning_specs import Operation, Problem, Spec
from finetuning_specs.document import Document
from finetuning_specs.places import Place
from finetuning_specs.pointers import Tokens

_LONG = 160


def shortened(text: str) -> str:
    """The first line of a library's message, cut where it quotes half the document."""
    line = text.strip().partition("\n")[0]
    return line if len(line) <= _LONG else f"{line[:_LONG]}…"


@attrs.frozen
class Surroundings:
    """What stands beside the contracts in their folder and concerns them."""

    vocabulary: Mapping[str, Any]
    """`vocabulary.schema.json`."""
    decisions: Mapping[int, str]
    """The numbered decisions of `README.md` and `decisions/*.md`: number → the file that has it."""


@attrs.frozen
class Subject:
    """A contract to be held against the rules."""

    spec: Spec
    surroundings: Surroundings = attrs.field(repr=False)

    @property
    def document(self) -> Mapping[str, Any]:
        """The OpenAPI document."""
        return self.spec.document

    @property
    def tree(self) -> Document:
        """The document by its parts."""
        return self.spec.tree

    @property
    def places(self) -> tuple[Place, ...]:
        """Every part of the document."""
        return self.spec.tree.places

    def schemas(self) -> Iterator[Place]:
        """The schemas that are mappings, references with what stands beside them included."""
        return (p for p in self.places if p.kind in ("schema", "property") and isinstance(p.value, dict))

    @property
    def every_operation(self) -> tuple[Operation, ...]:
        """The operations of `paths`, then those of `webhooks`."""
        return (*self.spec.operations, *self.spec.webhooks)

    def problem(self, tokens: Tokens, message: str) -> Problem:
        """Something that is wrong at a place of the document."""
        return self.spec.tree.problem(tokens, message)

    def responses(self, operation: Operation) -> Iterator[tuple[str, Place]]:
        """Status → response, references followed."""
        return self.tree.children(operation.place, "responses", "response")

    def success(self, operation: Operation) -> Place | None:
        """The first 2xx response."""
        return next((place for status, place in self.responses(operation) if status.startswith("2")), None)

    def request_body(self, operation: Operation) -> Place | None:
        """The operation's request body, reference followed; None: it takes none."""
        body = operation.place.get("requestBody")
        if body is None:
            return None
        return self.tree.follow(Place("request body", (*operation.place.pointer, "requestBody"), body))

    def body_schemas(self, place: Place | None) -> Iterator[Place]:
        """The schemas of a request body's or response's media types."""
        if place is None:
            return
        for _, media in self.tree.children(place, "content", "media type"):
            if isinstance(media.get("schema"), dict):
                yield Place("schema", (*media.pointer, "schema"), media.value["schema"])


Rule = Callable[[Subject], Iterator[Problem]]
