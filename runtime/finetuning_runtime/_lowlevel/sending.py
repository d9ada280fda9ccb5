"""Sending for openapi-python-client's own functions: once, and with httpx' own exceptions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .._errors.tracebacks import shielded
from .._wire.request import Request, httpx_arguments
from .response import HttpxSource, Response, ResponseReader, read_response


@shielded
def send(client: HttpxSource, request: Request, readers: Iterable[ResponseReader]) -> Response[Any]:
    """Send a request, and read the response. Raises what httpx and `read_response` raise."""
    response = client.get_httpx_client().request(**httpx_arguments(request))
    return read_response(client, response, readers)


@shielded
async def send_async(client: HttpxSource, request: Request, readers: Iterable[ResponseReader]) -> Response[Any]:
    """As `send`, for asyncio."""
    response = await client.get_async_httpx_client().request(**httpx_arguments(request))
    return read_response(client, response, readers)
