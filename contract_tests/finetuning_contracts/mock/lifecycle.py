"""How a job goes on by itself: a plan of steps along its spec's `x-lifecycle`."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import attrs

from .state.records import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from finetuning_specs.vocabulary import Lifecycle, State

_DETOURS = frozenset({"paused", "failed", "cancelled", "unknown"})
"""What a job does not get into by itself on its way to success."""


@attrs.frozen
class Pace:
    """How long a job takes."""

    state: float = 2.0
    """Seconds in a state in which it only waits."""
    step: float = 1.0
    """Seconds for one step of training."""
    steps: int = 3
    """Steps of training while it runs."""


def plan(lifecycle: Lifecycle, state: str, now: float, pace: Pace, *, fails: bool = False) -> tuple[Step, ...]:
    """What will happen to a job that is in `state` now, up to its end; nothing in a terminal state.

    A job that `fails` takes the shortest way to a state that means so. Any other goes to success the way that
    the spec's `next` lists name first; from where there is no such way it takes the shortest to any end
    (cancelling to cancelled).
    """
    steps: list[Step] = []
    trains = True
    for entered in way(lifecycle, state, fails=fails):
        if trains and lifecycle.states[state].means == "running":
            trains = False  # what runs after training, such as the writing of results, only takes time
            for number in range(1, pace.steps + 1):
                now += pace.step
                steps.append(Step(at=now, number=number))
        else:
            now += pace.state
        steps.append(Step(at=now, to=entered))
        state = entered
    return tuple(steps)


def way(lifecycle: Lifecycle, state: str, *, fails: bool = False) -> list[str]:
    """The states that a job enters by itself from `state` on, in order."""
    if fails:
        return _shortest(lifecycle, state, lambda s: s.means == "failed")
    found = _first_listed(lifecycle, state, frozenset({state}))
    return found if found is not None else _shortest(lifecycle, state, lambda s: s.terminal)


def _first_listed(lifecycle: Lifecycle, state: str, seen: frozenset[str]) -> list[str] | None:
    """Depth first, in the order of the `next` lists: the way to success that the spec names first."""
    if lifecycle.states[state].means == "succeeded":
        return []
    for name in _onward(lifecycle, state):
        if name not in seen:
            rest = _first_listed(lifecycle, name, seen | {name})
            if rest is not None:
                return [name, *rest]
    return None


def _onward(lifecycle: Lifecycle, state: str) -> Iterable[str]:
    return (name for name in lifecycle.states[state].next if lifecycle.states[name].means not in _DETOURS)


def _shortest(lifecycle: Lifecycle, state: str, wanted: Callable[[State], bool]) -> list[str]:
    """Breadth first; no way: an empty list."""
    queue = deque([(state, list[str]())])
    seen = {state}
    while queue:
        here, path = queue.popleft()
        if path and wanted(lifecycle.states[here]):
            return path
        for name in lifecycle.states[here].next:
            if name not in seen:
                seen.add(name)
                queue.append((name, [*path, name]))
    return []
