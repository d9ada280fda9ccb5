"""How things are measured: contestants take turns, so that whatever disturbs the machine disturbs all of them alike."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping

import attrs


@attrs.frozen
class Figures:
    """Milliseconds of CPU time for one turn."""

    minimum: float
    median: float

    @classmethod
    def of(cls, seconds: list[float]) -> Figures:
        """From single measurements, in seconds."""
        return cls(minimum=min(seconds) * 1000, median=statistics.median(seconds) * 1000)


def interleaved(
    contestants: Mapping[str, Callable[[], object]],
    *,
    rounds: int,
    turns: int = 1,
    clocks: Mapping[str, Callable[[], float]] | None = None,
) -> dict[str, Figures]:
    """Let everyone take `turns` turns in each of `rounds` rounds, and give the CPU time of one turn.

    One round more is run first and not counted. The garbage collector runs between rounds, as it does for everyone. `clocks`
    gives for each contestant the CPU time that counts, in seconds, where that is not this process's own.
    """
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for number in range(rounds + 1):
        gc.collect()
        for name, contestant in contestants.items():
            clock = clocks[name] if clocks is not None else time.process_time
            begun = clock()
            for _ in range(turns):
                contestant()
            if number:
                taken[name].append((clock() - begun) / turns)
    return {name: Figures.of(seconds) for name, seconds in taken.items()}


@attrs.frozen
class Note:
    """A figure that is no comparison of CPU times, and whether it is as wanted."""

    text: str
    held: bool


@attrs.frozen
class Row:
    """A comparison: what was measured, against what, and what it has to reach."""

    what: str
    figures: dict[str, Figures]
    ours: str
    limits: dict[str, float]
    """Contestant → highest allowed ratio of our minimum to its minimum."""
    notes: list[Note] = attrs.field(factory=list)
    most: float | None = None
    """The highest allowed minimum of ours, in milliseconds; None: any."""

    @property
    def held(self) -> bool:
        """Whether everything is as wanted."""
        mine = self.figures[self.ours].minimum
        return (self.most is None or mine <= self.most) and all(map(self.reaches, self.limits))

    def reaches(self, other: str) -> bool:
        """Whether the ratio to this contestant is as wanted."""
        return self.ratio(other) <= self.limits[other]

    def ratio(self, other: str) -> float:
        """Our minimum in multiples of the other's."""
        return self.figures[self.ours].minimum / self.figures[other].minimum
