"""Questions to a schema of a spec: which types and values it admits, which keys it declares, what validates.

Every function takes the spec as well, for the schema's references into it.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import jsonschema_rs
from finetuning_specs import Spec

STRING_PLACEHOLDER = "<string>"
NUMBER_PLACEHOLDER = 123
"""What rendered pages print where a value is any string or any number."""

Schema = Mapping[str, Any]
Path = tuple[str | int, ...]
"""Keys and positions, from the outside in."""


def branches(spec: Spec, schema: Schema) -> Iterator[Schema]:
    """The schema and all that it combines, references resolved: the places where a key can be declared."""
    schema = spec.resolve(schema)
    yield schema
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(keyword, ()):
            yield from branches(spec, part)


def types(spec: Spec, schema: Schema) -> frozenset[str]:
    """The JSON types that any branch names."""
    found: set[str] = set()
    for branch in branches(spec, schema):
        named = branch.get("type", ())
        found.update([named] if isinstance(named, str) else named)
    return frozenset(found)


def enumerated(spec: Spec, schema: Schema) -> list[Any]:
    """The values that any branch lists."""
    return [value for branch in branches(spec, schema) for value in branch.get("enum", ())]


def faults(spec: Spec, schema: Schema, value: Any) -> list[str]:
    """Why the value does not validate, formats included; empty when it does."""
    return [f"{pointer(e.instance_path)}: {e.message}" for e in _validator(spec, schema).iter_errors(value)]


def undeclared(spec: Spec, schema: Schema, value: Any, at: str = "") -> Iterator[str]:
    """Pointers to the keys in the value that the schema does not declare, in the order of the value.

    A key under a map (a schema without `properties` that says what its values are) is data, not a field.
    """
    here = list(branches(spec, schema))
    if isinstance(value, Mapping):
        for key, inner in value.items():
            declared = [branch["properties"][key] for branch in here if key in branch.get("properties", {})]
            if declared:
                yield from undeclared(spec, {"anyOf": declared}, inner, f"{at}/{key}")
            elif not any(map(_is_map, here)):
                yield f"{at}/{key}"
    elif isinstance(value, list):
        items = {"anyOf": [branch["items"] for branch in here if "items" in branch]}
        for index, inner in enumerate(value):
            yield from undeclared(spec, items, inner, f"{at}/{index}")


def at_path(spec: Spec, schema: Schema, path: Iterable[str | int]) -> Schema | None:
    """The schema of the value at a path of keys and positions; None where nothing declares a step."""
    for step in path:
        here = list(branches(spec, schema))
        if isinstance(step, int):
            found = [branch["items"] for branch in here if "items" in branch]
        else:
            found = [branch["properties"][step] for branch in here if step in branch.get("properties", {})]
        if not found:
            return None
        schema = {"anyOf": found}
    return schema


def filled_in(spec: Spec, schema: Schema, value: Any) -> Any:
    """The value with each placeholder replaced by a value of the same type that the schema admits.

    A placeholder for which the schema admits nothing of its type stays, so that validation reports it.
    """
    here = list(branches(spec, schema))
    if isinstance(value, dict):
        return {key: filled_in(spec, _property(here, key), inner) for key, inner in value.items()}
    if isinstance(value, list):
        items = {"anyOf": [branch["items"] for branch in here if "items" in branch] or [{}]}
        return [filled_in(spec, items, inner) for inner in value]
    if value == STRING_PLACEHOLDER or (type(value) is int and value == NUMBER_PLACEHOLDER):
        validator = _validator(spec, schema)
        kinds = (str,) if isinstance(value, str) else (int, float)
        fitting = (c for c in _candidates(here, value) if type(c) in kinds and validator.is_valid(c))
        return next(fitting, value)
    return value


def places(value: Any, wanted: Iterable[Any], path: Path = ()) -> Iterator[Path]:
    """The paths to the strings in a sample that are among the wanted values."""
    if isinstance(value, (dict, list)):
        steps = value.items() if isinstance(value, dict) else enumerate(value)
        for step, inner in steps:
            yield from places(inner, wanted, (*path, step))
    elif isinstance(value, str) and value in wanted:
        yield path


def pointer(path: Iterable[str | int]) -> str:
    """A path as a JSON pointer; the keys in the documents need no escaping."""
    return "".join(f"/{step}" for step in path)


def _property(here: Iterable[Schema], key: str) -> Schema:
    declared = [branch["properties"][key] for branch in here if key in branch.get("properties", {})]
    return {"anyOf": declared or [{}]}


def _is_map(branch: Schema) -> bool:
    return bool(branch.get("additionalProperties")) and "properties" not in branch


def _candidates(here: Iterable[Schema], value: Any) -> Iterator[Any]:
    yield value
    for branch in here:
        yield from branch.get("enum", ())
        yield from branch.get("examples", ())
        yield from (branch[key] for key in ("default", "minimum", "maximum") if key in branch)
    yield from (1, 0.5)


def _validator(spec: Spec, schema: Schema) -> jsonschema_rs.Draft202012Validator:
    root = {"allOf": [schema], "components": spec.document["components"]}
    return jsonschema_rs.Draft202012Validator(root, validate_formats=True)
