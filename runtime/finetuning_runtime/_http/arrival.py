"""Reading the body of a response: it has to arrive in time, and whole."""

from __future__ import annotations

import httpx

from .._errors.exceptions import APIResponseValidationError
from .retries import Attempts
from .timed_stream import TimedStream


def limit_body(response: httpx.Response, timeout: httpx.Timeout | None, attempts: Attempts) -> None:
    """Limit the time until the body of a response is complete; beyond that, reading it raises `httpx.ReadTimeout`.

    Args:
        response: The response, whose headers have arrived.
        timeout: Of the attempt. None: the body may take as long as all attempts together.
        attempts: The call's.
    """
    due = attempts.body_due(timeout)
    if due is None or response.is_closed:
        return
    response.stream = TimedStream(response, due, attempts.clock.now, response.stream)
    timeouts = response.request.extensions.get("timeout")
    if isinstance(timeouts, dict) and timeouts.get("read") is not None:  # httpcore looks here when the body begins
        timeouts["read"] = min(timeouts["read"], max(due - attempts.clock.now(), 0.001))


def refuse_partial(response: httpx.Response) -> None:
    """Raise `httpx.RemoteProtocolError` if less has come than was announced. HTTP/1.1 notices; not every transport does."""
    if response.request.method == "HEAD":  # which announces what it would be to GET
        return
    announced = response.headers.get("content-length", "")
    received = response.num_bytes_downloaded
    if not received:  # a transport that had the whole body at once leaves nothing to be downloaded
        if "content-encoding" in response.headers:
            return
        received = len(response.content)
    if announced.isdecimal() and received < int(announced):
        message = f"the body broke off after {received} of {announced} bytes"
        raise httpx.RemoteProtocolError(message, request=response.request)


def without_body(response: httpx.Response, error: httpx.HTTPError, provider: str) -> httpx.Response:
    """What to make of a response whose body cannot be read: an error is still that error, only without an explanation.

    Raises:
        APIResponseValidationError: It reports success, but its compression is broken.
        httpx.HTTPError: It reports success, but did not arrive whole.
    """
    bare = httpx.Response(response.status_code, content=b"", request=response.request, extensions=response.extensions)
    bare.headers = response.headers
    if not response.is_success:
        return bare
    if isinstance(error, httpx.DecodingError):
        message = f"{provider} answered {response.status_code}, but the body cannot be decompressed: {error}"
        raise APIResponseValidationError(message, response=bare) from error
    raise error
