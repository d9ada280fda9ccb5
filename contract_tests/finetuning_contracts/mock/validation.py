"""Validators for everything that a client sends, compiled once from the spec."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs
import jsonschema_rs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_contracts.specs import Operation, Spec

_VALUES = frozenset({"const", "default", "enum", "example", "examples"})
"""Keywords that hold values, and not schemas."""


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
    """The validators of a spec's request bodies and parameters, each compiled when it is first needed.

    Properties that the spec marks read-only are neither asked for nor looked at: a server ignores them.
    """

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._validators: dict[tuple[str, ...], jsonschema_rs.Draft202012Validator] = {}

    def body(self, operation: Operation, media_type: str, value: Any) -> list[Flaw]:
        """What is wrong with a request body; nothing: an empty list."""
        content = (operation.request_body or {})["content"][media_type]
        return self._flaws((operation.id, media_type), content.get("schema", {}), value)

    def parameter(self, operation: Operation, parameter: Mapping[str, Any], value: Any) -> list[Flaw]:
        """What is wrong with the value of one of an operation's parameters."""
        key = (operation.id, parameter["in"], parameter["name"])
        return self._flaws(key, parameter.get("schema", {}), value)

    def _flaws(self, key: tuple[str, ...], schema: Mapping[str, Any], value: Any) -> list[Flaw]:
        if key not in self._validators:
            root = {**_as_request(schema), "components": self._components}
            self._validators[key] = jsonschema_rs.Draft202012Validator(root, validate_formats=True)
        validator = self._validators[key]
        if validator.is_valid(value):
            return []
        return [_flaw(error) for error in validator.iter_errors(value)]

    @cached_property
    def _components(self) -> dict[str, Any]:
        return {"schemas": {name: _as_request(schema) for name, schema in self._spec.schemas.items()}}


def _as_request(schema: Any) -> Any:
    """A schema as it holds for requests: read-only properties may be anything and are not required."""
    if isinstance(schema, list):
        return [_as_request(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {key: value if key in _VALUES else _as_request(value) for key, value in schema.items()}
    properties = schema.get("properties")
    if isinstance(properties, dict):
        read_only = {name for name, part in properties.items() if isinstance(part, dict) and part.get("readOnly")}
        changed["properties"] = changed["properties"] | dict.fromkeys(read_only, True)
        if "required" in schema:
            changed["required"] = [name for name in schema["required"] if name not in read_only]
    return changed


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
    """Of a choice that nothing fits, the error in the branch that gets furthest; not that null is wanted."""
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
