"""The logger `finetuning`: one line for each call at INFO, headers without their secrets at DEBUG, bodies never."""

from __future__ import annotations

import logging
from contextvars import ContextVar, Token
from typing import TYPE_CHECKING, Final

import httpx

from .._errors.redaction import redacted_answer, redacted_headers, redacted_query

if TYPE_CHECKING:
    from types import TracebackType

    from .settings import Settings

LOG: Final = logging.getLogger("finetuning")
_HTTPX: Final = logging.getLogger("httpx")
_home: ContextVar[bytes | None] = ContextVar("home", default=None)
"""Host and port of the API that is being called; None outside of our calls."""


def is_verbose() -> bool:
    """Whether headers are logged."""
    return LOG.isEnabledFor(logging.DEBUG)


def sending(request: httpx.Request, attempt: int, settings: Settings) -> None:
    """Log what is about to be sent."""
    if is_verbose():
        LOG.debug(
            "%s %s attempt %d, headers %s",
            request.method,
            _address(request.url, httpx.URL(settings.base_url).netloc),
            attempt,
            redacted_headers(request.headers, settings.open_headers),
        )


def received(response: httpx.Response) -> None:
    """Log a response's headers."""
    if is_verbose():
        LOG.debug("%d %s", response.status_code, redacted_answer(response))


def repeating(request: httpx.Request, cause: str, wait: float) -> None:
    """Log that an attempt failed and will be repeated after `wait` seconds."""
    LOG.debug("%s %s will be repeated in %.3f s after %s", request.method, _path(request.url), wait, cause)


def ended(request: httpx.Request, outcome: str, seconds: float, attempt: int) -> None:
    """Log how a call ended.

    Args:
        request: Its last request.
        outcome: The status, or the name of what happened instead of a response.
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


class Masked:
    """A block in which httpx' own log shows of our addresses what ours does. It would show signatures and all."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._token: Token[bytes | None] | None = None

    def __enter__(self) -> None:
        if _HTTPX.isEnabledFor(logging.INFO):
            self._token = _home.set(httpx.URL(self._settings.base_url).netloc)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._token is not None:
            _home.reset(self._token)


def mask_httpx() -> None:
    """Have `Masked` work. Nothing changes in what httpx logs of others."""
    _HTTPX.addFilter(_mask)


def _mask(record: logging.LogRecord) -> bool:
    home = _home.get()
    if home is not None and isinstance(record.args, tuple):
        record.args = tuple(_address(arg, home) if isinstance(arg, httpx.URL) else arg for arg in record.args)
    return True


def _address(url: httpx.URL, home: bytes) -> str:
    return f"{url.scheme}://{url.netloc.decode()}{_path(url)}{redacted_query(url, home)}"


def _path(url: httpx.URL) -> str:
    """The path as it was sent: decoded, it could hold line ends."""
    return url.raw_path.partition(b"?")[0].decode("ascii")
