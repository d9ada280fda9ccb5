"""Where a request names resources: the parameters and properties that a spec marks with `x-reference`."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

import attrs
from finetuning_specs import Operation, Spec
from finetuning_specs.schemas import direct


@attrs.frozen
class Slot:
    """A place in a request whose value is the id of a resource."""

    resource: str
    """`files`, `fine_tuning.jobs`: what the spec's `x-reference` says."""
    name: str
    """Of the parameter or property."""
    schema: Schema = attrs.field(eq=False)
    place: str
    """`path`, `query` or `body`."""


Schema = Mapping[str, Any]

Replace = Callable[[Slot, Any], Any]
"""Gets a slot and the value that stands in it, gives the value that shall stand there."""


@attrs.define
class Schemas:
    """The schemas of one spec, each searched for references once.

    They are told apart by identity, so each is kept beside what is known of it: an id is only good while its
    object lives.
    """

    spec: Spec
    _references: dict[int, tuple[Schema, bool]] = attrs.field(factory=dict, init=False)

    def allow(self, schema: Schema, value: Any) -> bool:
        """Whether the value is valid by the schema."""
        return self.spec.validators.of_schema(schema).allows(value)

    def name_resources(self, schema: Schema) -> bool:
        """Whether a value of this schema can name a resource anywhere in it."""
        known = self._references.get(id(schema))
        if known is None:
            known = self._references[id(schema)] = (schema, self._reaches_reference(schema, set()))
        return known[1]

    def _reaches_reference(self, schema: Schema, seen: set[int]) -> bool:
        resolved = self.spec.resolve(schema)
        if "x-reference" in resolved:
            return True
        if id(resolved) in seen:
            return False
        seen.add(id(resolved))
        return any(self._reaches_reference(part, seen) for part in direct(resolved))


def parameter_slots(operation: Operation) -> tuple[Slot, ...]:
    """The parameters of an operation that name resources: those of the path first, in the path's order."""
    found = [
        Slot(parameter.reference, parameter.name, parameter.schema, parameter.location)
        for parameter in operation.parameters
        if parameter.reference is not None and parameter.location in ("path", "query")
    ]
    return tuple(sorted(found, key=lambda s: (s.place != "path", operation.path.find("{" + s.name + "}"))))


def references(spec: Spec) -> frozenset[str]:
    """The names of everything that takes the id of a resource: parameters, properties, and the resources themselves."""
    found: set[str] = set()
    for operation in spec.operations:
        for slot in parameter_slots(operation):
            found.update((slot.name, slot.resource))
        for schema in operation.body_schemas.values():
            _gather(spec, schema, "", found, set())
    return frozenset(found - {""})


def _gather(spec: Spec, schema: Schema, name: str, found: set[str], seen: set[int]) -> None:
    resolved = spec.resolve(schema)
    if "x-reference" in resolved:
        found.update((name, resolved["x-reference"]))
    if id(resolved) in seen:
        return
    seen.add(id(resolved))
    named = resolved.get("properties", {})
    for key, part in named.items():
        _gather(spec, part, key, found, seen)
    for part in direct(resolved):
        if not any(part is one for one in named.values()):
            _gather(spec, part, name, found, seen)


def replace_in_body(schemas: Schemas, schema: Schema, body: Any, replace: Replace) -> Any:
    """The body with every reference in it put through `replace`. The body given is left as it is."""
    return _walk(schemas, schema, copy.deepcopy(body), replace, "") if schemas.name_resources(schema) else body


def _walk(schemas: Schemas, schema: Schema, value: Any, replace: Replace, name: str) -> Any:
    if not schemas.name_resources(schema):
        return value
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
            # Several branches may fit: what was replaced in one is then replaced again, by the same id.
            if schemas.allow(part, value):
                value = _walk(schemas, part, value, replace, name)
    return value
