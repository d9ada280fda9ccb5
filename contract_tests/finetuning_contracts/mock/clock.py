"""The logical clock: what time it is inside a mock server, and how time passes there.

Nothing in a mock looks at the wall clock by itself, so that the same requests get the same bytes. Time passes
in one of three ways (moto's vocabulary): by hand, at once, or as real time does, only faster.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

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
        """Let time pass."""


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
        if seconds < 0:
            raise ValueError("time does not run backwards")
        self._now += seconds


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
        if seconds < 0:
            raise ValueError("time does not run backwards")
        self._start += seconds
