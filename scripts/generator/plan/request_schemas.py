"""The JSON schemas of what is sent, for the client to hold arguments against before anything leaves the machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from finetuning_specs import Operation, Spec
from finetuning_specs.pointers import of_fragment

_ANNOTATIONS = frozenset(
    {
        "default",
        "deprecated",
        "description",
        "discriminator",
        "example",
        "examples",
        "externalDocs",
        "format",
        "readOnly",
        "title",
        "writeOnly",
        "xml",
    }
)


def request_schemas(spec: Spec, names: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """One document for all operations, in JSON Schema draft 7.

    `operations` has the body's and the parameters' schemas by operation id, and the Python names of what is called
    otherwise on the wire; `definitions` what they refer to. Keywords that check nothing are left out, and so are files in
    forms, which are no JSON.

    Args:
        spec: The contract.
        names: By operation id: name on the wire → name in Python, of each argument.
    """
    entries = {operation.id: _entry(spec, operation) for operation in spec.operations}
    definitions: dict[str, Any] = {}
    _collect(spec, entries, definitions)
    operations = {id: {**entry, **_respelled(names.get(id, {}))} for id, entry in entries.items() if entry}
    return {"operations": operations, "definitions": dict(sorted(definitions.items()))}


def _respelled(names: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """The names in Python of what is called otherwise on the wire."""
    others = {key: name for key, name in names.items() if key != name}
    return {"names": others} if others else {}


def _entry(spec: Spec, operation: Operation) -> dict[str, Any]:
    entry: dict[str, Any] = {}
    for media_type, schema in operation.body_schemas.items():
        if media_type == "multipart/form-data":
            entry["body"] = _without_files(spec, schema)
        elif media_type == "application/json":
            entry["body"] = _draft7(schema)
    if operation.parameters:
        properties = {parameter.name: _draft7(parameter.definition["schema"]) for parameter in operation.parameters}
        entry["parameters"] = {"type": "object", "properties": properties}
    return entry


def _without_files(spec: Spec, schema: Mapping[str, Any]) -> dict[str, Any]:
    form = spec.resolve(schema)
    files = {
        name for name, value in form.get("properties", {}).items() if spec.resolve(value).get("format") == "binary"
    }
    result: dict[str, Any] = _draft7(form)
    return {**result, "properties": {k: {} if k in files else v for k, v in result.get("properties", {}).items()}}


def _draft7(value: Any, *, names: bool = False) -> Any:
    """The schema in draft 7. `names`: the keys are properties, which may well be called like a keyword."""
    if isinstance(value, list):
        return [_draft7(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    if not names and isinstance(value.get("$ref"), str):
        return _reference(value)
    return {
        k: v if k in {"enum", "const", "required"} and not names else _draft7(v, names=not names and k == "properties")
        for k, v in value.items()
        if names or (k not in _ANNOTATIONS and not k.startswith("x-"))
    }


def _reference(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A reference. Draft 7 ignores what stands beside a `$ref`, OpenAPI 3.1 does not: so both go under `allOf`."""
    target = {"$ref": "#/definitions/" + of_fragment(schema["$ref"])[-1]}
    beside = _draft7({keyword: value for keyword, value in schema.items() if keyword != "$ref"})
    return {"allOf": [target, beside]} if beside else target


def _collect(spec: Spec, value: Any, wanted: dict[str, Any]) -> None:
    for name in _references(value):
        if name not in wanted:
            wanted[name] = _draft7(spec.schemas[name])
            _collect(spec, wanted[name], wanted)


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"].removeprefix("#/definitions/")
        for item in value.values():
            yield from _references(item)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)
