"""The logger `finetuning`: one line for each call at INFO, headers without their secrets at DEBUG, bodies never."""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import Final

import httpx

from .redaction import redacted_headers, redacted_query

LOG: Final = logging.getLogger("finetuning")


def is_verbose() -> bool:
    """Whether headers are logged."""
    return LOG.isEnabledFor(logging.DEBUG)


def sending(request: httpx.Request, attempt: int, *, home: str, secrets: Collection[str]) -> None:
    """Log what is about to be sent."""
    if is_verbose():
        url = request.url
        where = f"{url.scheme}://{url.netloc.decode()}{_path(url)}{redacted_query(url, home)}"
        LOG.debug(
            "%s %s attempt %d, headers %s",
            request.method,
            where,
            attempt,
            redacted_headers(request.headers, secrets),
        )


def received(response: httpx.Response) -> None:
    """Log an answer's headers."""
    if is_verbose():
        LOG.debug("%d %s", response.status_code, redacted_headers(response.headers))


def repeating(request: httpx.Request, cause: str, wait: float) -> None:
    """Log that an attempt failed and will be repeated after `wait` seconds."""
    LOG.debug("%s %s will be repeated in %.3f s after %s", request.method, _path(request.url), wait, cause)


def ended(request: httpx.Request, outcome: str, seconds: float, attempt: int) -> None:
    """Log how a call ended.

    Args:
        request: Its last request.
        outcome: The status, or the name of what happened instead of an answer.
        seconds: How long the whole call took.
        attempt: The number of the last attempt.
    """
    if LOG.isEnabledFor(logging.INFO):
        LOG.info(
            "%s %s %s in %.0f ms (attempt %d)",
            request.method,
            _path(request.url),
            outcome,
            seconds * 1000,
            attempt,
        )


def _path(url: httpx.URL) -> str:
    """The path as it was sent: decoded, it could hold line ends."""
    return url.raw_path.partition(b"?")[0].decode("ascii")
