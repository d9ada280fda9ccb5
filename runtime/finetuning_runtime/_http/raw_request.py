"""Calls that no contract describes: what a provider offers beside fine-tuning, or has offered since yesterday."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

import httpx

from .._errors.exceptions import APIResponseValidationError
from .._responses.body import parse_json, text_of
from .._values.operations import Operation
from .._values.unset import Unset
from .._wire.encoding import encode
from .._wire.request import JsonBody, Request
from .options import TOKEN, with_query

T = TypeVar("T")

_SAFE_TO_REPEAT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
"""RFC 9110: a method that does the same when it comes twice."""


def raw_request(
    provider: str, method: str, path: str, query: Mapping[str, Any] | None, json: Any
) -> tuple[Operation[Any], Request]:
    """The operation and the request of such a call.

    Raises:
        TypeError, ValueError: The method or the path is none, or a value has no form on the wire.
    """
    if not isinstance(method, str) or not TOKEN.fullmatch(method):
        raise ValueError("method must be the name of an HTTP method, such as GET")
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//") or not path.isprintable():
        raise ValueError("path must begin with one slash: it is appended to the base URL")
    if "?" in path or "#" in path:
        raise ValueError("path must have no query and no fragment: give the query as query")
    if any(segment in {".", ".."} for segment in path.split("/")):
        raise ValueError("path must not lead elsewhere by . or ..")
    name = method.upper()
    operation: Operation[Any] = Operation(
        provider, f"{name} {path}", decode=lambda value: value, repeatable=name in _SAFE_TO_REPEAT
    )
    body = None if isinstance(json, Unset) else JsonBody(encode(json))
    return operation, Request(name, path, with_query((), query or {}, "query"), body=body)


def cast(response: httpx.Response, cast_to: type[T], provider: str) -> T:
    """A response as what it is wanted to be.

    Args:
        response: The response.
        cast_to: `httpx.Response`: itself. `bytes` or `str`: its content. A class with `from_dict` or pydantic's
            `model_validate`: what that makes of its JSON value. Any other: its JSON value, which has to be one.
        provider: For people.

    Raises:
        APIResponseValidationError: It cannot be cast.
        TypeError: `cast_to` is no class.
    """
    if not isinstance(cast_to, type):
        raise TypeError("cast_to must be a class, such as httpx.Response, object, or a model")
    if issubclass(cast_to, httpx.Response):
        return response  # type: ignore[return-value]
    if cast_to is bytes:
        return response.content  # type: ignore[return-value]
    if cast_to is str:
        return text_of(response)  # type: ignore[return-value]
    make = getattr(cast_to, "from_dict", None) or getattr(cast_to, "model_validate", None)
    value: Any
    try:
        value = parse_json(response.content) if response.content else None
        if make is not None:
            return make(value)  # type: ignore[no-any-return]
    except (ValueError, TypeError, AttributeError):
        value = _NOTHING
    if isinstance(value, cast_to) and value is not _NOTHING:
        return value
    message = f"{provider} answered {response.status_code}, but the body cannot be cast to {cast_to.__name__}"
    raise APIResponseValidationError(message, response=response) from None


_NOTHING: Final[Any] = object()
"""No JSON value."""


def value_of(response: httpx.Response) -> Any:
    """What a response holds: a JSON value, or else text; None when nothing."""
    if not response.content:
        return None
    try:
        return parse_json(response.content)
    except ValueError:
        return text_of(response)
