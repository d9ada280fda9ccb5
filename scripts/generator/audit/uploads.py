"""An `x-signed-upload` or `x-upload-in-parts` that names what the client does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from finetuning_specs import Operation, Spec

from .losses import Loss


def lost_uploads(spec: Spec) -> Iterator[Loss]:
    """The uploads of which no method could be made."""
    operations = {operation.id: operation for operation in spec.operations}
    for operation in operations.values():
        yield from _lost_in_parts(operation, operations)
        value = operation.signed_upload
        if value is None:
            continue
        pointer = (*operation.place.pointer, "x-signed-upload")
        finish = operations.get(value.finish)
        if finish is None or finish.resource.name != operation.resource.name or not _path(finish) <= _path(operation):
            yield pointer, f"finish is {value.finish}, no operation of the same resource with the same path parameters"
        if len(value.sizes.parts) != 1 or value.sizes.parts[0] not in _body(operation):
            yield pointer, f"sizes is {value.sizes.path}, which is no property of the body"


def _lost_in_parts(operation: Operation, operations: Mapping[str, Operation]) -> Iterator[Loss]:
    value = operation.in_parts
    if value is None:
        return
    pointer = (*operation.place.pointer, "x-upload-in-parts")
    part, finish = operations.get(value.part), operations.get(value.finish)
    if finish is None or finish.resource.name != operation.resource.name:
        yield pointer, f"finish is {value.finish}, no operation of the same resource"
    elif len(value.part_ids.parts) != 1 or value.part_ids.parts[0] not in _body(finish):
        yield pointer, f"part_ids is {value.part_ids.path}, which is no property of the body of {value.finish}"
    if part is None or not part.resource.name.startswith(f"{operation.resource.name}."):
        yield pointer, f"part is {value.part}, no operation of a resource below this one"
    for name, place in (("size", value.size), ("file_name", value.file_name)):
        if len(place.parts) != 1 or place.parts[0] not in _body(operation):
            yield pointer, f"{name} is {place.path}, which is no property of the body"


def _path(operation: Operation) -> set[str]:
    return {parameter.name for parameter in operation.parameters if parameter.location == "path"}


def _body(operation: Operation) -> set[str]:
    schemas = map(operation.spec.resolve, operation.body_schemas.values())
    return {name for schema in schemas for name in schema.get("properties", {})}
