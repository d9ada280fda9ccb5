"""The logical clock: what time it is inside a mock server, and how time passes there.

Nothing in a mock looks at the wall clock by itself, so that the same requests get the same bytes. Time passes
in one of three ways (moto's vocabulary): by hand, at once, or as real time does, only faster.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

LATEST = 253_402_300_799
"""The last second that RFC 3339 can write, and so the last to which a clock goes."""

EPOCH = 1_750_000_000
"""Where every clock starts, in Unix seconds: a day in June 2025."""


class Clock(Protocol):
    """Tells the time of a mock server."""

    pace: float
    """What the durations of a job's stages are multiplied by; 0: a job is done as soon as it has been
    answered."""

    def now(self) -> float:
        """The time in Unix seconds."""
        ...

    def request_arrives(self) -> None:
        """Called once before each request is handled."""

    def advance(self, seconds: float) -> None:
        """Let time pass. Raises `ValueError` when `seconds` is below 0, no number, or leads out of the calendar."""

    def restart(self, start: float) -> None:
        """Go to a time, be it past or to come, as if the clock had started there."""


class ManualClock:
    """Stands still, but for `advance` and a step for each request.

    With a step of one second, which is the default, a job goes on while a client polls it, and equal
    sequences of requests still see equal times.
    """

    pace = 1.0

    def __init__(self, *, start: float = EPOCH, per_request: float = 1.0) -> None:
        """Start at `start`, in Unix seconds, and step by `per_request` seconds, 0 or more."""
        self._now = start
        self._per_request = per_request

    def now(self) -> float:
        """The time in Unix seconds."""
        return self._now

    def request_arrives(self) -> None:
        """Step on by as much as a request takes."""
        self._now += self._per_request

    def advance(self, seconds: float) -> None:
        """Let time pass; `seconds` is 0 or more."""
        self._now += checked(seconds, self._now)

    def restart(self, start: float) -> None:
        """Go to a time."""
        self._now = start


class ImmediateClock(ManualClock):
    """A manual clock under which every stage of a job takes no time: the first look at it sees its end."""

    pace = 0.0


class AcceleratedClock:
    """Runs `speed` times as fast as real time."""

    pace = 1.0

    def __init__(
        self, speed: float = 60.0, *, start: float = EPOCH, elapsed: Callable[[], float] = time.monotonic
    ) -> None:
        """Start at `start`, in Unix seconds. `elapsed` gives real seconds from any origin."""
        self._speed = speed
        self._start = start
        self._elapsed = elapsed
        self._origin = elapsed()

    def now(self) -> float:
        """The time in Unix seconds."""
        return self._start + (self._elapsed() - self._origin) * self._speed

    def request_arrives(self) -> None:
        """Nothing to do: time passes by itself."""

    def advance(self, seconds: float) -> None:
        """Let time pass; `seconds` is 0 or more."""
        self._start += checked(seconds, self._start)

    def restart(self, start: float) -> None:
        """Go to a time, and run on from there."""
        self._start = start
        self._origin = self._elapsed()


def checked(seconds: float, now: float) -> float:
    """The seconds, if they can pass from now on. Raises `ValueError` otherwise."""
    if not math.isfinite(seconds) or now + seconds > LATEST:
        raise ValueError("time ends with the year 9999")
    if seconds < 0:
        raise ValueError("time does not run backwards")
    return seconds
