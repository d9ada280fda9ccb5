"""Put the run's id into what a run makes on a server, so that a person finds what was left behind.

Where a contract has a place for a name or a note of the client's own is told by what its request bodies declare: an object of
texts called `metadata`, or a text that is no reference and is called what people call such names.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from finetuning_specs import Operation

from .sending.guard import Guard
from .sending.identity import creates
from .slots import Schemas

NOTE = "finetuning_check"
"""The key under which the run's id stands in metadata."""

_NOTES = frozenset({"metadata", "labels", "annotations", "tags"})
_NAMES = frozenset({"suffix", "alias", "displayname", "name", "title", "filename"})


@attrs.frozen
class Marker:
    """Marks what one run makes. On a server of the run's own nothing is left behind, and nothing marked."""

    guard: Guard
    _schemas: Schemas = attrs.field(
        init=False, default=attrs.Factory(lambda self: Schemas(self.guard.spec), takes_self=True)
    )

    @property
    def mark(self) -> str:
        """The run's id; empty on a server of the run's own."""
        return "" if self.guard.permissions.everything else self.guard.ledger.run_id

    def marked(self, operation: Operation, media_type: str | None, body: Any, *, generated: bool) -> Any:
        """The body of a request that makes something, with the run's id in it. The body given is left as it is.

        A generated one keeps every value that it has, because that may be what is tested; one that has nothing but what is
        required stays so, because a server that asks for more is found by it. An invalid one stays what it is.
        """
        schema = operation.body_schemas.get(media_type or "")
        if not self.mark or schema is None or not isinstance(body, dict) or not creates(operation):
            return body
        resolved = self.guard.spec.resolve(schema)
        if generated and (set(body) <= set(resolved.get("required", ())) or not self._schemas.allow(schema, body)):
            return body
        changed = self._within(resolved, body, generated=generated, deeper=True)
        return changed if not generated or self._schemas.allow(schema, changed) else body

    def _within(
        self, schema: Mapping[str, Any], body: Mapping[str, Any], *, generated: bool, deeper: bool
    ) -> dict[str, Any]:
        """An object with the mark in its own properties, and in those of the objects in it: some wrap what is created."""
        changed = dict(body)
        for name, declared in schema.get("properties", {}).items():
            inner = self.guard.spec.resolve(declared)
            if deeper and isinstance(body.get(name), dict) and name.lower() not in _NOTES:
                changed[name] = self._within(inner, body[name], generated=generated, deeper=False)
            elif (value := self._value(name, inner, body, generated=generated)) is not None:
                changed[name] = value
        return changed

    def _value(self, name: str, schema: Mapping[str, Any], body: Mapping[str, Any], *, generated: bool) -> Any:
        """What shall stand in a property; None: what stands there now."""
        plain = name.lower().replace("_", "")
        if plain in _NOTES and self._takes(schema, {NOTE: self.mark}):
            present = body.get(name)
            return {**present, NOTE: self.mark} if isinstance(present, dict) else {NOTE: self.mark}
        if plain in _NAMES and "x-reference" not in schema and not (generated and name in body):
            return next((text for text in (self.mark, self.mark[:16]) if self._takes(schema, text)), None)
        return None

    def _takes(self, schema: Mapping[str, Any], value: Any) -> bool:
        return self._schemas.allow(schema, value)
