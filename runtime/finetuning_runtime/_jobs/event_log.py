"""Which of a job's events are new, and in what order they happened.

Servers list events newest first, and timestamps (whole seconds) tie: the order is that of the times, and among
equal ones that of the list, turned round. A server that lists oldest first gives itself away by its timestamps, or by
new events behind those that are known; of one whose times go up and down, every page is read each time.
"""

from __future__ import annotations

import json
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from .view import moment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_REMEMBERED: Final = 1000
"""Known events to recognise. A list that is newest first has them right behind the new ones, so that one
would do; the rest is for servers whose order among events of one second is not stable."""


class EventLog:
    """The events that have been handed on, as far as needed to tell new ones from them."""

    def __init__(self) -> None:
        self.known: dict[str, None] = {}
        self.oldest_first = False
        self.unordered = False

    def look(self) -> Look:
        """Begin to read the list anew."""
        return Look(self)

    def add(self, look: Look) -> list[Any]:
        """The new events that a look has found, oldest first."""
        self.oldest_first, self.unordered = look.oldest_first, look.unordered
        found = list(look.found.items())
        if not self.oldest_first:
            found.reverse()
        found = _by_time(found)
        self.known.update((key, None) for key, _ in found)
        # In a list that is oldest first, every known event stands before the new ones and has to be
        # recognised; in one without order, any may.
        if not self.oldest_first and not self.unordered:
            for key in list(self.known)[:-_REMEMBERED]:
                del self.known[key]
        return [event for _, event in found]


class Look:
    """One reading of the list, page by page."""

    def __init__(self, log: EventLog) -> None:
        self.oldest_first = log.oldest_first
        self.unordered = log.unordered
        self.found: dict[str, Any] = {}
        self._known = log.known
        self._met_known = False

    def take(self, page: Sequence[Any]) -> bool:
        """Take note of a page. Returns whether the next one may hold new events."""
        times = [_time(event) for event in page]
        self.oldest_first = self.oldest_first or _rises(times[:1], times[-1:])
        self.unordered = self.unordered or _rises(times, times[1:])
        for event in page:
            key = _key(event)
            if key in self._known:
                self._met_known = True
            elif key not in self.found:
                self.oldest_first = self.oldest_first or self._met_known
                self.found[key] = event
        return self.oldest_first or self.unordered or not self._met_known


def _by_time(events: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """In the order of their times, for servers that keep none; as they are where one has no time."""
    timed = [(_time(event), key, event) for key, event in events]
    known = [(time, key, event) for time, key, event in timed if time is not None]
    return [(key, event) for _, key, event in sorted(known, key=itemgetter(0))] if len(known) == len(timed) else events


def _time(event: Any) -> datetime | None:
    return moment(_plain(event).get("created_at"))


def _rises(times: Sequence[datetime | None], others: Sequence[datetime | None]) -> bool:
    """Whether one of the times is before its counterpart."""
    pairs = zip(times, others, strict=False)
    return any(first is not None and last is not None and first < last for first, last in pairs)


def _key(event: Any) -> str:
    """The event's id; of an event that has none, its whole content."""
    plain = _plain(event)
    found = plain.get("id")
    return found if isinstance(found, str) and found else json.dumps(plain, sort_keys=True, default=str)


def _plain(event: Any) -> dict[str, Any]:
    value = event.to_dict() if hasattr(event, "to_dict") else event
    return value if isinstance(value, dict) else {"value": value}
