"""A request as the arguments of one operation make it: typed, and apart from any server, credentials or client settings.

No `repr` shows values: they may be credentials. Plain classes and named tuples, because every first call needs them, and Python
makes these faster than classes of attrs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from .form_fields import FormPart


class JsonBody:
    """A JSON value."""

    __slots__ = __match_args__ = ("value", "media_type")

    def __init__(self, value: Any, media_type: str = "application/json") -> None:
        self.value = value
        self.media_type = media_type


class FormBody:
    """Form fields without files, each with its values: `application/x-www-form-urlencoded`."""

    __slots__ = __match_args__ = ("fields",)

    def __init__(self, fields: Mapping[str, list[str]]) -> None:
        self.fields = fields


class MultipartBody:
    """Form fields and files: `multipart/form-data`."""

    __slots__ = __match_args__ = ("parts",)

    def __init__(self, parts: Sequence[FormPart]) -> None:
        self.parts = parts


class BytesBody:
    """Bytes as they are."""

    __slots__ = __match_args__ = ("content", "media_type")

    def __init__(self, content: bytes, media_type: str) -> None:
        self.content = content
        self.media_type = media_type


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
