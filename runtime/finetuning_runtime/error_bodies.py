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

import re
from http import HTTPStatus
from typing import Any

import attrs
import httpx

from .retry_after import retry_after

_LONGEST = 500
"""Characters of a body that is no JSON which are worth showing."""

_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-portkey-trace-id", "x-amzn-requestid", "cf-ray")


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


def read_error(response: httpx.Response) -> ErrorDetails:
    """Read an error's answer. Raises nothing, whatever the body is."""
    body = _body(response)
    found = _find(body)
    request_id = next((response.headers[name] for name in _REQUEST_ID_HEADERS if name in response.headers), None)
    if request_id is None and isinstance(body, dict):
        request_id = _text(body.get("request_id")) or _text(body.get("trace_id"))
    return ErrorDetails(
        body=body,
        message=found.pop("message", None) or _phrase(response.status_code),
        request_id=request_id,
        retry_after=retry_after(response.headers),
        **found,
    )


def _body(response: httpx.Response) -> Any:
    try:
        if not response.content.strip():
            return None
    except httpx.ResponseNotRead:
        return None
    try:
        return response.json()
    except (ValueError, RecursionError):
        return response.text


def _find(body: Any) -> dict[str, Any]:
    if isinstance(body, str):
        return {"message": _readable(body)}
    if isinstance(body, list) and body:
        return _find(body[0])
    if not isinstance(body, dict):
        return {}
    inner = body.get("error")
    if isinstance(inner, dict) and inner:
        return _fields(inner)
    if isinstance(inner, str) and inner:
        return {**_fields(body), "message": inner}
    if "detail" in body and "error_code" not in body:
        return _detail(body["detail"])
    return _fields(body)


def _fields(value: dict[str, Any]) -> dict[str, Any]:
    code = value.get("code", value.get("error_code"))
    return {
        "message": _text(value.get("message")) or _text(value.get("description")),
        "code": code if isinstance(code, str | int) and code != "" else None,
        "type": _text(value.get("type")),
        "param": _text(value.get("param")),
    }


def _detail(detail: Any) -> dict[str, Any]:
    """FastAPI's `detail`: a sentence, or one entry for each thing that is wrong."""
    if isinstance(detail, str):
        return {"message": detail or None}
    if isinstance(detail, dict):
        return _find(detail)
    entries = [entry for entry in detail if isinstance(entry, dict)] if isinstance(detail, list) else []
    places = [".".join(str(part) for part in entry.get("loc", ()) if part != "body") for entry in entries]
    sentences = [f"{place}: {entry.get('msg')}" if place else str(entry.get("msg")) for place, entry in zip(places, entries, strict=True)]
    return {
        "message": "; ".join(sentences) or None,
        "type": _text(entries[0].get("type")) if entries else None,
        "param": places[0] or None if places else None,
    }


def _readable(text: str) -> str | None:
    """The gist of a body that is no JSON: a page's title, a traceback's last line, or the beginning."""
    title = re.search(r"<title[^>]*>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
    if title:
        return " ".join(title[1].split()) or None
    if text.lstrip().startswith("Traceback"):
        return text.strip().splitlines()[-1][:_LONGEST]
    plain = " ".join(re.sub(r"<[^>]*>", " ", text).split())
    return (plain[:_LONGEST] + "…" if len(plain) > _LONGEST else plain) or None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "no explanation given"
