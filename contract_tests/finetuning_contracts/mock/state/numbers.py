"""Numbers that a store keeps under names: counters, and what else is to be remembered."""

from __future__ import annotations

import sqlite3

Mark = tuple[dict[str, float], set[str]]


class Numbers:
    """The numbers of a database. It is told of them with `write`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[str, float] = {}
        self._changed: set[str] = set()
        """The names of numbers that the database does not know yet."""

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
        if name not in self._known:
            row = self._connection.execute("SELECT value FROM numbers WHERE name = ?", (name,)).fetchone()
            if row is None:
                return None
            self._known[name] = row[0]
        return self._known[name]

    def all(self) -> dict[str, float]:
        """All numbers by their names."""
        return dict(self._connection.execute("SELECT name, value FROM numbers ORDER BY name")) | self._known

    def write(self) -> None:
        """Give the database what it does not have yet."""
        if self._changed:
            self._connection.executemany(
                "INSERT OR REPLACE INTO numbers VALUES (?, ?)", [(name, self._known[name]) for name in self._changed]
            )

    def written(self) -> None:
        """The database has everything."""
        self._changed.clear()

    def forget(self) -> None:
        """Know nothing but what the database knows."""
        self._known.clear()
        self._changed.clear()

    def mark(self) -> Mark:
        """What `back_to` goes back to."""
        return dict(self._known), set(self._changed)

    def back_to(self, mark: Mark) -> None:
        """Forget what has happened since."""
        self._known, self._changed = mark
