"""What the provider's support knows a response by."""

from __future__ import annotations

from typing import Final

import httpx

_REQUEST_ID_HEADERS: Final = (
    "x-request-id",
    "request-id",
    "x-portkey-trace-id",
    "x-amzn-requestid",
    "cf-ray",
)


def request_id_of(response: httpx.Response) -> str | None:
    """What the provider's support knows an answer by, from its headers; None when they do not say."""
    headers = response.headers
    return next((headers[name] for name in _REQUEST_ID_HEADERS if headers.get(name)), None)
