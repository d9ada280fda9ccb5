"""Nothing of the spec may get lost on the way: compare it with what openapi-python-client holds.

Zero warnings do not mean zero loss. This compares operations, parameters, request and response media types, response codes
and what they carry, and names what is missing by its place in the spec. `shapes` does the same for schemas.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.strings import PythonIdentifier

from . import codecs, names, shapes
from .problems import Problem
from .source import Source, escape

Loss = tuple[str, str]
"""JSON pointer, and what is lost there."""

_STYLES: Mapping[str, frozenset[str]] = {
    "query": frozenset({"form", "deepObject"}),
    "path": frozenset({"simple"}),
    "header": frozenset({"simple"}),
}
"""Where a parameter may stand, and the styles that `finetuning_runtime._wire.parameters` can spell there."""


def audit(source: Source, data: GeneratorData) -> list[Problem]:
    """What the spec holds and the parsed data does not, or what the templates could not carry."""
    found = {str(e.name): e for c in data.endpoint_collections_by_tag.values() for e in c.endpoints}
    losses = [
        *_missing(source),
        *_lost_operations(source, found),
        *shapes.lost_schemas(source, data),
        *names.collisions(source, data),
    ]
    return [Problem(source.file, pointer, reason) for pointer, reason in dict.fromkeys(losses)]


def _missing(source: Source) -> Iterator[Loss]:
    """What the client's own surface is made of."""
    if not isinstance(source.document.get("x-client"), dict) or "name" not in source.document["x-client"]:
        yield "", "there is no x-client with a name, from which the client would be made"
    if not source.document.get("servers"):
        yield "", "there are no servers, of which the first is where the client calls"
    for _method, _path, definition, pointer in source.operations():
        if "." not in str(definition.get("x-resource", "")):
            yield pointer, "there is no x-resource that says where in the client the operation is, such as jobs.list"


def _lost_operations(source: Source, found: Mapping[str, Endpoint]) -> Iterator[Loss]:
    for method, path, definition, pointer in source.operations():
        if "operationId" not in definition:
            yield pointer, "the operation has no operationId, from which its function gets its name"
            continue
        endpoint = found.get(str(PythonIdentifier(definition["operationId"], "field_")))
        if endpoint is None or (endpoint.method, endpoint.path.get_untrusted_value()) != (method, path):
            yield pointer, f"operation {definition['operationId']} was not generated"
            continue
        above = f"/paths/{escape(path)}"
        own = {(p["name"], p["in"]) for p in map(source.resolve, definition.get("parameters", []))}
        yield from _lost_parameters(source, endpoint, definition, pointer)
        yield from _lost_parameters(source, endpoint, source.document["paths"][path], above, hidden=own)
        yield from _lost_body(source, endpoint, definition, pointer)
        yield from _lost_responses(source, endpoint, definition, pointer)


def _lost_parameters(
    source: Source,
    endpoint: Endpoint,
    holder: Mapping[str, Any],
    pointer: str,
    hidden: Container[tuple[str, str]] = (),
) -> Iterator[Loss]:
    kept = {(codecs.raw_name(prop), location.value): prop for location, prop in endpoint.iter_all_parameters()}
    for index, declared in enumerate(holder.get("parameters", [])):
        parameter = source.resolve(declared)
        name, location = parameter["name"], parameter["in"]
        place = f"{pointer}/parameters/{index}"
        if (name, location) in hidden:
            continue
        if location not in _STYLES:
            yield place, f"the {location} parameter {name} would not be sent"
        elif "schema" not in parameter or (name, location) not in kept:
            yield place, f"the {location} parameter {name} was not generated"
        elif "style" in parameter and parameter["style"] not in _STYLES[location]:
            yield f"{place}/style", f"style {parameter['style']} of the {location} parameter {name} cannot be spelled"
        elif parameter.get("allowReserved"):
            yield f"{place}/allowReserved", f"the {location} parameter {name} would be escaped all the same"
        else:
            if kept[name, location].required != parameter.get("required", False):
                yield place, f"the required mark of the {location} parameter {name} got lost"
            yield from shapes.lost(source, parameter["schema"], [kept[name, location]], f"{place}/schema")


def _lost_body(source: Source, endpoint: Endpoint, definition: Mapping[str, Any], pointer: str) -> Iterator[Loss]:
    declared = source.resolve(definition.get("requestBody", {}))
    content = declared.get("content", {})
    kept = {body.content_type.get_untrusted_value(): body for body in endpoint.bodies}
    pointer = f"{pointer}/requestBody"
    if len(content) > 1:
        yield f"{pointer}/content", "several media types for one request body: the templates send only one"
    for media_type, holder in content.items():
        place = f"{pointer}/content/{escape(media_type)}"
        if media_type not in kept:
            yield place, f"the {media_type} request body was not generated"
            continue
        body = kept[media_type]
        if body.prop.required != declared.get("required", False):
            yield pointer, "the required mark of the request body got lost"
        if str(body.body_type) == "content" and not isinstance(body.prop, FileProperty):
            yield f"{place}/schema", f"a {media_type} body is sent as it is: write `type: string, format: binary`"
        elif str(body.body_type) in {"files", "data"} and not isinstance(body.prop, ModelProperty):
            yield f"{place}/schema", f"a {media_type} body has fields: write an object with properties"
        elif str(body.body_type) == "json" and not isinstance(body.prop, (ListProperty, ModelProperty)):
            yield f"{place}/schema", "a method takes the fields of an object or the items of an array: write one"
        else:
            yield from shapes.lost(source, holder["schema"], [body.prop], f"{place}/schema")


def _lost_responses(source: Source, endpoint: Endpoint, definition: Mapping[str, Any], pointer: str) -> Iterator[Loss]:
    kept = {response.status_code.pattern: response for response in endpoint.responses}
    for code, declared in definition["responses"].items():
        place = f"{pointer}/responses/{code}"
        content = source.resolve(declared).get("content", {})
        if code not in kept:
            yield place, f"the response {code} was not generated"
        elif not code.isdecimal():
            yield place, f"the response {code} would not be recognised: name each status"
        elif content and kept[code].source["return_type"] == "None":
            yield place, f"the response {code} lost its body ({', '.join(content)})"
        elif len(content) > 1:
            yield f"{place}/content", f"several media types for one response: only {next(iter(content))} would be read"
        elif kept[code].source["return_type"] == "Any":
            for media_type, holder in content.items():
                here = f"{place}/content/{escape(media_type)}/schema"
                yield from shapes.lost(source, holder["schema"], [kept[code].prop], here)
    if not any(code.startswith("2") for code in definition["responses"]):
        yield f"{pointer}/responses", "no response reports success, so there is nothing to return"
