"""Our exceptions from httpx' responses and exceptions."""

from __future__ import annotations

from typing import Final

import httpx

from .exceptions import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    one_line,
)

_BY_STATUS: Final[dict[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(response: httpx.Response, *, provider: str = "the server") -> APIStatusError:
    """The exception for a response that is none of 2xx. Its body must have been read."""
    status = response.status_code
    cls = _BY_STATUS.get(status) or (InternalServerError if 500 <= status <= 599 else APIStatusError)
    return cls(response, provider=provider)


def connection_error(error: httpx.HTTPError | httpx.InvalidURL, *, provider: str = "the server") -> APIConnectionError:
    """The exception for a response that never came."""
    request = _request_of(error)
    place = f" at {request.url.netloc.decode()}" if request is not None else ""
    name = type(error).__name__
    if isinstance(error, httpx.PoolTimeout):
        message = f"no connection to {provider}{place} became free in time (PoolTimeout): this client's other calls hold them all"
        return APITimeoutError(message, request=request)
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(f"{provider}{place} did not answer in time ({name})", request=request)
    # What cannot be sent as HTTP is quoted in h11's message, and may be a key.
    why = name if isinstance(error, httpx.LocalProtocolError) else str(error) or name
    what = "broke off the connection" if isinstance(error, _BROKEN_OFF) else "could not be reached"
    if isinstance(error, httpx.DecodingError):
        what = "sent what cannot be decompressed"
    return APIConnectionError(one_line(f"{provider}{place} {what}: {why}"), request=request)


def cause_of(error: httpx.HTTPError) -> httpx.HTTPError:
    """The error to name as the cause: without its message where that quotes what cannot be sent, which may be a key."""
    return httpx.LocalProtocolError("[redacted]") if isinstance(error, httpx.LocalProtocolError) else error


def _request_of(error: httpx.HTTPError | httpx.InvalidURL) -> httpx.Request | None:
    try:
        return error.request if isinstance(error, httpx.RequestError) else None
    except RuntimeError:  # it has none
        return None


_BROKEN_OFF: Final = (httpx.ReadError, httpx.WriteError, httpx.CloseError, httpx.RemoteProtocolError)
"""Failures of a connection that there was: the request may have arrived."""
