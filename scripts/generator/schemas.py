"""The JSON schemas of what is sent, for the client to hold arguments against before anything leaves the machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .source import Source

_ANNOTATIONS = frozenset(
    {
        "description",
        "title",
        "example",
        "examples",
        "default",
        "format",
        "deprecated",
        "readOnly",
        "writeOnly",
        "discriminator",
        "externalDocs",
        "xml",
    }
)
_REFERENCE = "#/components/schemas/"


def request_schemas(source: Source, names: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """One document for all operations, in JSON Schema draft 7.

    `operations` has the body's and the parameters' schemas by operation id, and the Python names of what is called
    otherwise on the wire; `definitions` what they refer to. Keywords that check nothing are left out, and so are files in
    forms, which are no JSON.

    Args:
        source: The spec.
        names: By operation id: name on the wire → name in Python, of each argument.
    """
    operations: dict[str, Any] = {}
    for _method, path, definition, _pointer in source.operations():
        entry = {}
        body = source.resolve(definition.get("requestBody", {}))
        for media_type, content in body.get("content", {}).items():
            if media_type == "multipart/form-data":
                entry["body"] = _without_files(source, content["schema"])
            elif media_type == "application/json":
                entry["body"] = _draft7(content["schema"])
        shared = source.document["paths"][path].get("parameters", [])
        parameters = [source.resolve(p) for p in [*definition.get("parameters", []), *shared]]
        if parameters:
            entry["parameters"] = {
                "type": "object",
                "properties": {p["name"]: _draft7(p["schema"]) for p in parameters},
            }
        others = {key: name for key, name in names.get(definition["operationId"], {}).items() if key != name}
        if entry and others:
            entry["names"] = others
        if entry:
            operations[definition["operationId"]] = entry
    wanted: dict[str, Any] = {}
    _collect(source, operations, wanted)
    return {"operations": operations, "definitions": dict(sorted(wanted.items()))}


def _without_files(source: Source, schema: Mapping[str, Any]) -> dict[str, Any]:
    form = source.resolve(dict(schema))
    files = {
        name for name, value in form.get("properties", {}).items() if source.resolve(value).get("format") == "binary"
    }
    result: dict[str, Any] = _draft7(form)
    return {**result, "properties": {k: {} if k in files else v for k, v in result.get("properties", {}).items()}}


def _draft7(value: Any, *, names: bool = False) -> Any:
    if isinstance(value, list):
        return [_draft7(item) for item in value]
    if not isinstance(value, dict):
        return value
    if not names and isinstance(value.get("$ref"), str):
        return {"$ref": "#/definitions/" + value["$ref"].removeprefix(_REFERENCE)}
    return {
        k: v if k in {"enum", "const", "required"} and not names else _draft7(v, names=not names and k == "properties")
        for k, v in value.items()
        if names or (k not in _ANNOTATIONS and not k.startswith("x-"))
    }


def _collect(source: Source, value: Any, wanted: dict[str, Any]) -> None:
    for name in _references(value):
        if name not in wanted:
            wanted[name] = _draft7(source.schemas[name])
            _collect(source, wanted[name], wanted)


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"].removeprefix("#/definitions/")
        for item in value.values():
            yield from _references(item)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)
