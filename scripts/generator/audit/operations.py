"""What the operations of a contract say and the parsed ones do not: parameters, media types, statuses and what they carry."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any

from finetuning_specs import Operation
from finetuning_specs.pointers import Tokens
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from ..read import Parsed
from ..read.properties import item_of, raw_name
from .losses import Loss
from .schemas import lost

_STYLES: Mapping[str, frozenset[str]] = {
    "query": frozenset({"form", "deepObject"}),
    "path": frozenset({"simple"}),
    "header": frozenset({"simple"}),
}
"""Where a parameter may stand, and the styles that `finetuning_runtime._wire.parameters` can spell there."""


def lost_operations(parsed: Parsed) -> Iterator[Loss]:
    """What is lost of the operations."""
    made = {operation.place.pointer: endpoint for operation, endpoint in parsed.operations()}
    for operation in parsed.spec.operations:
        pointer = operation.place.pointer
        if not operation.id:
            yield pointer, "the operation has no operationId, from which its function gets its name"
        elif pointer not in made:
            yield pointer, f"operation {operation.id} was not generated"
        else:
            yield from _lost_of(parsed, operation, made[pointer])


def _lost_of(parsed: Parsed, operation: Operation, endpoint: Endpoint) -> Iterator[Loss]:
    pointer = operation.place.pointer
    own = [parsed.spec.resolve(parameter) for parameter in operation.definition.get("parameters", [])]
    yield from _lost_parameters(parsed, endpoint, operation.definition, pointer)
    holder = parsed.spec.document["paths"][operation.path]
    yield from _lost_parameters(
        parsed, endpoint, holder, pointer[:-1], hidden={(parameter["name"], parameter["in"]) for parameter in own}
    )
    yield from _lost_body(parsed, endpoint, operation)
    yield from _lost_responses(parsed, endpoint, operation)
    if operation.pagination is not None and item_of(endpoint, operation.pagination.items) is None:
        place = (*pointer, "x-pagination", "items")
        yield place, f"the successful response has no array at {operation.pagination.items.path or 'its top'}"


def _lost_parameters(
    parsed: Parsed,
    endpoint: Endpoint,
    holder: Mapping[str, Any],
    pointer: Tokens,
    hidden: Container[tuple[str, str]] = (),
) -> Iterator[Loss]:
    kept = {(raw_name(prop), location.value): prop for location, prop in endpoint.iter_all_parameters()}
    for index, declared in enumerate(holder.get("parameters", [])):
        parameter = parsed.spec.resolve(declared)
        name, location = parameter["name"], parameter["in"]
        place = (*pointer, "parameters", index)
        if (name, location) in hidden:
            continue
        if location not in _STYLES:
            yield place, f"the {location} parameter {name} would not be sent"
        elif "schema" not in parameter or (name, location) not in kept:
            yield place, f"the {location} parameter {name} was not generated"
        elif "style" in parameter and parameter["style"] not in _STYLES[location]:
            yield (*place, "style"), f"style {parameter['style']} of the {location} parameter {name} cannot be spelled"
        elif parameter.get("allowReserved"):
            yield (*place, "allowReserved"), f"the {location} parameter {name} would be escaped all the same"
        else:
            if kept[name, location].required != parameter.get("required", False):
                yield place, f"the required mark of the {location} parameter {name} got lost"
            yield from lost(parsed, parameter["schema"], [kept[name, location]], (*place, "schema"))


def _lost_body(parsed: Parsed, endpoint: Endpoint, operation: Operation) -> Iterator[Loss]:
    declared = operation.request_body or {}
    content = declared.get("content", {})
    kept = {body.content_type.get_untrusted_value(): body for body in endpoint.bodies}
    pointer = (*operation.place.pointer, "requestBody")
    if len(content) > 1:
        yield (*pointer, "content"), "several media types for one request body: the templates send only one"
    for media_type, holder in content.items():
        place = (*pointer, "content", media_type)
        if media_type not in kept:
            yield place, f"the {media_type} request body was not generated"
            continue
        body = kept[media_type]
        if body.prop.required != declared.get("required", False):
            yield pointer, "the required mark of the request body got lost"
        if str(body.body_type) == "content" and not isinstance(body.prop, FileProperty):
            yield (*place, "schema"), f"a {media_type} body is sent as it is: write `type: string, format: binary`"
        elif str(body.body_type) in {"files", "data"} and not isinstance(body.prop, ModelProperty):
            yield (*place, "schema"), f"a {media_type} body has fields: write an object with properties"
        elif str(body.body_type) == "json" and not isinstance(body.prop, (ListProperty, ModelProperty)):
            yield (*place, "schema"), "a method takes the fields of an object or the items of an array: write one"
        else:
            yield from lost(parsed, holder["schema"], [body.prop], (*place, "schema"))


def _lost_responses(parsed: Parsed, endpoint: Endpoint, operation: Operation) -> Iterator[Loss]:
    kept = {response.status_code.pattern: response for response in endpoint.responses}
    pointer = (*operation.place.pointer, "responses")
    for code, declared in operation.responses.items():
        place = (*pointer, code)
        content = declared.get("content", {})
        if code not in kept:
            yield place, f"the response {code} was not generated"
        elif not code.isdecimal():
            yield place, f"the response {code} would not be recognised: name each status"
        elif content and kept[code].source["return_type"] == "None":
            yield place, f"the response {code} lost its body ({', '.join(content)})"
        elif len(content) > 1:
            yield (
                (*place, "content"),
                f"several media types for one response: only {next(iter(content))} would be read",
            )
        elif kept[code].source["return_type"] == "Any":
            for media_type, holder in content.items():
                yield from lost(parsed, holder["schema"], [kept[code].prop], (*place, "content", media_type, "schema"))
    if not any(code.startswith("2") for code in operation.responses):
        yield pointer, "no response reports success, so there is nothing to return"
