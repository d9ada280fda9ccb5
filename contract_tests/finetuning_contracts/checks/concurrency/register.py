"""Whether what several clients wrote to one value, and read of it, can have happened in some order.

The order has to keep to the times: what was over before something else began comes before it. Every read gives what the last
write before it wrote. A write of which it is not known whether it was done may stand anywhere after its beginning, or nowhere.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

import attrs

_MOST = 64
"""Accesses that are looked at: the search may take long for more."""
_SMALL = 3
"""Accesses up to which every part of a history is tried as a witness, the shortest first."""


@attrs.frozen(eq=False)
class Access:
    """A read or a write of the value."""

    value: Hashable
    """What was read or written."""
    invoked: float
    returned: float
    writes: bool = False
    certain: bool = True
    """Whether it was done. A read that failed is no access at all."""


def in_some_order(history: Sequence[Access], initial: Hashable) -> bool:
    """Whether there is an order in which all of it can have happened, beginning with the value `initial`."""
    if len(history) > _MOST:
        return True
    return _found(tuple(sorted(history, key=lambda one: one.invoked)), initial)


def _found(history: tuple[Access, ...], initial: Hashable) -> bool:
    certain = frozenset(n for n, one in enumerate(history) if one.certain)
    seen: set[tuple[frozenset[int], Hashable]] = set()
    waiting: list[tuple[frozenset[int], Hashable]] = [(frozenset(), initial)]
    while waiting:
        done, value = waiting.pop()
        if certain <= done:
            return True
        if (done, value) in seen:
            continue
        seen.add((done, value))
        left = [n for n in range(len(history)) if n not in done]
        # What is next began before anything that is left was over.
        first = min((history[n].returned for n in left if history[n].certain), default=math.inf)
        for n in left:
            one = history[n]
            if one.invoked <= first and (one.writes or one.value == value):
                waiting.append((done | {n}, one.value if one.writes else value))
    return False


def witness(history: Sequence[Access], initial: Hashable) -> tuple[Access, ...]:
    """The shortest part of a history that can have happened in no order; empty where the whole can.

    A part leaves out reads, and writes that none of its reads has seen: whoever takes these away from a history that is in order
    leaves one that is.
    """
    if in_some_order(history, initial):
        return ()
    for size in range(1, _SMALL + 1):
        for part in combinations(history, size):
            if _is_part(part, history) and not in_some_order(part, initial):
                return part
    return _shrunk(tuple(history), initial)


def _shrunk(history: tuple[Access, ...], initial: Hashable) -> tuple[Access, ...]:
    """A part of which nothing more can be left out."""
    part = history
    # A write can go only once the reads of its value have gone: reads first.
    for one in sorted(history, key=lambda access: access.writes):
        fewer = tuple(other for other in part if other is not one)
        if _is_part(fewer, history) and not in_some_order(fewer, initial):
            part = fewer
    return part


def _is_part(part: Sequence[Access], history: Sequence[Access]) -> bool:
    """Whether every write is there whose value is read."""
    read = {one.value for one in part if not one.writes}
    return all(any(one is other for other in part) for one in _writes(history) if one.value in read)


def _writes(history: Sequence[Access]) -> Iterator[Access]:
    return (one for one in history if one.writes)
