"""What the body of an error says, in any of the usual forms.

| form | body |
|---|---|
| an envelope | `{"error": {"message", "type", "param", "code"}}`, `{"error": "…"}`, `{"errors": [{"message"}]}` |
| google.rpc.Status, or bare | `{"code": 5, "message", "details"}` |
| FastAPI | `{"detail": "…"}`, `{"detail": [{"loc", "msg", "type"}]}` |
| problem details (RFC 9457) | `{"title", "detail", "type"}` |
| of a proxy | HTML, plain text, nothing |

All are tried whoever the provider is: a gateway sends its own form or that of the provider behind it. What a provider
spells otherwise is in its `Dialect`.
"""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import Any, Final, NamedTuple

import httpx

from .._responses.body import parse_json, text_of
from .._responses.dialect import Dialect, dialect_of
from .._responses.request_id import request_id_of
from .._responses.retry_after import retry_after

_LONGEST: Final = 500
"""Characters of a body in no known dialect which are worth showing."""
_SEARCHED: Final = 20_000
"""Characters of a page in which its title is looked for."""
_DEEPEST: Final = 4
"""Envelopes within envelopes that are opened."""


class ErrorDetails(NamedTuple):
    """What was found. `message` is never empty."""

    body: Any
    message: str
    code: str | int | None = None
    type: str | None = None
    param: str | None = None
    request_id: str | None = None
    retry_after: float | None = None


class _Found(NamedTuple):
    """What an error says, in whichever form."""

    message: str | None = None
    code: str | int | None = None
    type: str | None = None
    param: str | None = None


def read_error(response: httpx.Response) -> ErrorDetails:
    """Read the response to a call that failed. Raises nothing, whatever the body is."""
    body = _body(response)
    found = _find(body, dialect_of(response), _DEEPEST)
    request_id = request_id_of(response)
    if request_id is None and isinstance(body, dict):
        request_id = _text(body.get("request_id")) or _text(body.get("trace_id"))
    return ErrorDetails(
        body=_inner(body, dialect_of(response)),
        message=found.message or _gist(body) or _phrase(response.status_code),
        code=found.code,
        type=found.type,
        param=found.param,
        request_id=request_id,
        retry_after=retry_after(response.headers),
    )


def _inner(body: Any, dialect: Dialect) -> Any:
    """The part of a body that the vendor's SDK gives for the body."""
    if not isinstance(body, dict):
        return body
    return next((body[name] for name in dialect.body if name in body), body)


def error_message(body: Any, dialect: Dialect) -> str | None:
    """The sentence in the body of an error; None when it is the body of something else."""
    return _find(body, dialect, _DEEPEST).message


def _body(response: httpx.Response) -> Any:
    try:
        if not response.content.strip():
            return None
    except httpx.ResponseNotRead:
        return None
    try:
        return parse_json(response.content)
    except ValueError:
        return text_of(response)


def _find(body: Any, dialect: Dialect, depth: int) -> _Found:
    if isinstance(body, list) and body:
        body = body[0]
    if not isinstance(body, dict) or not depth:
        return _Found()
    inner = body.get("error")
    if isinstance(inner, dict) and inner:
        return _find(inner, dialect, depth - 1)
    if isinstance(inner, str) and inner:
        return _fields(body, dialect)._replace(message=inner)
    has_code = any(name in body for name in dialect.code)
    if body.get("detail") and not has_code and not _text(body.get("message")):
        return _detail(body["detail"], dialect, depth)
    fields = _fields(body, dialect)
    several = body.get("errors")
    return _find(several, dialect, depth - 1) if fields.message is None and isinstance(several, list) else fields


def _fields(value: dict[str, Any], dialect: Dialect) -> _Found:
    code = next((value[name] for name in ("code", *dialect.code) if name in value), None)
    return _Found(
        message=next(filter(None, (_text(value.get(name)) for name in ("message", *dialect.message))), None),
        code=code if isinstance(code, str | int) and not isinstance(code, bool) and code != "" else None,
        type=_text(value.get("type")),
        param=_text(value.get("param")),
    )


def _detail(detail: Any, dialect: Dialect, depth: int) -> _Found:
    """FastAPI's `detail`: a sentence, or one entry for each thing that is wrong."""
    if isinstance(detail, str):
        return _Found(message=detail)
    if isinstance(detail, dict):
        return _find(detail, dialect, depth - 1)
    entries = [entry for entry in detail if isinstance(entry, dict)] if isinstance(detail, list) else []
    if not entries:
        return _Found()
    places = [_place(entry.get("loc")) for entry in entries]
    messages = [_text(entry.get("msg")) for entry in entries]
    sentences = [f"{place}: {what}" if place else what for place, what in zip(places, messages, strict=True) if what]
    return _Found(message="; ".join(sentences) or None, type=_text(entries[0].get("type")), param=places[0] or None)


def _place(location: Any) -> str:
    parts = location if isinstance(location, list) else []
    return ".".join(str(part) for part in parts if isinstance(part, str | int) and part != "body")


def _gist(body: Any) -> str | None:
    """What to show of a body in which no message was found."""
    if body is None:
        return None
    if isinstance(body, str):
        return _readable(body)
    try:
        return _shortened(json.dumps(body, ensure_ascii=False))
    except RecursionError:
        return None


def _readable(text: str) -> str | None:
    """The gist of a body that is no JSON: a page's title, a traceback's last line, or the beginning."""
    beginning = text[:_SEARCHED]
    title = re.search(r"<title[^<>]*>([^<]*)", beginning, re.IGNORECASE)
    if title and title[1].strip():
        return _shortened(title[1])
    if text.lstrip().startswith("Traceback"):
        return _shortened(text.strip().splitlines()[-1])
    return _shortened(re.sub(r"<[^<>]*>", " ", beginning)) or None


def _shortened(text: str) -> str:
    plain = " ".join(text.split())
    return plain[:_LONGEST] + "…" if len(plain) > _LONGEST else plain


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "no explanation given"
