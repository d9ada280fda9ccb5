"""What the provider's support knows a response by."""

from __future__ import annotations

from typing import Final

import httpx

from .dialect import Dialect, dialect_of

_USUAL: Final = ("x-request-id", "request-id")
_OF_PROXIES: Final = ("x-amzn-requestid", "cf-ray")


def request_id_of(response: httpx.Response) -> str | None:
    """What the provider's support knows a response by, from its headers; None when they do not say."""
    return request_id_in(response.headers, dialect_of(response))


def request_id_in(headers: httpx.Headers, dialect: Dialect) -> str | None:
    """The same, of a response's headers and dialect."""
    names = (*_USUAL, *dialect.request_id_headers, *_OF_PROXIES)
    return next((headers[name] for name in names if headers.get(name)), None)
