"""Which constraints of its operation a request keeps, and which it breaks."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs
import python_multipart
from finetuning_specs import Operation
from finetuning_specs.parameters import Parameter, ParameterError, read_headers, read_path, read_query, read_text
from finetuning_specs.schemas import types
from python_multipart.exceptions import FormParserError

from finetuning_contracts.checks.sending.messages import Outgoing, decoded, header

from .constraints import Broken, broken, constraints, kept
from .parts import FILE, Parts

_FORM = "multipart/form-data"
_JSON = "application/json"
_ABSENT = object()
_UNREADABLE = object()


@attrs.frozen
class Looked:
    """What a request shows."""

    broken: list[Broken]
    """Its mistakes. With a mistake that is none of a constraint, such as a body that is no JSON, there is an empty one."""
    kept: frozenset[str]
    """The constraints that it keeps; none, where it has mistakes."""


class Requests:
    """The constraints of one operation's requests."""

    def __init__(self, operation: Operation, parts: Parts) -> None:
        self._operation = operation
        self.bodies = {
            media_type: parts.at((*operation.place.pointer, "requestBody", media_type), schema, "body")
            for media_type, schema in operation.body_schemas.items()
            if media_type in (_FORM, _JSON)
        }
        """Media type → the schema."""
        self.parameters = [
            (parameter, parts.at((*parameter.place.pointer, "schema"), parameter.schema, _called(parameter)))
            for parameter in operation.parameters
            if parameter.location in ("path", "query", "header")
        ]
        """Those that stand where they can be read, each with its schema."""

    def constraints(self) -> Iterator[str]:
        """Every constraint, as it can be kept, and as it can be broken."""
        for media_type, part in self.bodies.items():
            for one in constraints(part, form=media_type == _FORM):
                yield from _sides(one.name, kept=one.can_be_kept, broken=one.can_be_broken)
        if self.bodies and (self._operation.request_body or {}).get("required"):
            yield from _sides("body required")
        for parameter, part in self.parameters:
            if parameter.required and parameter.location != "path":
                yield from _sides(f"{part.name} required")
            if _has_a_type(parameter):
                yield from _sides(f"{part.name} type")
            for keyword in part.bounds:
                # A path that breaks its schema is another path, or names nothing.
                yield from _sides(f"{part.name} {keyword}", broken=parameter.location != "path")

    def look(self, path: Mapping[str, str], request: Outgoing) -> Looked:
        """Hold a request against the constraints."""
        mistakes: list[Broken] = []
        keeps: set[str] = set()
        query = urlsplit(request.url).query
        headers = {name.lower(): value for name, value in request.headers}
        for parameter, part in self.parameters:
            try:
                value = _read(parameter, path, query, headers)
            except ParameterError as error:
                mistakes.append(frozenset({f"{part.name} {error.keyword or 'type'}"}))
                continue
            if value is not _ABSENT:
                keeps.update(f"{part.name} {keyword}" for keyword in ("required", "type"))
                keeps.update(kept(part, value))
        if self._operation.request_body is not None:
            self._look_at_body(request, mistakes, keeps)
        return Looked(mistakes, frozenset() if mistakes else frozenset(keeps))

    def _look_at_body(self, request: Outgoing, mistakes: list[Broken], keeps: set[str]) -> None:
        media_type = header(request.headers, "content-type").partition(";")[0].strip().lower()
        if not request.body:
            if (self._operation.request_body or {}).get("required"):
                mistakes.append(frozenset({"body required"}))
            return
        part = self.bodies.get(media_type)
        if part is None:
            if media_type not in self._operation.body_schemas:
                mistakes.append(frozenset())
            return
        value = decoded(request.body) if media_type == _JSON else _form(self._operation, request)
        if value is _UNREADABLE or (value is None and request.body.strip() != b"null"):
            mistakes.append(frozenset())
            return
        found = broken(part, value)
        mistakes += found
        if not found:
            keeps.add("body required")
            keeps.update(kept(part, value))


def _called(parameter: Parameter) -> str:
    return f"{parameter.location}.{parameter.name}"


def _sides(name: str, *, kept: bool = True, broken: bool = True) -> Iterator[str]:
    if kept:
        yield f"{name} kept"
    if broken:
        yield f"{name} broken"


def _has_a_type(parameter: Parameter) -> bool:
    """Whether a text can be of another type than a parameter's: any text is a string."""
    return bool(parameter.types) and "string" not in parameter.types and parameter.types != {"array"}


def _read(parameter: Parameter, path: Mapping[str, str], query: str, headers: Mapping[str, str]) -> Any:
    """The value of a parameter. Raises `ParameterError`."""
    if parameter.location == "path":
        return read_path((parameter,), path)[parameter.name] if parameter.name in path else _ABSENT
    if parameter.location == "header":
        return read_headers((parameter,), headers).get(parameter.name, _ABSENT)
    if parameter.name not in query:  # reading it takes longer; a percent-encoded name counts for nothing
        if parameter.required:
            raise ParameterError("it is missing", ("query", parameter.name), keyword="required")
        return _ABSENT
    return read_query((parameter,), query).get(parameter.name, _ABSENT)


def _form(operation: Operation, request: Outgoing) -> Any:
    """The value of a form, `FILE` in place of each file; `_UNREADABLE`: it is no form."""
    schema = operation.spec.resolve(operation.body_schemas[_FORM])
    properties = schema.get("properties", {})
    references = operation.spec.references
    value: dict[str, Any] = {}

    def field(one: Any) -> None:
        name = (one.field_name or b"").decode(errors="replace")
        text = (one.value or b"").decode(errors="replace")
        base, bracket, key = name.partition("[")
        if bracket and key.endswith("]") and base in properties:
            member = operation.spec.resolve(properties[base]).get("properties", {}).get(key[:-1], {})
            holder = value.setdefault(base, {})
            if isinstance(holder, dict):
                holder[key[:-1]] = read_text(types(references, member), text)
            return
        admitted = types(references, properties.get(name, {}))
        read = read_text(admitted, text)
        if admitted & {"object", "array"} and "string" not in admitted:
            read = _json(text)
        value[name] = read

    def file(one: Any) -> None:
        value[(one.field_name or b"").decode(errors="replace")] = FILE
        one.close()

    try:
        headers = {"Content-Type": header(request.headers, "content-type").encode()}
        python_multipart.parse_form(headers, io.BytesIO(request.body), field, file)
    except (FormParserError, ValueError):
        return _UNREADABLE
    return value


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
