"""Where a request names resources: the parameters and properties that a spec marks with `x-reference`."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import jsonschema_rs

from ..specs import Operation, Spec


@attrs.frozen
class Slot:
    """A place in a request whose value is the id of a resource."""

    resource: str
    """`files`, `fine_tuning.jobs`: what the spec's `x-reference` says."""
    name: str
    """Of the parameter or property."""
    schema: Mapping[str, Any] = attrs.field(eq=False)
    place: str
    """`path`, `query` or `body`."""


Replace = Callable[[Slot, Any], Any]
"""Gets a slot and the value that stands in it, gives the value that shall stand there."""


@attrs.define
class Schemas:
    """Judges values by schemas of one spec, each compiled once."""

    spec: Spec
    _validators: dict[int, tuple[Mapping[str, Any], Any]] = attrs.field(factory=dict, init=False)

    def allow(self, schema: Mapping[str, Any], value: Any) -> bool:
        """Whether the value is valid by the schema."""
        known = self._validators.get(id(schema))
        if known is None:
            components = {"schemas": self.spec.document.get("components", {}).get("schemas", {})}
            # The schema is kept beside its validator: an id is only good while the object lives.
            known = (schema, jsonschema_rs.Draft202012Validator({**schema, "components": components}))
            self._validators[id(schema)] = known
        try:
            return bool(known[1].is_valid(value))
        except (TypeError, ValueError):
            return False  # bytes, a lone surrogate: nothing that JSON can hold


def parameter_slots(operation: Operation) -> tuple[Slot, ...]:
    """The parameters of an operation that name resources: those of the path first, in the path's order."""
    found = []
    for parameter in operation.parameters:
        schema = parameter.get("schema", {})
        resource = parameter.get("x-reference") or schema.get("x-reference")
        if resource is not None and parameter["in"] in ("path", "query"):
            found.append(Slot(resource, parameter["name"], schema, parameter["in"]))
    return tuple(sorted(found, key=lambda s: (s.place != "path", operation.path.find("{" + s.name + "}"))))


def replace_in_body(schemas: Schemas, schema: Mapping[str, Any], body: Any, replace: Replace) -> Any:
    """The body with every reference in it put through `replace`. The body given is left as it is."""
    return _walk(schemas, schema, copy.deepcopy(body), replace, "")


def has_references(spec: Spec, schema: Mapping[str, Any], seen: frozenset[int] = frozenset()) -> bool:
    """Whether a value of this schema can name a resource anywhere in it."""
    schema = spec.resolve(schema)
    if "x-reference" in schema:
        return True
    if id(schema) in seen:
        return False
    inner = [*schema.get("properties", {}).values(), *_branches(schema)]
    if isinstance(schema.get("items"), Mapping):
        inner.append(schema["items"])
    return any(has_references(spec, part, seen | {id(schema)}) for part in inner)


def _branches(schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [branch for key in ("allOf", "anyOf", "oneOf") for branch in schema.get(key, [])]


def _walk(schemas: Schemas, schema: Mapping[str, Any], value: Any, replace: Replace, name: str) -> Any:
    given = schema
    schema = schemas.spec.resolve(schema)
    if "x-reference" in schema:
        return replace(Slot(schema["x-reference"], name, given, "body"), value)
    if isinstance(value, dict):
        for key, part in schema.get("properties", {}).items():
            if key in value:
                value[key] = _walk(schemas, part, value[key], replace, key)
    if isinstance(value, list) and isinstance(schema.get("items"), Mapping):
        value = [_walk(schemas, schema["items"], item, replace, name) for item in value]
    for part in schema.get("allOf", []):
        value = _walk(schemas, part, value, replace, name)
    for key in ("anyOf", "oneOf"):
        for part in schema.get(key, []):
            # Several branches may fit; a value that was replaced in one is only replaced again by the same id.
            if schemas.allow(part, value):
                value = _walk(schemas, part, value, replace, name)
    return value
