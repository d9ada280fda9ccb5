"""Which resources a response names: what a create has made, what a list shows, what a job has produced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from finetuning_specs import Operation
from jsonpointer import JsonPointer, JsonPointerException

from finetuning_contracts.checks.slots import parameter_slots

CREATING = ("create", "add", "upload")
"""The verbs of `x-resource` that bring a resource into being."""

USUAL = (JsonPointer("/id"), JsonPointer("/name"))
"""Where the id of a resource usually stands."""


def creates(operation: Operation) -> bool:
    """Whether a success of the operation brings a resource of its own into being.

    An action on a resource (cancel, resume) has the resource's id in its path; a create has not.
    """
    if operation.method != "POST" or not operation.resource.name:
        return False
    if any(slot.resource == operation.resource.name and slot.place == "path" for slot in parameter_slots(operation)):
        return False
    return operation.resource.verb in CREATING


def pointers(operation: Operation) -> Iterator[JsonPointer]:
    """Where the id stands in a response: where links take it from, where `x-job` says, where it usually is."""
    spec, response = operation.spec, operation.success[1]
    for link in map(spec.resolve, response.get("links", {}).values()):
        target = next((o for o in spec.operations if o.id == link.get("operationId")), None)
        for slot in parameter_slots(target) if target is not None else ():
            expression = link.get("parameters", {}).get(slot.name, "")
            if slot.resource == operation.resource.name and str(expression).startswith("$response.body#/"):
                yield JsonPointer(expression.removeprefix("$response.body#"))
    for media in response.get("content", {}).values():
        job = spec.resolve(media.get("schema", {})).get("x-job")
        if job is not None:
            yield JsonPointer(job["id"])
    yield from USUAL


def made(operation: Operation, body: Any) -> tuple[str, ...]:
    """The ids of what a successful create has made. Some make several at once, and answer with a list."""
    listed = body if isinstance(body, list) else body.get("data") if isinstance(body, dict) else None
    if isinstance(listed, list):
        found = [next(filter(None, (look_up(item, pointer) for pointer in USUAL)), None) for item in listed]
    else:
        found = [next(filter(None, (look_up(body, pointer) for pointer in pointers(operation))), None)]
    return tuple(id for id in found if isinstance(id, str) and id)


def made_within(operation: Operation, body: Any) -> Iterator[tuple[str, str]]:
    """(Resource, id) of what a success of an action has made: what its body holds as the create of another resource gives it.

    Completing an upload gives the upload, and the file in it.
    """
    if operation.method != "POST" or not isinstance(body, dict):
        return
    spec = operation.spec
    given = {other.success_schema.get("$ref"): other.resource.name for other in spec.operations if creates(other)}
    for name, schema in spec.resolve(operation.success_schema).get("properties", {}).items():
        for part in (schema, *schema.get("anyOf", ())):
            resource, id = given.get(part.get("$ref", "")), look_up(body.get(name), JsonPointer("/id"))
            if resource is not None and isinstance(id, str) and id:
                yield resource, id


def outputs(operation: Operation) -> dict[str, str]:
    """The properties of a job that name what it has produced, each with the resource: what no create takes as an input."""
    spec = operation.spec
    inputs: set[str] = set()
    made_here = {other.resource.name for other in spec.operations if creates(other)}
    for other in spec.operations:
        if creates(other) and other.resource.name == operation.resource.name:
            for schema in other.body_schemas.values():
                inputs |= set(spec.resolve(schema).get("properties", {}))
    found = {}
    for name, schema in spec.resolve(operation.success_schema).get("properties", {}).items():
        resolved = spec.resolve(schema)
        resource = resolved.get("x-reference") or spec.resolve(resolved.get("items", {})).get("x-reference")
        if resource in made_here and name not in inputs and resource != operation.resource.name:
            found[name] = resource
    return found


_LONGEST_ID = 200
"""Characters. What is longer is a text, and no id."""


def mentioned(value: Any) -> set[str]:
    """Every text in a decoded body that may be an id, whole and by its last segment."""
    found: set[str] = set()
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)
        elif isinstance(part, str) and 0 < len(part) <= _LONGEST_ID:
            found.update((part, segment(part)))
    return found


def item_id(item: Any) -> str | None:
    """The id of an item of a list, as the server gave it."""
    found = next(filter(None, (look_up(item, pointer) for pointer in USUAL)), None)
    return found if isinstance(found, str) else None


def segment(id: str) -> str:
    """The id as one segment of a path: the last part of a full resource name."""
    return id.rsplit("/", 1)[-1]


def look_up(document: Any, pointer: JsonPointer) -> Any:
    """What stands at a JSON Pointer; None when nothing does."""
    try:
        return pointer.resolve(document, None)
    except JsonPointerException:
        return None
