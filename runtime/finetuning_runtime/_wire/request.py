"""A request as the arguments of one operation make it: typed, and apart from any server, credentials or client settings.

Named tuples, as are the runtime's other values that every first call needs: Python makes such a class three times as fast as
one of attrs. No `repr` shows values: they may be credentials.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from .form_fields import FormPart


class JsonBody(NamedTuple):
    """A JSON value."""

    value: Any
    media_type: str = "application/json"

    def __repr__(self) -> str:
        return "JsonBody(...)"


class FormBody(NamedTuple):
    """Form fields without files: `application/x-www-form-urlencoded`."""

    fields: Mapping[str, list[str]]
    """The values of each field, in order."""

    def __repr__(self) -> str:
        return "FormBody(...)"


class MultipartBody(NamedTuple):
    """Form fields and files: `multipart/form-data`."""

    parts: Sequence[FormPart]

    def __repr__(self) -> str:
        return "MultipartBody(...)"


class BytesBody(NamedTuple):
    """Bytes as they are."""

    content: bytes
    media_type: str

    def __repr__(self) -> str:
        return f"BytesBody({len(self.content)} bytes, {self.media_type!r})"


Body: TypeAlias = JsonBody | FormBody | MultipartBody | BytesBody


class Request(NamedTuple):
    """What the arguments of an operation make."""

    method: str
    path: str
    """Appended to the base URL; its segments are escaped."""
    query: Sequence[tuple[str, str]] = ()
    """Names and values, not escaped."""
    headers: Mapping[str, str] = MappingProxyType({})
    """The operation's own header parameters."""
    body: Body | None = None

    def __repr__(self) -> str:
        return f"Request({self.method} {self.path})"


def httpx_arguments(request: Request) -> dict[str, Any]:
    """The request as httpx' own `request` method takes it."""
    arguments: dict[str, Any] = {"method": request.method, "url": request.path}
    if request.query:
        arguments["params"] = request.query
    headers = dict(request.headers)
    match request.body:
        case JsonBody(value, media_type):
            arguments["json"] = value
            headers["Content-Type"] = media_type
        case FormBody(fields):
            arguments["data"] = fields
        case MultipartBody(parts):
            arguments["files"] = parts
        case BytesBody(content, media_type):
            arguments["content"] = content
            headers["Content-Type"] = media_type
    if headers:
        arguments["headers"] = headers
    return arguments
