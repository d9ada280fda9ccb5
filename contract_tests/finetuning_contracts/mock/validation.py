"""Validators for everything that a client sends, compiled once from the spec."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import jsonschema_rs

from finetuning_contracts.specs import Operation, Spec


@attrs.frozen
class Flaw:
    """One way in which a value breaks its schema."""

    path: tuple[str | int, ...]
    """Where in the value, from the outside in; for a missing or an unknown property, that property."""
    keyword: str
    """The schema's keyword that it breaks: `minimum`."""
    message: str
    bound: Any = None
    """What the schema says under that keyword, where it is one value."""
    value: Any = None
    """What was sent there."""


class Validators:
    """The validators of a spec's request bodies and parameters.

    Properties that the spec marks read-only are neither asked for nor looked at: a server ignores them.
    """

    def __init__(self, spec: Spec) -> None:
        components = {"schemas": {k: _as_request(v) for k, v in copy.deepcopy(dict(spec.schemas)).items()}}
        self._validators: dict[tuple[str, ...], jsonschema_rs.Draft202012Validator] = {}
        for operation in spec.operations:
            for key, schema in _schemas(operation):
                root = {**_as_request(copy.deepcopy(dict(schema))), "components": components}
                self._validators[key] = jsonschema_rs.Draft202012Validator(root, validate_formats=True)

    def body(self, operation: Operation, media_type: str, value: Any) -> list[Flaw]:
        """What is wrong with a request body; nothing: an empty list."""
        return self._flaws((operation.id, media_type), value)

    def parameter(self, operation: Operation, location: str, name: str, value: Any) -> list[Flaw]:
        """What is wrong with the value of a parameter in `query`, `path` or `header`."""
        return self._flaws((operation.id, location, name), value)

    def _flaws(self, key: tuple[str, ...], value: Any) -> list[Flaw]:
        validator = self._validators[key]
        if validator.is_valid(value):
            return []
        return [_flaw(error) for error in validator.iter_errors(value)]


def _schemas(operation: Operation) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    for parameter in operation.parameters:
        yield (operation.id, parameter["in"], parameter["name"]), parameter.get("schema", {})
    body = operation.request_body
    if body is not None:
        for media_type, content in body["content"].items():
            yield (operation.id, media_type), content.get("schema", {})


def _as_request(schema: Any) -> Any:
    """A schema as it holds for requests, changed in place: read-only properties may be anything and are not
    required."""
    if isinstance(schema, list):
        for item in schema:
            _as_request(item)
    if isinstance(schema, dict):
        properties = schema.get("properties")
        if isinstance(properties, dict):
            read_only = {k for k, v in properties.items() if isinstance(v, dict) and v.get("readOnly")}
            properties.update(dict.fromkeys(read_only, {}))
            if "required" in schema:
                schema["required"] = [name for name in schema["required"] if name not in read_only]
        for key, value in schema.items():
            if key not in {"examples", "example", "default", "enum"}:
                _as_request(value)
    return schema


def _flaw(error: jsonschema_rs.ValidationError) -> Flaw:
    error = _deepest(error)
    path = tuple(error.instance_path)
    keyword = error.kind.name
    details = error.kind.as_dict()
    if keyword == "required":
        path = (*path, details["property"])
    elif keyword == "additionalProperties" and details.get("unexpected"):
        path = (*path, details["unexpected"][0])
    bound = details.get("limit", next(iter(details.get("types", ())), None))
    return Flaw(path=path, keyword=keyword, message=error.message, bound=bound, value=error.instance)


def _deepest(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """Of a choice none of whose branches fits, the error in the branch that gets furthest: "this or null"
    means this."""
    while True:
        branches = [errors for errors in error.kind.as_dict().get("context", ()) if errors]
        candidates = [errors[0] for errors in branches if not _wants_null(errors[0])]
        if not candidates:
            return error
        furthest = max(candidates, key=lambda e: len(e.instance_path))
        if len(candidates) > 1 and len(furthest.instance_path) == len(error.instance_path):
            return error
        error = furthest


def _wants_null(error: jsonschema_rs.ValidationError) -> bool:
    return error.kind.as_dict().get("types") == ["null"]
