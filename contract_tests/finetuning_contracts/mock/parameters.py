"""Read parameters off the wire, by the style that the spec gives each of them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from .refusals import Refusal

if TYPE_CHECKING:
    from finetuning_contracts.specs import Operation, Spec

    from .validation import Validators

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_MOST_DIGITS = 400
"""Longer numbers are refused: Python would not read them either."""


def read_query(spec: Spec, validators: Validators, operation: Operation, text: str) -> dict[str, Any]:
    """The values of an operation's query parameters, defaults filled in; unknown parameters are ignored.

    Raises `Refusal` for a value that cannot be read, a scalar that is given twice, and a broken schema.
    """
    pairs = list(_pairs(text))
    values: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter["in"] != "query":
            continue
        name = parameter["name"]
        schema = spec.resolve(parameter.get("schema", {}))
        found, value = _query_value(spec, parameter, schema, pairs)
        if found:
            _validate(validators, operation, parameter, value)
            values[name] = value
        elif parameter.get("required"):
            raise Refusal(
                "invalid", f"the query parameter {name} is missing", place=("query", name), keyword="required"
            )
        elif "default" in schema:
            values[name] = schema["default"]
    return values


def read_headers(
    spec: Spec, validators: Validators, operation: Operation, headers: Mapping[str, str]
) -> dict[str, Any]:
    """The values of an operation's header parameters. Raises `Refusal` as `read_query` does."""
    values: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter["in"] != "header":
            continue
        name = parameter["name"]
        schema = spec.resolve(parameter.get("schema", {}))
        text = headers.get(name.lower())
        if text is not None:
            value = read_text(spec, schema, text)
            _validate(validators, operation, parameter, value)
            values[name] = value
        elif parameter.get("required"):
            raise Refusal("invalid", f"the header {name} is missing", place=("header", name), keyword="required")
    return values


def read_path(spec: Spec, validators: Validators, operation: Operation, texts: Mapping[str, str]) -> dict[str, Any]:
    """The values of an operation's path parameters.

    Raises `Refusal` of the kind `not_found` for a value that breaks its schema: such a path names nothing.
    """
    values: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter["in"] != "path":
            continue
        name = parameter["name"]
        try:
            values[name] = read_text(spec, spec.resolve(parameter["schema"]), texts[name])
            _validate(validators, operation, parameter, values[name])
        except Refusal as refusal:
            raise Refusal("not_found", refusal.message, place=("path", name), subject=texts[name]) from refusal
    return values


def types_of(spec: Spec, schema: Mapping[str, Any]) -> set[str]:
    """The JSON types that a schema admits; none: any."""
    schema = spec.resolve(schema)
    found: set[str] = set()
    if "type" in schema:
        declared = schema["type"]
        return {declared} if isinstance(declared, str) else set(declared)
    for branch in [*schema.get("anyOf", []), *schema.get("oneOf", []), *schema.get("allOf", [])]:
        found |= types_of(spec, branch)
    return found


def read_text(spec: Spec, schema: Mapping[str, Any], text: str) -> Any:
    """A scalar sent as text, as a type that its schema admits; the text itself where it reads as none."""
    types = types_of(spec, schema)
    if text == "null" and "null" in types and "string" not in types:
        return None
    if "integer" in types and len(text) <= _MOST_DIGITS and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in types and _NUMBER.fullmatch(text) and math.isfinite(float(text)):
        return float(text)
    if "boolean" in types and text in {"true", "false"}:
        return text == "true"
    return text


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """The names and values of a query string. Raises `Refusal` when a value is not UTF-8."""
    for part in text.split("&"):
        if not part:
            continue
        name, _, value = part.partition("=")
        try:
            yield unquote_plus(name, errors="strict"), unquote_plus(value, errors="strict")
        except UnicodeDecodeError as error:
            raise Refusal("malformed", "the query string is not UTF-8", place=("query",)) from error


def _query_value(
    spec: Spec, parameter: Mapping[str, Any], schema: Mapping[str, Any], pairs: Sequence[tuple[str, str]]
) -> tuple[bool, Any]:
    """Whether the parameter was sent, and its value."""
    name = parameter["name"]
    place = ("query", name)
    texts = [value for key, value in pairs if key == name]
    style = parameter.get("style", "form")
    if style == "deepObject":
        members = [(key[len(name) + 1 : -1], v) for key, v in pairs if key.startswith(f"{name}[") and key.endswith("]")]
        return _deep_object(spec, schema, texts, members, place)
    if not texts:
        return False, None
    if "array" in types_of(spec, schema):
        items = schema.get("items", {})
        if not parameter.get("explode", style == "form"):
            separator = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(style, ",")
            texts = _only(texts, place).split(separator)
        return True, [read_text(spec, items, text) for text in texts]
    return True, read_text(spec, schema, _only(texts, place))


def _deep_object(
    spec: Spec,
    schema: Mapping[str, Any],
    texts: Sequence[str],
    members: Sequence[tuple[str, str]],
    place: tuple[str, str],
) -> tuple[bool, Any]:
    """`metadata[team]=nlp`, or the literal `metadata=null` where null is allowed."""
    name = place[1]
    if texts:
        if not members and list(texts) == ["null"] and "null" in types_of(spec, schema):
            return True, None
        raise Refusal("invalid", f"{name} takes its members one by one: {name}[key]=value", place=place, keyword="type")
    value: dict[str, Any] = {}
    for key, text in members:
        if key in value or "][" in key:
            raise Refusal("invalid", f"{name}[{key}] is not one plain value", place=(*place, key), keyword="type")
        member = schema.get("properties", {}).get(key, schema.get("additionalProperties", {}))
        value[key] = read_text(spec, member, text) if isinstance(member, Mapping) else text
    return bool(members), value


def _only(texts: Sequence[str], place: tuple[str, str]) -> str:
    if len(texts) > 1:
        raise Refusal("invalid", f"{place[1]} is given more than once", place=place, keyword="type")
    return texts[0]


def _validate(validators: Validators, operation: Operation, parameter: Mapping[str, Any], value: Any) -> None:
    """Raise `Refusal` when a value breaks its parameter's schema."""
    flaws = validators.parameter(operation, parameter, value)
    if flaws:
        flaw = flaws[0]
        raise Refusal(
            "invalid",
            f"{parameter['name']}: {flaw.message}",
            place=(parameter["in"], parameter["name"], *flaw.path),
            flaws=flaws,
            keyword=flaw.keyword,
        )
