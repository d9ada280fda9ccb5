"""Do something again and again while an event loop runs."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Ticker:
    """Calls a function at an interval, until it is stopped or the loop ends.

    It is made of timers: a loop that ends forgets those, and would complain of a task that was left.
    """

    def __init__(self, act: Callable[[], None], interval: float) -> None:
        """Call `act` each `interval` seconds of real time once `start` has been called."""
        self._act = act
        self._interval = interval
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopped = False

    def start(self) -> None:
        """Be called on the running loop from now on. On the same loop again it does nothing."""
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._loop = loop
            loop.call_later(self._interval, self._tick, loop)

    def stop(self) -> None:
        """Call nothing any more. This may be said from any thread, and after the loop has ended."""
        self._stopped = True

    def _tick(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._stopped or self._loop is not loop:
            return
        try:
            self._act()
        finally:
            loop.call_later(self._interval, self._tick, loop)
