"""A limit on the time until the headers of a response are there.

httpx limits each read alone, so that a server which sends its headers byte by byte could take for ever. Where a call has a
`total_timeout`, what an asynchronous client awaits is cancelled in time, and each read, write and connection of a synchronous
one gets no more than what is left of it (see `timed_connections`): but not those of the caller's own httpx client.
"""

from __future__ import annotations

from collections.abc import Coroutine
from contextlib import nullcontext
from contextvars import ContextVar, Token
from typing import TYPE_CHECKING, Any, Final

import httpx

from .retries import Attempts

if TYPE_CHECKING:
    from types import TracebackType

_call: ContextVar[Attempts | None] = ContextVar("call", default=None)
"""The call that is being made synchronously, if it has to be done by a certain time."""


class Deadline:
    """A block in which synchronous connections keep to the deadline of a call, which has one."""

    def __init__(self, attempts: Attempts) -> None:
        self._attempts = attempts
        self._token: Token[Attempts | None] | None = None

    def __enter__(self) -> None:
        self._token = _call.set(self._attempts)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._token is not None  # it was entered
        _call.reset(self._token)


NO_DEADLINE: Final = nullcontext()
"""The block for a call that has none."""


def seconds_left() -> float | None:
    """Until the deadline of the call that is being made; None without one."""
    attempts = _call.get()
    return None if attempts is None else _left(attempts)


async def in_time(
    sending: Coroutine[Any, Any, httpx.Response], request: httpx.Request, attempts: Attempts
) -> httpx.Response:
    """Await a response. Raises `httpx.ReadTimeout` when its headers are not there by the deadline."""
    left = _left(attempts)
    if left is None:
        return await sending
    from anyio import fail_after  # httpx brings it, for trio too

    try:
        with fail_after(max(left, 0)):
            return await sending
    except TimeoutError:
        raise httpx.ReadTimeout("the headers were not complete in time", request=request) from None


def _left(attempts: Attempts) -> float | None:
    return None if attempts.deadline is None else attempts.deadline - attempts.clock.now()
