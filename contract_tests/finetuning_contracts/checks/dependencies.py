"""What operations have to do with each other: which make what the requests of another name, and which are about the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from finetuning_specs import Operation, Spec

from .sending.identity import CREATING
from .slots import parameter_slots


def needs(spec: Spec) -> Mapping[str, tuple[str, ...]]:
    """Operation → the operations that make what it names, and what those name in turn, the nearest first."""
    makers: dict[str, str] = {}
    for verb in CREATING:
        for operation in spec.operations:
            if operation.resource.verb == verb:
                makers.setdefault(operation.resource.name, operation.id)
    direct = {
        operation.id: [
            makers[name] for name in _named(spec, operation) if makers.get(name, operation.id) != operation.id
        ]
        for operation in spec.operations
    }
    return {id: _closure(id, direct) for id in direct}


def resources(spec: Spec) -> Mapping[str, frozenset[str]]:
    """Operation → the resource that it is about, and those that each of its requests has to name."""
    return {
        operation.id: frozenset((operation.resource.name, *_named(spec, operation))) for operation in spec.operations
    }


def _named(spec: Spec, operation: Operation) -> Iterator[str]:
    """The resources that each request of the operation has to name."""
    yield from (slot.resource for slot in parameter_slots(operation) if slot.place == "path")
    for schema in operation.body_schemas.values():
        resolved = spec.resolve(schema)
        for name in resolved.get("required", ()):
            reference = spec.resolve(resolved.get("properties", {}).get(name, {})).get("x-reference")
            if reference is not None:
                yield reference


def _closure(id: str, direct: Mapping[str, list[str]]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    waiting = list(direct[id])
    while waiting:
        one = waiting.pop(0)
        if one != id and one not in found:
            found[one] = None
            waiting.extend(direct[one])
    return tuple(found)
