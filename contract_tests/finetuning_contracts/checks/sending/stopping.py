"""When a run has to end: at a time, or because somebody asks for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol


class Flag(Protocol):
    """An event that another thread or process may set."""

    def is_set(self) -> bool:
        """Whether it was set."""
        ...


class Stop:
    """Says whether a run has to end."""

    def __init__(
        self, *, until: float | None = None, flag: Flag | None = None, now: Callable[[], float] = time.monotonic
    ) -> None:
        """`until` is a time on the clock `now`, in seconds; None: no limit. `flag` may be set from outside."""
        self._until = until
        self._flag = flag or threading.Event()
        self._now = now

    @property
    def reason(self) -> str | None:
        """Why the run has to end; None: it has not."""
        if self._flag.is_set():
            return "it was interrupted"
        if self._until is not None and self._now() >= self._until:
            return "its time was up (--max-time)"
        return None

    def remaining(self, most: float) -> float:
        """Seconds that are left, `most` at the most."""
        return most if self._until is None else max(0.0, min(most, self._until - self._now()))

    def wait(self, seconds: float) -> None:
        """Wait, but not past the end of the run."""
        end = self._now() + seconds
        while self.reason is None and (left := end - self._now()) > 0:
            time.sleep(min(left, 0.1))
