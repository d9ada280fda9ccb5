"""Give an answer the shape that the spec asks for, from the values that are known."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, Literal

from finetuning_contracts.specs import Spec

from .parameters import types_of

OMIT: Final = object()
"""In place of a value: the property is left out."""

Unset = Literal["nulls", "zeros"]
"""What stands for a property that has no value and need not be there: null where the schema allows it, or, as
protobuf does it, the type's zero value as well."""


def shape(spec: Spec, schema: Mapping[str, Any], value: Any, unset: Unset = "nulls") -> Any:
    """The value with what the schema requires filled in, and without what it does not know or marks as
    write-only.

    A value that is not an object, or whose schema names no properties, passes as it is.
    """
    schema = _object_branch(spec, schema)
    properties = schema.get("properties")
    if isinstance(value, list) and "items" in schema:
        return [shape(spec, schema["items"], item, unset) for item in value]
    if not isinstance(value, Mapping) or not properties:
        return value
    required = schema.get("required", ())
    result = {}
    for name, definition in properties.items():
        resolved = spec.resolve(definition)
        if resolved.get("writeOnly") or value.get(name) is OMIT:
            continue
        if (
            value.get(name, OMIT) is None
            and "null" not in types_of(spec, resolved)
            and types_of(spec, resolved)
        ):
            if name in required:
                result[name] = placeholder(spec, definition, unset)
        elif name in value:
            result[name] = shape(spec, definition, value[name], unset)
        elif name in required or _is_emitted(spec, resolved, unset):
            result[name] = placeholder(spec, definition, unset)
    return result


def placeholder(spec: Spec, schema: Mapping[str, Any], unset: Unset = "nulls") -> Any:
    """A value that the schema accepts, as empty as it can be."""
    schema = spec.resolve(schema)
    types = types_of(spec, schema)
    if "null" in types:
        return None
    if "default" in schema:
        return schema["default"]
    if "enum" in schema:
        return schema["enum"][0]
    for keyword in ("anyOf", "oneOf", "allOf"):
        if keyword in schema:
            return placeholder(spec, schema[keyword][0], unset)
    if "object" in types or "properties" in schema:
        return shape(spec, schema, {}, unset)
    if "array" in types:
        return []
    if types & {"integer", "number"}:
        return max(0, schema.get("minimum", 0))
    if "boolean" in types:
        return False
    if "pattern" in schema and re.search(schema["pattern"], "0"):
        return "0"
    if schema.keys() & {"minLength", "pattern", "format"} and schema.get("examples"):
        return schema["examples"][0]
    return ""


def _object_branch(spec: Spec, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema itself, or of "this or null" this; a choice between several stays a choice."""
    schema = spec.resolve(schema)
    for keyword in ("anyOf", "oneOf"):
        branches = [spec.resolve(branch) for branch in schema.get(keyword, ())]
        others = [branch for branch in branches if branch.get("type") != "null"]
        if len(others) == 1 and len(branches) > 1:
            return others[0]
    return schema


def _is_emitted(spec: Spec, schema: Mapping[str, Any], unset: Unset) -> bool:
    types = types_of(spec, schema)
    if "null" in types:
        return True
    return unset == "zeros" and bool(types) and not types & {"object"}
