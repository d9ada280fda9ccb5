"""Read parameters off the wire, by the style that the contract gives each of them.

Nothing here knows who reads: a mock server refuses what cannot be read, a check asks whether a request was valid.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal
from urllib.parse import unquote_plus

import attrs

from .places import Place
from .validation import Validator, Violation

Location = Literal["path", "query", "header", "cookie"]

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_MOST_DIGITS = 400
"""Longer numbers are refused: Python would not read them either."""
_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_ABSENT: Final = object()


@attrs.frozen
class Parameter:
    """A parameter of an operation, with what reading it needs."""

    place: Place = attrs.field(repr=False)
    """Where it is defined, references followed."""
    name: str
    location: Location
    required: bool
    style: str
    explode: bool
    schema: Mapping[str, Any] = attrs.field(repr=False, eq=False)
    """Reference followed."""
    types: frozenset[str]
    """The JSON types that it admits; none: any."""
    item_types: frozenset[str]
    """Of an array's items."""
    member_types: Mapping[str, frozenset[str]] = attrs.field(repr=False)
    """Of an object's properties, by name."""
    other_types: frozenset[str]
    """Of an object's further members."""
    validator: Validator = attrs.field(repr=False, eq=False)

    @property
    def definition(self) -> Mapping[str, Any]:
        """As the contract has it."""
        value: Mapping[str, Any] = self.place.value
        return value

    @property
    def reference(self) -> str | None:
        """The resource whose id it is (`x-reference`, of the parameter or of its schema)."""
        return self.definition.get("x-reference") or self.schema.get("x-reference")

    @property
    def selects_fields(self) -> bool:
        """Whether it names the fields of the response that are wanted (`x-field-mask`)."""
        return self.definition.get("x-field-mask") is True


class ParameterError(Exception):
    """A request's parameters cannot be read, or break the contract. `str(error)` is the reason in one line."""

    def __init__(
        self,
        message: str,
        place: tuple[str | int, ...],
        *,
        keyword: str | None = None,
        violations: Sequence[Violation] = (),
    ) -> None:
        """`place` begins with the location: `("query", "limit")`. Without a `keyword` nothing could be read at all."""
        super().__init__(message)
        self.message = message
        self.place = place
        self.keyword = keyword
        self.violations = list(violations)


def read_query(parameters: Iterable[Parameter], text: str) -> dict[str, Any]:
    """The values of the query parameters in a query string, defaults filled in; unknown parameters are ignored.

    Raises `ParameterError` for a value that cannot be read, a scalar that is given twice, and a broken schema.
    """
    pairs = list(_pairs(text))
    values: dict[str, Any] = {}
    for parameter in _at("query", parameters):
        value = _query_value(parameter, pairs)
        if value is not _ABSENT:
            values[parameter.name] = _valid(parameter, value)
        elif parameter.required:
            raise _missing(parameter, "query parameter")
        elif "default" in parameter.schema:
            values[parameter.name] = parameter.schema["default"]
    return values


def read_headers(parameters: Iterable[Parameter], headers: Mapping[str, str]) -> dict[str, Any]:
    """The values of the header parameters; the names of `headers` are in lower case. Raises as `read_query` does."""
    values: dict[str, Any] = {}
    for parameter in _at("header", parameters):
        text = headers.get(parameter.name.lower())
        if text is not None:
            values[parameter.name] = _valid(parameter, _simple_value(parameter, text))
        elif parameter.required:
            raise _missing(parameter, "header")
    return values


def read_path(parameters: Iterable[Parameter], texts: Mapping[str, str]) -> dict[str, Any]:
    """The values of the path parameters, which are percent-decoded. Raises `ParameterError` for a broken schema."""
    return {
        parameter.name: _valid(parameter, _simple_value(parameter, texts[parameter.name]))
        for parameter in _at("path", parameters)
    }


def read_text(types: frozenset[str], text: str) -> Any:
    """A scalar sent as text, as one of the types; the text itself where it reads as none of them."""
    if text == "null" and "null" in types and "string" not in types:
        return None
    if "integer" in types and len(text) <= _MOST_DIGITS and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in types and _NUMBER.fullmatch(text) and math.isfinite(float(text)):
        return float(text)
    if "boolean" in types and text in {"true", "false"}:
        return text == "true"
    return text


def _at(location: Location, parameters: Iterable[Parameter]) -> Iterator[Parameter]:
    return (parameter for parameter in parameters if parameter.location == location)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """The names and values of a query string. Raises `ParameterError` when a value is not UTF-8."""
    for part in text.split("&"):
        if not part:
            continue
        name, _, value = part.partition("=")
        try:
            yield unquote_plus(name, errors="strict"), unquote_plus(value, errors="strict")
        except UnicodeDecodeError as error:
            raise ParameterError("the query string is not UTF-8", ("query",)) from error


def _query_value(parameter: Parameter, pairs: Sequence[tuple[str, str]]) -> Any:
    """The parameter's value; `_ABSENT`: it was not sent."""
    name = parameter.name
    texts = [value for key, value in pairs if key == name]
    if parameter.style == "deepObject":
        members = [(key[len(name) + 1 : -1], v) for key, v in pairs if key.startswith(f"{name}[") and key.endswith("]")]
        return _deep_object(parameter, texts, members)
    if not texts:
        return _ABSENT
    if "array" in parameter.types:
        if not parameter.explode:
            texts = _only(parameter, texts).split(_SEPARATORS.get(parameter.style, ","))
        return [read_text(parameter.item_types, text) for text in texts]
    return read_text(parameter.types, _only(parameter, texts))


def _simple_value(parameter: Parameter, text: str) -> Any:
    """Of a path or header parameter."""
    if parameter.types == {"array"}:
        return [read_text(parameter.item_types, item) for item in text.split(",")]
    return read_text(parameter.types, text)


def _deep_object(parameter: Parameter, texts: Sequence[str], members: Sequence[tuple[str, str]]) -> Any:
    """`metadata[team]=nlp`, or the literal `metadata=null` where null is allowed."""
    name = parameter.name
    place = ("query", name)
    if texts:
        if not members and list(texts) == ["null"] and "null" in parameter.types:
            return None
        raise ParameterError(f"{name} takes its members one by one: {name}[key]=value", place, keyword="type")
    value: dict[str, Any] = {}
    for key, text in members:
        if key in value or "][" in key:
            raise ParameterError(f"{name}[{key}] is not one plain value", (*place, key), keyword="type")
        value[key] = read_text(parameter.member_types.get(key, parameter.other_types), text)
    return value if members else _ABSENT


def _only(parameter: Parameter, texts: Sequence[str]) -> str:
    if len(texts) > 1:
        place = (parameter.location, parameter.name)
        raise ParameterError(f"{parameter.name} is given more than once", place, keyword="type")
    return texts[0]


def _missing(parameter: Parameter, what: str) -> ParameterError:
    place = (parameter.location, parameter.name)
    return ParameterError(f"the {what} {parameter.name} is missing", place, keyword="required")


def _valid(parameter: Parameter, value: Any) -> Any:
    """The value. Raises `ParameterError` when it breaks its parameter's schema."""
    violations = parameter.validator.violations(value)
    if violations:
        first = violations[0]
        raise ParameterError(
            f"{parameter.name}: {first.message}",
            (parameter.location, parameter.name, *first.path),
            keyword=first.keyword,
            violations=violations,
        )
    return value
