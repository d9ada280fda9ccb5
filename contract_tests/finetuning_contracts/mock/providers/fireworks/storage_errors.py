"""What the storage service behind signed addresses has of its own: paths as they were sent, and errors in XML."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote
from xml.sax.saxutils import escape

from starlette.responses import Response

if TYPE_CHECKING:
    from starlette.requests import Request


def raw_path(request: Request) -> str:
    """The path as it was sent, percent-encoded."""
    raw: bytes = request.scope.get("raw_path") or quote(request.url.path).encode()
    return raw.decode("latin-1").partition("?")[0]


def storage_error(status: int, code: str, message: str, **headers: str) -> Response:
    """A refusal in the words of the storage service."""
    error = f"<Error><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
    body = f"<?xml version='1.0' encoding='UTF-8'?>{error}"
    return Response(body, status, headers, media_type="application/xml")
