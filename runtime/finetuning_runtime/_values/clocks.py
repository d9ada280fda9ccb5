"""Where time comes from, so that tests need not wait for it."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from typing import Final, NamedTuple


async def _sleep_async(seconds: float) -> None:
    import anyio  # synchronous programs never need it, and it takes a while to import

    await anyio.sleep(seconds)


class Clock(NamedTuple):
    """Time, and what passes it."""

    now: Callable[[], float] = time.monotonic
    """Seconds since some moment."""
    sleep: Callable[[float], object] = time.sleep
    sleep_async: Callable[[float], Awaitable[object]] = _sleep_async
    random: Callable[[], float] = random.random
    """A number from 0 to 1."""


SYSTEM_CLOCK: Final = Clock()
