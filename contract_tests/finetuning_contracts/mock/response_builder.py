"""Build the body of a response by its schema, from the values that are known."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal

import attrs
from finetuning_specs.schemas import types

from .state.rows import Shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_specs import Spec

OMIT: Final = object()
"""In place of a value: the property is left out."""

Unset = Literal["nulls", "zeros"]
"""What stands for a property that has no value and need not be there: null where the schema allows it, or, as
protobuf does it, the type's zero value as well."""


@attrs.define(eq=False)
class _Property:
    """One property of an object."""

    name: str
    outline: _Outline
    required: bool
    emitted: bool
    """Whether it is there even without a value."""
    admits_null: bool
    nullable: bool
    schema: Mapping[str, Any]

    @property
    def plain(self) -> bool:
        """Whether a value that is given stays as it is."""
        return self.outline.plain


@attrs.define(eq=False, slots=False)
class _Outline:
    """What a schema asks of a value, as far as it matters here."""

    properties: list[_Property] | None = None
    """None: the schema names none."""
    items: _Outline | None = None

    @cached_property
    def plain(self) -> bool:
        """Whether every value stays as it is."""
        return self.properties is None and (self.items is None or self.items.plain)

    @cached_property
    def names(self) -> list[str]:
        """The names of the properties."""
        return [part.name for part in self.properties or ()]

    @cached_property
    def solid(self) -> list[tuple[str, _Property]]:
        """The properties that stay as they are, and may not be null."""
        return [(part.name, part) for part in self.properties or () if part.plain and not part.admits_null]

    @cached_property
    def nested(self) -> list[tuple[str, _Property]]:
        """The properties in which there is something to fill in."""
        return [(part.name, part) for part in self.properties or () if not part.plain]


class ResponseBuilder:
    """Builds values by the schemas of a spec. What matters of a schema is worked out once."""

    def __init__(self, spec: Spec, unset: Unset = "nulls") -> None:
        self._spec = spec
        self._unset = unset
        self._by_identity: dict[int, tuple[Mapping[str, Any], _Outline]] = {}

    def fill(self, schema: Mapping[str, Any], value: Any) -> Any:
        """The value with what the schema requires filled in, and without what the schema does not name.

        What is write-only is left out as well. A value that is not an object, or whose schema names no
        properties, passes as it is, and so does one whose schema is a choice between objects. `OMIT` in
        place of a property's value leaves it out.
        """
        return self._fill(self._outline(schema), value)

    def placeholder(self, schema: Mapping[str, Any]) -> Any:
        """A value that the schema accepts, as empty as it can be."""
        schema = self._spec.resolve(schema)
        admitted = types(self._spec.references, schema)
        if "null" in admitted:
            return None
        if "default" in schema:
            return schema["default"]
        if "enum" in schema:
            return schema["enum"][0]
        for keyword in ("anyOf", "oneOf", "allOf"):
            if keyword in schema:
                return self.placeholder(schema[keyword][0])
        if "object" in admitted or "properties" in schema:
            return self._fill(self._outline(schema), {})
        if "array" in admitted:
            return []
        if admitted & {"integer", "number"}:
            return max(0, schema.get("minimum", 0))
        return False if "boolean" in admitted else _text(schema)

    def _fill(self, outline: _Outline, value: Any) -> Any:
        if isinstance(value, Shown):
            made = value.made.get(outline)
            if made is None:
                made = value.made[outline] = value if outline.properties is None else self._filled(outline, value)
            return made
        if isinstance(value, list) and outline.items is not None:
            return [self._fill(outline.items, item) for item in value]
        if not isinstance(value, dict) or outline.properties is None:
            return value
        return self._filled(outline, value)

    def _filled(self, outline: _Outline, value: dict[str, Any]) -> dict[str, Any]:
        get = value.get
        result = {name: get(name) for name in outline.names}
        for name, part in outline.solid:
            if result[name] is None:
                self._without_value(result, part, is_null=name in value)
        for name, part in outline.nested:
            if result[name] is None:
                self._without_value(result, part, is_null=name in value)
            else:
                result[name] = self._fill(part.outline, result[name])
        if OMIT in result.values():
            return {name: item for name, item in result.items() if item is not OMIT}
        return result

    def _without_value(self, result: dict[str, Any], part: _Property, *, is_null: bool) -> None:
        """What becomes of a property for which there is no value, or null."""
        if is_null and part.nullable:
            return
        if part.required or (part.emitted and not is_null):
            result[part.name] = self.placeholder(part.schema)
        else:
            del result[part.name]

    def _outline(self, schema: Mapping[str, Any]) -> _Outline:
        schema = self._spec.resolve(schema)
        known = self._by_identity.get(id(schema))
        if known is None:
            # The schema is kept beside its outline: an id is only good while the object lives. It is put there before it
            # is worked out, so that a schema that refers to itself finds it.
            known = self._by_identity[id(schema)] = (schema, _Outline())
            self._work_out(schema, known[1])
        return known[1]

    def _work_out(self, schema: Mapping[str, Any], outline: _Outline) -> None:
        """Fill in the outline of a schema, or of "this or null" that of this."""
        for keyword in ("anyOf", "oneOf"):
            branches = [self._spec.resolve(branch) for branch in schema.get(keyword, ())]
            others = [branch for branch in branches if branch.get("type") != "null"]
            if len(others) == 1 < len(branches):
                self._work_out(others[0], outline)
                return
        if "items" in schema:
            outline.items = self._outline(schema["items"])
        required = schema.get("required", ())
        properties = []
        for name, definition in schema.get("properties", {}).items():
            resolved = self._spec.resolve(definition)
            if not resolved.get("writeOnly"):
                admitted = types(self._spec.references, resolved)
                emitted = "null" in admitted or (self._unset == "zeros" and bool(admitted) and "object" not in admitted)
                properties.append(
                    _Property(
                        name=name,
                        outline=self._outline(definition),
                        required=name in required,
                        emitted=emitted,
                        admits_null="null" in admitted,
                        nullable="null" in admitted or not admitted,
                        schema=definition,
                    )
                )
        if "properties" in schema:
            outline.properties = properties


def _text(schema: Mapping[str, Any]) -> str:
    """A text that the schema accepts: empty, or an example where it may not be."""
    if "pattern" in schema and re.search(schema["pattern"], "0"):
        return "0"
    if schema.keys() & {"minLength", "pattern", "format"} and schema.get("examples"):
        return str(schema["examples"][0])
    return ""
