"""An `x-signed-upload` that names what the client does not have."""

from __future__ import annotations

from collections.abc import Iterator

from finetuning_specs import Operation, Spec

from .losses import Loss


def lost_uploads(spec: Spec) -> Iterator[Loss]:
    """The uploads of which no method could be made."""
    operations = {operation.id: operation for operation in spec.operations}
    for operation in operations.values():
        value = operation.signed_upload
        if value is None:
            continue
        pointer = (*operation.place.pointer, "x-signed-upload")
        finish = operations.get(value.finish)
        if finish is None or finish.resource.name != operation.resource.name or not _path(finish) <= _path(operation):
            yield pointer, f"finish is {value.finish}, no operation of the same resource with the same path parameters"
        if len(value.sizes.parts) != 1 or value.sizes.parts[0] not in _body(operation):
            yield pointer, f"sizes is {value.sizes.path}, which is no property of the body"


def _path(operation: Operation) -> set[str]:
    return {parameter.name for parameter in operation.parameters if parameter.location == "path"}


def _body(operation: Operation) -> set[str]:
    schemas = map(operation.spec.resolve, operation.body_schemas.values())
    return {name for schema in schemas for name in schema.get("properties", {})}
