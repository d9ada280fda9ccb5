"""Numbers that a store keeps under names: counters, and what else is to be remembered."""

from __future__ import annotations

import sqlite3

Mark = tuple[dict[str, float], set[str]]


class Numbers:
    """The numbers of a database.

    A database that ends with its server is not told of them: two change with each request, and writing them takes longer
    than reading a job.
    """

    def __init__(self, connection: sqlite3.Connection, *, lasting: bool) -> None:
        """`lasting`: whether the database is there after its server has ended."""
        self._connection = connection
        self._lasting = lasting
        self._known: dict[str, float] = {}
        self._kept: dict[str, float] = {}
        """Those of them that stay when a transaction fails."""
        self._changed: set[str] = set()
        """The names of numbers that have changed in this transaction."""

    def count(self, name: str) -> int:
        """Count one further, from 1."""
        known = self._known.get(name)
        value = int((self.get(name) if known is None else known) or 0) + 1
        self._known[name] = value
        self._changed.add(name)
        return value

    def set(self, name: str, value: float) -> None:
        """Keep a number."""
        self._known[name] = value
        self._changed.add(name)

    def get(self, name: str) -> float | None:
        """The number under a name; None: there is none."""
        if name not in self._known and self._lasting:
            row = self._connection.execute("SELECT value FROM numbers WHERE name = ?", (name,)).fetchone()
            if row is None:
                return None
            self._known[name] = self._kept[name] = row[0]
        return self._known.get(name)

    def all(self) -> dict[str, float]:
        """All numbers by their names, in alphabetical order."""
        kept: dict[str, float] = dict(self._connection.execute("SELECT name, value FROM numbers").fetchall())
        return dict(sorted({**kept, **self._known}.items()))

    def clear(self) -> None:
        """Forget all numbers."""
        self._connection.execute("DELETE FROM numbers")
        self._known.clear()
        self._changed.clear()

    def write(self) -> None:
        """Give the database what it does not have yet."""
        if self._lasting and self._changed:
            self._connection.executemany(
                "INSERT OR REPLACE INTO numbers VALUES (?, ?)", [(name, self._known[name]) for name in self._changed]
            )

    def ended(self, *, kept: bool) -> None:
        """A transaction has ended, and what has changed in it is kept or not."""
        if not kept:
            self._known = dict(self._kept)
        elif self._changed:
            self._kept = dict(self._known)
        self._changed.clear()

    def mark(self) -> Mark:
        """What `back_to` goes back to."""
        return dict(self._known), set(self._changed)

    def back_to(self, mark: Mark) -> None:
        """Forget what has happened since."""
        self._known, self._changed = mark
