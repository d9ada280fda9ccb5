"""Nothing of the spec may get lost on the way: compare it with what openapi-python-client holds.

Zero warnings do not mean zero loss. This compares operations, parameters, request and response media types, response
codes, properties and enum values, and names what is missing by its place in the spec.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.strings import ClassName, PythonIdentifier

from . import codecs
from .problems import Problem
from .source import Source, escape


def audit(source: Source, data: GeneratorData) -> list[Problem]:
    """What the spec holds and the parsed data does not."""
    found = {str(e.name): e for c in data.endpoint_collections_by_tag.values() for e in c.endpoints}
    problems = [Problem(source.file, pointer, reason) for pointer, reason in _lost_operations(source, found)]
    problems += [Problem(source.file, pointer, reason) for pointer, reason in _lost_schemas(source, data)]
    return problems


def _lost_operations(source: Source, found: dict[str, Endpoint]) -> Iterator[tuple[str, str]]:
    for method, path, definition, pointer in source.operations():
        endpoint = found.get(str(PythonIdentifier(definition["operationId"], "field_")))
        if endpoint is None or (endpoint.method, endpoint.path.get_untrusted_value()) != (method, path):
            yield pointer, f"operation {definition['operationId']} was not generated"
            continue
        shared = source.document["paths"][path].get("parameters", [])
        yield from _lost_parameters(source, endpoint, [*definition.get("parameters", []), *shared], pointer)
        yield from _lost_bodies(source, endpoint, definition, pointer)
        yield from _lost_responses(source, endpoint, definition, pointer)


def _lost_parameters(
    source: Source, endpoint: Endpoint, declared: list[dict[str, Any]], pointer: str
) -> Iterator[tuple[str, str]]:
    kept = {(codecs.raw_name(prop), location.value) for location, prop in endpoint.iter_all_parameters()}
    for parameter in map(source.resolve, declared):
        if (parameter["name"], parameter["in"]) not in kept:
            yield f"{pointer}/parameters", f"the {parameter['in']} parameter {parameter['name']} was not generated"


def _lost_bodies(
    source: Source, endpoint: Endpoint, definition: dict[str, Any], pointer: str
) -> Iterator[tuple[str, str]]:
    kept = {body.content_type.get_untrusted_value() for body in endpoint.bodies}
    body = source.resolve(definition.get("requestBody", {}))
    for media_type in body.get("content", {}):
        if media_type not in kept:
            yield f"{pointer}/requestBody/content/{escape(media_type)}", f"the {media_type} request body was not generated"
    if len(body.get("content", {})) > 1:
        yield f"{pointer}/requestBody/content", "several media types for one request body: the templates send only one"


def _lost_responses(
    source: Source, endpoint: Endpoint, definition: dict[str, Any], pointer: str
) -> Iterator[tuple[str, str]]:
    kept = {response.status_code.pattern: response for response in endpoint.responses}
    for code, value in definition["responses"].items():
        response = kept.get(str(code))
        place = f"{pointer}/responses/{code}"
        if response is None:
            yield place, f"the response {code} was not generated"
        elif (content := source.resolve(value).get("content")) and response.source["return_type"] == "None":
            yield place, f"the response {code} lost its body ({', '.join(content)})"


def _lost_schemas(source: Source, data: GeneratorData) -> Iterator[tuple[str, str]]:
    models = {str(model.class_info.name): model for model in data.models}
    enums = {str(enum.class_info.name): enum for enum in data.enums}
    for name, schema in source.schemas.items():
        class_name = str(ClassName(name, "field_"))
        pointer = f"/components/schemas/{escape(name)}"
        if "enum" in schema:
            yield from _lost_values(schema, enums.get(class_name), pointer)
        elif schema.get("type") == "object" or "properties" in schema:
            yield from _lost_properties(schema, models.get(class_name), pointer)


def _lost_values(
    schema: dict[str, Any], enum: LiteralEnumProperty | Any | None, pointer: str
) -> Iterator[tuple[str, str]]:
    kept = set(enum.values) if enum is not None else set()
    for value in schema["enum"]:
        if value not in kept:
            yield f"{pointer}/enum", f"the enum value {value!r} was not generated"


def _lost_properties(schema: dict[str, Any], model: ModelProperty | None, pointer: str) -> Iterator[tuple[str, str]]:
    if model is None:
        yield pointer, "the schema was not generated"
        return
    kept = {codecs.raw_name(p): p for p in [*(model.required_properties or ()), *(model.optional_properties or ())]}
    for name in schema.get("properties", {}):
        if name not in kept:
            yield f"{pointer}/properties/{escape(name)}", "the property was not generated"
        elif kept[name].required != (name in schema.get("required", ())):
            yield f"{pointer}/properties/{escape(name)}", "the property's required mark got lost"
