"""The places of records have numbers: rows name these, and do not repeat the places."""

from __future__ import annotations

import sqlite3

from .numbers import Numbers
from .records import Place

_MOST = 10_000
"""Places whose numbers are remembered."""
_COUNTER = "places"


class Places:
    """The places of a database."""

    def __init__(self, connection: sqlite3.Connection, numbers: Numbers) -> None:
        self._connection = connection
        self._numbers = numbers
        self._known: dict[Place, int] = {}

    def number(self, place: Place) -> int:
        """The number of a place; 0: it has none yet."""
        known = self._known.get(place)
        if known is not None:
            return known
        row = self._connection.execute(
            "SELECT number FROM places WHERE tenant = ? AND collection = ? AND parent = ?", place
        ).fetchone()
        return self._learnt(place, int(row[0])) if row is not None else 0

    def made(self, place: Place) -> int:
        """The number of a place, which gets one if it has none yet."""
        known = self._known.get(place)
        if known is not None:
            return known
        # Mostly it has none: what is added belongs to a job that has just been made.
        number = int(self._numbers.get(_COUNTER) or 0) + 1
        added = self._connection.execute("INSERT OR IGNORE INTO places VALUES (?, ?, ?, ?)", (number, *place))
        if not added.rowcount:
            return self.number(place)
        self._numbers.set(_COUNTER, number)
        return self._learnt(place, number)

    def all(self) -> list[Place]:
        """All places that records have stood in."""
        found = self._connection.execute("SELECT tenant, collection, parent FROM places ORDER BY number")
        return [Place(*row) for row in found]

    def forget(self) -> None:
        """Know nothing but what the database knows."""
        self._known.clear()

    def _learnt(self, place: Place, number: int) -> int:
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[place] = number
        return number
