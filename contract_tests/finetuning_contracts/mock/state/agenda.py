"""When something is going to happen to a record."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Sequence
from typing import Any

from .records import Record
from .rows import WHOLE


class Agenda:
    """The plans of a database's records."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._next: float | None = None
        """Before this time nothing happens; None: it has to be looked up."""

    def add(self, record: Record) -> None:
        """A record has this plan now."""
        if record.plan and self._next is not None:
            self._next = min(self._next, record.plan[0].at)

    def is_free(self, now: float) -> bool:
        """Whether nothing happens by now, as far as that is known without looking it up."""
        return self._next is not None and self._next > now

    def due(self, now: float) -> Sequence[Any]:
        """The rows of the records to which something has happened by now, the earliest first: place, then the whole record."""
        if self._next is None:
            (earliest,) = self._connection.execute("SELECT min(due) FROM records WHERE due NOT NULL").fetchone()
            self._next = math.inf if earliest is None else float(earliest)
        if self._next > now:
            return []
        self._next = None
        return self._connection.execute(
            f"SELECT p.tenant, p.collection, p.parent, {WHOLE} FROM records r JOIN places p ON p.number = r.place"
            " WHERE r.due <= ? ORDER BY r.due, r.sequence",
            (now,),
        ).fetchall()

    def forget(self) -> None:
        """Know nothing but what the database knows."""
        self._next = None
