"""The schema of a request as a tree of constraints, each named by where the contract has it.

A constraint that several operations or several parents share by a `$ref` is one constraint for each operation. What is
read-only is no part of a request.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from finetuning_specs import Spec
from finetuning_specs.pointers import Tokens, of_fragment

Schema = Mapping[str, Any]

KEYWORDS = frozenset(
    {
        "enum",
        "const",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
    }
)
"""Keywords that say something of one value alone. `type`, `required`, `additionalProperties` and choices stand apart."""

FILE = object()
"""Stands for an uploaded file in the value of a form."""


@attrs.define(eq=False)
class Part:
    """A schema, and the schemas in it."""

    name: str
    """Where it stands, for people: `CreateJobRequest.suffix`."""
    types: frozenset[str] = frozenset()
    """Those that it names itself; none: any."""
    bounds: dict[str, Any] = attrs.field(factory=dict)
    """Of `KEYWORDS`, those that it has."""
    required: tuple[str, ...] = ()
    properties: dict[str, Part] = attrs.field(factory=dict)
    others: Part | bool = True
    """Of an object's further members; False: there must be none."""
    items: Part | None = None
    all_of: list[Part] = attrs.field(factory=list)
    """What holds beside it: the target of its `$ref`, the members of an `allOf`."""
    choices: list[tuple[str, list[Part]]] = attrs.field(factory=list)
    """Each `anyOf` or `oneOf`, with its branches."""
    is_file: bool = False
    schema: Schema = attrs.field(factory=dict, repr=False)
    """As the contract has it."""
    within: frozenset[str] | None = attrs.field(default=None, repr=False)
    """The constraints of it and of what stands in it, once somebody has asked."""
    tags: frozenset[str] = frozenset()
    """Properties of which only one value is allowed: they tell which branch of a choice is meant."""


class Parts:
    """Makes the parts of one contract, each place once."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._made: dict[Tokens, Part] = {}

    def at(self, place: Tokens, schema: Any, name: str) -> Part:
        """The part of a schema that stands at a place; what is no object, such as `true`, says nothing."""
        known = self._made.get(place)
        if known is not None:
            return known
        part = self._made[place] = Part(name)
        if isinstance(schema, Mapping):
            self._fill(part, place, schema)
        return part

    def _fill(self, part: Part, place: Tokens, schema: Schema) -> None:
        part.schema = schema
        kinds = schema.get("type", ())
        part.types = frozenset([kinds] if isinstance(kinds, str) else kinds)
        part.bounds = {keyword: schema[keyword] for keyword in sorted(KEYWORDS & schema.keys())}
        part.is_file = schema.get("format") == "binary"
        shown = {
            key: one for key, one in schema.get("properties", {}).items() if not self._spec.resolve(one).get("readOnly")
        }
        part.properties = {
            key: self.at((*place, "properties", key), one, f"{part.name}.{key}") for key, one in shown.items()
        }
        part.required = tuple(key for key in schema.get("required", ()) if key in shown or "properties" not in schema)
        part.tags = frozenset(key for key, one in shown.items() if _is_tag(self._spec.resolve(one)))
        others = schema.get("additionalProperties", True)
        if isinstance(others, Mapping):
            part.others = self.at((*place, "additionalProperties"), others, f"{part.name}.*")
        else:
            part.others = bool(others)
        if isinstance(items := schema.get("items"), Mapping):
            part.items = self.at((*place, "items"), items, f"{part.name}[]")
        if isinstance(reference := schema.get("$ref"), str):
            target = of_fragment(reference)
            part.all_of.append(self.at(target, self._spec.references.target(reference), target[-1]))
        for n, one in enumerate(schema.get("allOf", ())):
            part.all_of.append(self.at((*place, "allOf", str(n)), one, part.name))
        for keyword in ("anyOf", "oneOf"):
            branches = [
                self.at((*place, keyword, str(n)), one, f"{part.name}|{n + 1}")
                for n, one in enumerate(schema.get(keyword, ()))
            ]
            if branches:
                part.choices.append((keyword, branches))


def _is_tag(schema: Schema) -> bool:
    return "const" in schema or len(schema.get("enum", ())) == 1


def type_of(value: Any) -> str:
    """The JSON type of a value; an integer is told from other numbers."""
    if value is None:
        return "null"
    if value is FILE:
        return "file"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, float):
        return "integer" if math.isfinite(value) and value.is_integer() else "number"
    names = {int: "integer", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "unknown")


def fits_type(part: Part, value: Any) -> bool:
    """Whether a value has a type that the part itself names."""
    kind = type_of(value)
    if part.is_file:
        return kind == "file"
    return not part.types or kind in part.types or (kind == "integer" and "number" in part.types)


def bounded(part: Part, value: Any) -> Iterator[tuple[str, bool]]:
    """The keywords that say something of this value, and whether it keeps them."""
    for keyword, bound in part.bounds.items():
        kept = _keeps(keyword, bound, value)
        if kept is not None:
            yield keyword, kept


def _keeps(keyword: str, bound: Any, value: Any) -> bool | None:
    """None: the keyword says nothing of such a value."""
    if keyword in ("enum", "const"):
        return any(type_of(one) == type_of(value) and one == value for one in (bound if keyword == "enum" else [bound]))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _keeps_number(keyword, bound, value)
    if isinstance(value, str):
        if keyword == "pattern":
            return re.search(bound, value) is not None
        return _keeps_size(keyword, bound, len(value), "Length")
    if isinstance(value, list):
        if keyword == "uniqueItems":
            return not bound or all(one not in value[:n] for n, one in enumerate(value))
        return _keeps_size(keyword, bound, len(value), "Items")
    return _keeps_size(keyword, bound, len(value), "Properties") if isinstance(value, dict) else None


def _keeps_number(keyword: str, bound: Any, value: float) -> bool | None:
    match keyword:
        case "minimum":
            return bool(value >= bound)
        case "maximum":
            return bool(value <= bound)
        case "exclusiveMinimum":
            return bool(value > bound)
        case "exclusiveMaximum":
            return bool(value < bound)
        case "multipleOf":
            return math.isclose(value / bound, round(value / bound)) if math.isfinite(value) else False
        case _:
            return None


def _keeps_size(keyword: str, bound: int, size: int, what: str) -> bool | None:
    if keyword == f"min{what}":
        return size >= bound
    if keyword == f"max{what}":
        return size <= bound
    return None
