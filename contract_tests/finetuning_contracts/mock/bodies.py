"""Read request bodies: JSON and multipart forms. What cannot be read, or breaks the schema, is refused."""

from __future__ import annotations

import json
import logging
import math
import re
from typing import TYPE_CHECKING, Any, NoReturn

import attrs
from finetuning_specs.parameters import read_text
from finetuning_specs.schemas import types
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException

from .receiving import announced
from .refusals import Refusal
from .state.blobs import Blob

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from finetuning_specs import Operation, Spec
    from starlette.requests import Request

    from .receiving import Incoming

# What a form's parser cannot read is refused, so it need not be logged as well.
logging.getLogger("python_multipart").addHandler(logging.NullHandler())

_LARGEST_FIELD = 1024 * 1024
"""In bytes; of a form's field that is not a file."""
_MOST_FIELDS = 100
_DEEPEST = 200
"""How many arrays and objects may stand inside each other: fewer than any part of a mock server can take."""


_MARKS = re.compile(r'"(?:[^"\\]|\\.?)*(?:"|\Z)|[\[{\]}]', re.DOTALL)
"""The texts of a JSON document, in which brackets do not count, and its brackets."""


@attrs.frozen
class Upload:
    """A file that came with a form."""

    filename: str
    content: Blob


async def read_body(
    operation: Operation, request: Request, normalised: Callable[[Any], Any], incoming: Incoming
) -> Any:
    """The request's body, decoded and valid; None when the operation takes none or none was sent.

    A form becomes a dictionary with an `Upload` for each file, whose content `incoming` takes. JSON goes through `normalised`
    before it is validated. Raises `Refusal`.
    """
    definition = operation.request_body
    if definition is None:
        return None
    header = request.headers.get("content-type", "")
    media_type = header.partition(";")[0].strip().lower()
    if media_type not in definition["content"]:
        if not header and not await request.body():
            return _absent(definition)
        known = ", ".join(definition["content"])
        raise Refusal(
            "media_type", f"content type {media_type or 'unknown'} is not one of: {known}", subject=media_type
        )
    if media_type == "multipart/form-data":
        incoming.expects_upload()
    incoming.check(announced(request))
    if media_type == "multipart/form-data":
        value, comparable = await _form(operation.spec, operation.body_schemas[media_type], request, incoming)
    elif media_type == "application/json":
        content = await request.body()
        if not content:
            return _absent(definition)
        value = comparable = normalised(parse_json(content))
    else:
        return await request.body()
    violations = operation.body_validators[media_type].violations(comparable)
    if violations:
        first = violations[0]
        raise Refusal(
            "invalid",
            first.message,
            place=("body", *first.path),
            subject=_last(first.path),
            violations=violations,
            keyword=first.keyword,
        )
    return value


def parse_json(content: bytes) -> Any:
    """Parse JSON as RFC 8259 has it: UTF-8, no NaN, no infinities, no key twice, no half characters.

    Raises `Refusal` of the kind `malformed`.
    """
    text = content.decode("utf-8", "replace")
    if text.count("[") + text.count("{") > _DEEPEST and _is_too_deep(text):
        raise Refusal("malformed", "the body is nested too deeply", place=("body",))
    try:
        value = json.loads(
            content.decode("utf-8"),
            parse_constant=_no_constant,
            parse_float=_finite,
            object_pairs_hook=_unique,
        )
        if "\\u" in text:
            json.dumps(value, ensure_ascii=False).encode("utf-8")  # fails for half of a surrogate pair
    except ValueError as error:  # json.JSONDecodeError, UnicodeDecodeError and UnicodeEncodeError are ones, too
        raise Refusal("malformed", f"the body is not valid JSON: {error}", place=("body",)) from error
    return value


def _is_too_deep(text: str) -> bool:
    """Whether more than `_DEEPEST` arrays and objects stand inside each other."""
    depth = 0
    for mark in _MARKS.finditer(text):
        if mark[0] in "[{":
            depth += 1
            if depth > _DEEPEST:
                return True
        elif mark[0] in "]}":
            depth -= 1
    return False


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text} is too large")
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        raise ValueError("a key appears twice")
    return value


def _absent(definition: Mapping[str, Any]) -> None:
    if definition.get("required"):
        raise Refusal("malformed", "the body is missing", place=("body",))


def _last(path: tuple[str | int, ...]) -> str:
    return str(path[-1]) if path else ""


async def _form(
    spec: Spec, schema: Mapping[str, Any], request: Request, incoming: Incoming
) -> tuple[dict[str, Any], dict[str, Any]]:
    """A form's values, and the same with text in place of each file, for validation."""
    schema = spec.resolve(schema)
    properties = schema.get("properties", {})
    value: dict[str, Any] = {}
    try:
        async with request.form(max_fields=_MOST_FIELDS, max_part_size=_LARGEST_FIELD) as form:
            for name in dict.fromkeys(form.keys()):
                await _field(spec, properties, form, name, value, incoming)
    except MultiPartException as error:
        raise Refusal("malformed", f"the form cannot be read: {error.message}", place=("body",)) from error
    return value, {k: "" if isinstance(v, Upload) else v for k, v in value.items()}


async def _field(
    spec: Spec, properties: Mapping[str, Any], form: FormData, name: str, value: dict[str, Any], incoming: Incoming
) -> None:
    """Put one of a form's fields into `value`."""
    base, bracket, key = name.partition("[")
    if bracket and key.endswith("]") and base in properties:
        member = spec.resolve(properties[base]).get("properties", {}).get(key[:-1], {})
        value.setdefault(base, {})[key[:-1]] = read_text(types(spec.references, member), _text(form, name))
        return
    definition = spec.resolve(properties.get(name, {}))
    if definition.get("format") == "binary":
        parts = form.getlist(name)
        if len(parts) > 1 or not isinstance(parts[0], UploadFile):
            raise Refusal("invalid", f"{name} has to be one file", place=("body", name), subject=name, keyword="type")
        value[name] = Upload(
            filename=parts[0].filename or "", content=await incoming.take(parts[0].file, parts[0].size or 0)
        )
        return
    text = _text(form, name)
    admitted = types(spec.references, definition)
    if admitted & {"object", "array"} and "string" not in admitted:
        value[name] = parse_json(text.encode())
    else:
        value[name] = read_text(admitted, text)


def _text(form: FormData, name: str) -> str:
    parts = form.getlist(name)
    if len(parts) > 1 or isinstance(parts[0], UploadFile):
        raise Refusal(
            "invalid", f"{name} has to be one plain field", place=("body", name), subject=name, keyword="type"
        )
    return parts[0]
