"""What an error's answer says, whichever dialect it speaks.

| dialect | body |
|---|---|
| OpenAI, Portkey's providers, Fireworks' keys | `{"error": {"message", "type", "param", "code"}}` |
| Portkey itself | `{"status": "failure", "message"}` |
| Fireworks | `{"code": 5, "message", "details"}` |
| Dataherald | `{"detail": "…"}`, `{"detail": [{"loc", "msg", "type"}]}`, `{"error_code", "message", "description"}` |
| anything before them | HTML, plain text, nothing |

One reading for all: a gateway may answer in its own dialect or in that of the provider behind it.
"""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import Any, Final

import attrs
import httpx

from .._responses.body import parse_json, text_of
from .._responses.request_id import request_id_of
from .._responses.retry_after import retry_after

_LONGEST: Final = 500
"""Characters of a body in no known dialect which are worth showing."""
_SEARCHED: Final = 20_000
"""Characters of a page in which its title is looked for."""
_DEEPEST: Final = 4
"""Envelopes within envelopes that are opened."""


@attrs.frozen
class ErrorDetails:
    """What was found. `message` is never empty."""

    body: Any
    message: str
    code: str | int | None = None
    type: str | None = None
    param: str | None = None
    request_id: str | None = None
    retry_after: float | None = None


@attrs.frozen
class _Found:
    message: str | None = None
    code: str | int | None = None
    type: str | None = None
    param: str | None = None


def read_error(response: httpx.Response) -> ErrorDetails:
    """Read an error's answer. Raises nothing, whatever the body is."""
    body = _body(response)
    found = _find(body, _DEEPEST)
    request_id = request_id_of(response)
    if request_id is None and isinstance(body, dict):
        request_id = _text(body.get("request_id")) or _text(body.get("trace_id"))
    return ErrorDetails(
        body=body,
        message=found.message or _gist(body) or _phrase(response.status_code),
        code=found.code,
        type=found.type,
        param=found.param,
        request_id=request_id,
        retry_after=retry_after(response.headers),
    )


def said(body: Any) -> str | None:
    """What an error's body says, as a sentence; None when it is none."""
    return _find(body, _DEEPEST).message


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


def _find(body: Any, depth: int) -> _Found:
    if isinstance(body, list) and body:
        body = body[0]
    if not isinstance(body, dict) or not depth:
        return _Found()
    inner = body.get("error")
    if isinstance(inner, dict) and inner:
        return _find(inner, depth - 1)
    if isinstance(inner, str) and inner:
        return attrs.evolve(_fields(body), message=inner)
    if body.get("detail") and "error_code" not in body and not _text(body.get("message")):
        return _detail(body["detail"], depth)
    fields = _fields(body)
    several = body.get("errors")
    return _find(several, depth - 1) if fields.message is None and isinstance(several, list) else fields


def _fields(value: dict[str, Any]) -> _Found:
    code = value.get("code", value.get("error_code"))
    return _Found(
        message=_text(value.get("message")) or _text(value.get("description")),
        code=code if isinstance(code, str | int) and not isinstance(code, bool) and code != "" else None,
        type=_text(value.get("type")),
        param=_text(value.get("param")),
    )


def _detail(detail: Any, depth: int) -> _Found:
    """FastAPI's `detail`: a sentence, or one entry for each thing that is wrong."""
    if isinstance(detail, str):
        return _Found(message=detail)
    if isinstance(detail, dict):
        return _find(detail, depth - 1)
    entries = [entry for entry in detail if isinstance(entry, dict)] if isinstance(detail, list) else []
    if not entries:
        return _Found()
    places = [_place(entry.get("loc")) for entry in entries]
    said = [_text(entry.get("msg")) for entry in entries]
    sentences = [f"{place}: {what}" if place else what for place, what in zip(places, said, strict=True) if what]
    return _Found(message="; ".join(sentences) or None, type=_text(entries[0].get("type")), param=places[0] or None)


def _place(way: Any) -> str:
    parts = way if isinstance(way, list) else []
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
