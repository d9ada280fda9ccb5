"""The logical clock: what time it is inside a mock server, and how time passes there.

Nothing in a mock looks at the wall clock by itself, so that the same requests get the same bytes. Time passes in one of
four ways: as real time does, the same but faster, by hand, or at once.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Callable

EPOCH = 1_750_000_000
"""Where a clock starts that is not told otherwise, in Unix seconds: a day in June 2025."""

LATEST = 253_402_300_799
"""The last second that RFC 3339 can write, and so the last to which a clock goes."""

SPEED = 60.0
"""How many seconds pass in one, under an accelerated clock that is not told otherwise."""

FASTEST = 1_000_000.0

Mode = Literal["real", "accelerated", "manual", "immediate"]
MODES: tuple[Mode, ...] = get_args(Mode)
RUNNING = frozenset({"real", "accelerated"})
"""The modes in which time passes by itself."""


class Clock:
    """Tells the time of a mock server."""

    def __init__(
        self,
        mode: Mode = "manual",
        *,
        start: float | None = EPOCH,
        speed: float = SPEED,
        per_request: float = 0.0,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start at `start`, in Unix seconds; None: at the time that it is.

        `speed` counts under `accelerated`. `per_request` is by how many seconds each request moves a clock that does not
        run. `elapsed` gives real seconds from any origin.
        """
        self._start = start
        self._elapsed = elapsed
        self._per_request = per_request
        self.mode: Mode = mode
        self.speed = speed
        self._base = 0.0
        self._origin = 0.0
        self.reset()

    @property
    def pace(self) -> float:
        """What the durations of a job's stages are multiplied by; 0: a job is done as soon as it has been answered."""
        return 0.0 if self.mode == "immediate" else 1.0

    def now(self) -> float:
        """The time in Unix seconds."""
        if not self._runs:
            return self._base
        rate = self.speed if self.mode == "accelerated" else 1.0
        return min(self._base + (self._elapsed() - self._origin) * rate, LATEST)

    def request_arrives(self) -> None:
        """Called once before each request is handled."""
        if not self._runs:
            self._base = min(self._base + self._per_request, LATEST)

    def advance(self, seconds: float) -> None:
        """Let time pass. Raises `ValueError` when `seconds` is below 0, no number, or leads out of the calendar."""
        self._base += checked(seconds, self._base)

    def set(self, *, mode: Mode | None = None, speed: float | None = None, now: float | None = None) -> None:
        """Let time pass in another way, faster or slower, or jump to a later time.

        What a job has still to do was planned when it was created, or last moved: a clock that becomes `immediate` does
        not hurry it. Raises `ValueError` for a mode that there is not, a speed that is not above 0 and up to 1,000,000,
        and a time that is past or out of the calendar; then nothing has changed.
        """
        if mode is not None and mode not in MODES:
            raise ValueError(f"the modes are {', '.join(MODES)}")
        if speed is not None and not 0 < speed <= FASTEST:
            raise ValueError("speed is a number above 0 and up to 1,000,000")
        present = self.now()
        if now is not None and not now <= LATEST:
            raise ValueError("time ends with the year 9999")
        if now is not None and now < present:
            raise ValueError("time does not run backwards")
        self._base = present if now is None else now
        self.mode = mode or self.mode
        self.speed = speed or self.speed
        self._origin = self._elapsed() if self._runs else 0.0

    def restart(self, start: float) -> None:
        """Go to a time, be it past or to come, and on from there as before."""
        self._base = start
        self._origin = self._elapsed() if self._runs else 0.0

    def reset(self) -> None:
        """Go back to where the clock started; one that started at the time that it was goes to the time that it is."""
        self.restart(time.time() if self._start is None else self._start)

    def state(self) -> dict[str, Any]:
        """The clock as the control endpoint shows it."""
        return {"mode": self.mode, "now": self.now(), "speed": self.speed}

    @property
    def _runs(self) -> bool:
        return self.mode in RUNNING


class ManualClock(Clock):
    """Stands still, but for `advance` and a step for each request.

    With a step of one second, which is the default, a job goes on while a client polls it, and equal sequences of requests
    still see equal times.
    """

    def __init__(self, *, start: float = EPOCH, per_request: float = 1.0) -> None:
        """Start at `start`, in Unix seconds, and step by `per_request` seconds, 0 or more."""
        super().__init__("manual", start=start, per_request=per_request)


class ImmediateClock(Clock):
    """Steps as a manual clock does, and every stage of a job takes no time: the first look at it sees its end."""

    def __init__(self, *, start: float = EPOCH, per_request: float = 1.0) -> None:
        """Start at `start`, in Unix seconds, and step by `per_request` seconds, 0 or more."""
        super().__init__("immediate", start=start, per_request=per_request)


class AcceleratedClock(Clock):
    """Runs `speed` times as fast as real time."""

    def __init__(
        self, speed: float = SPEED, *, start: float = EPOCH, elapsed: Callable[[], float] = time.monotonic
    ) -> None:
        """Start at `start`, in Unix seconds. `elapsed` gives real seconds from any origin."""
        super().__init__("accelerated", start=start, speed=speed, elapsed=elapsed)


class RealClock(Clock):
    """Shows the time that it is."""

    def __init__(self, *, elapsed: Callable[[], float] = time.monotonic) -> None:
        """Start now. `elapsed` gives real seconds from any origin."""
        super().__init__("real", start=None, elapsed=elapsed)


def checked(seconds: float, now: float) -> float:
    """The seconds, if they can pass from now on. Raises `ValueError` otherwise."""
    if not math.isfinite(seconds) or now + seconds > LATEST:
        raise ValueError("time ends with the year 9999")
    if seconds < 0:
        raise ValueError("time does not run backwards")
    return seconds


def clock_of(mode: Mode, *, speed: float | None = None) -> Clock:
    """A clock of its own account: one that runs starts now, one that stands at `EPOCH`.

    Raises `ValueError` for a mode that there is not, and a speed that is not above 0 and up to 1,000,000.
    """
    if mode not in MODES:
        raise ValueError(f"the modes are {', '.join(MODES)}")
    clock = Clock(mode, start=None if mode in RUNNING else EPOCH)
    if speed is not None:
        clock.set(speed=speed)
    return clock
