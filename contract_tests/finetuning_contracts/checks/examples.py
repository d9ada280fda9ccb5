"""The examples of a spec, as values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from finetuning_specs import Operation, Spec
from finetuning_specs.parameters import Parameter


def of_parameter(spec: Spec, parameter: Parameter) -> Iterator[Any]:
    """The examples of a parameter: its own, then its schema's, then the schema's default."""
    yield from _named(spec, parameter.definition)
    yield from of_schema(spec, parameter.schema)


def of_schema(spec: Spec, schema: Mapping[str, Any]) -> Iterator[Any]:
    """The examples of a schema, then its default and the values of its enum."""
    schema = spec.resolve(schema)
    yield from schema.get("examples", [])
    for key in ("example", "default"):
        if key in schema:
            yield schema[key]
    yield from schema.get("enum", [])


def of_body(spec: Spec, operation: Operation) -> Iterator[tuple[str, Any]]:
    """The examples of an operation's body, each with its media type."""
    for media_type, media in ((operation.request_body or {}).get("content") or {}).items():
        found = [*_named(spec, media), *of_schema(spec, media.get("schema", {}))]
        yield from ((media_type, value) for value in found)


def of_response(spec: Spec, response: Mapping[str, Any]) -> Iterator[Any]:
    """The examples of a response's body."""
    for media in response.get("content", {}).values():
        yield from _named(spec, media)


def _named(spec: Spec, holder: Mapping[str, Any]) -> Iterator[Any]:
    if "example" in holder:
        yield holder["example"]
    for example in holder.get("examples", {}).values():
        resolved = spec.resolve(example)
        if "value" in resolved:
            yield resolved["value"]
