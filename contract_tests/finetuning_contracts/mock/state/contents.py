"""The content that records have: small content in the database, large content in files beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from .blobs import LARGE, Blob, Folder

Mark = tuple[int, int]


class Contents:
    """The content of a database's records, by the records' numbers."""

    def __init__(self, connection: sqlite3.Connection, folder: Folder) -> None:
        self._connection = connection
        self._folder = folder
        self._added: list[str] = []
        self._dropped: list[str] = []
        """Files of content that this transaction has put to use, and such that it no longer uses."""

    def get(self, sequence: int) -> Blob | None:
        """The content of a record; None: it has none."""
        row = self._connection.execute(
            "SELECT size, data, file FROM contents WHERE sequence = ?", (sequence,)
        ).fetchone()
        if row is None:
            return None
        size, data, file = row
        return Blob(size, data) if file is None else Blob(size, path=self._folder.path(file))

    def put(self, sequence: int, content: Blob | bytes) -> None:
        """Keep the content of a record that has none."""
        blob = content if isinstance(content, Blob) else Blob.of(content)
        if blob.path is None and blob.size >= LARGE:
            blob = self._folder.take(blob.open(), blob.size)
        name = blob.path.name if blob.path is not None else None
        if name is not None:
            self._added.append(name)
        self._connection.execute("INSERT INTO contents VALUES (?, ?, ?, ?)", (sequence, blob.size, blob.data, name))

    def drop(self, sequence: int) -> None:
        """Forget the content of a record, if it has any."""
        found = self._connection.execute("DELETE FROM contents WHERE sequence = ? RETURNING file", (sequence,))
        for (name,) in found.fetchall():
            query = "SELECT 1 FROM contents WHERE file = ?"  # records may share content
            if name is not None and self._connection.execute(query, (name,)).fetchone() is None:
                self._dropped.append(name)

    def drop_all(self) -> None:
        """Forget the content of all records."""
        self._dropped += self._files()
        self._connection.execute("DELETE FROM contents")

    def copy(self, other: Contents) -> None:
        """Take over the content that another store has; what is large is copied to this one's folder."""
        for sequence, size, data, file in other._connection.execute("SELECT * FROM contents"):
            if file is None:
                self.put(sequence, Blob(size, data))
            else:
                with other._folder.path(file).open("rb") as source:
                    self.put(sequence, self._folder.take(source, size))

    def sweep(self) -> None:
        """Remove the files that a killed server has left behind."""
        self._folder.sweep(set(self._files()))

    def ended(self, *, kept: bool) -> None:
        """A transaction has ended, and what was written is kept or not: bring the files in line with it."""
        if kept:
            self._folder.claim(self._added)
            self._folder.remove(self._dropped)
        self._added.clear()
        self._dropped.clear()

    def mark(self) -> Mark:
        """What `back_to` goes back to."""
        return len(self._added), len(self._dropped)

    def back_to(self, mark: Mark) -> None:
        """Forget what has happened since."""
        added, dropped = mark
        del self._added[added:], self._dropped[dropped:]

    def _files(self) -> Iterable[str]:
        return [name for (name,) in self._connection.execute("SELECT file FROM contents WHERE file NOT NULL")]
