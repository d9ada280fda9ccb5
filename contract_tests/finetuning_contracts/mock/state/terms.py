"""What lists can be filtered by, as words that the database can look up."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec
from jsonpointer import resolve_pointer

from .records import Record


class Terms:
    """The words by which the records of a database are found."""

    def __init__(self, connection: sqlite3.Connection, filters: Mapping[str, Sequence[str]]) -> None:
        """`filters` says of a collection by which values, as JSON Pointers, it is filtered."""
        self._connection = connection
        self._filters = filters

    def concern(self, record: Record) -> bool:
        """Whether the records of this one's collection are found by words."""
        return record.place.collection in self._filters

    def add(self, place: int, record: Record) -> None:
        """A new record stands in the place of this number."""
        if self.concern(record):
            words = [(place, term, record.sequence) for term in sorted(self._of(record))]
            self._connection.executemany("INSERT INTO terms VALUES (?, ?, ?)", words)

    def change(self, place: int, record: Record) -> None:
        """Look a record up by what it says now. Mostly that is what it said before."""
        if self.concern(record):
            known = self._connection.execute("SELECT term FROM terms WHERE sequence = ?", (record.sequence,))
            if {term for (term,) in known} != self._of(record):
                self.remove(record)
                self.add(place, record)

    def remove(self, record: Record) -> None:
        """Find a record no more."""
        if self.concern(record):
            self._connection.execute("DELETE FROM terms WHERE sequence = ?", (record.sequence,))

    def are_current(self) -> bool:
        """Whether the database has words for these very filters."""
        query = "SELECT 1 FROM texts WHERE name = 'filters' AND value = ?"
        return self._connection.execute(query, (self._version(),)).fetchone() is not None

    def begin_anew(self) -> None:
        """Forget all words; those for these filters are going to be added."""
        self._connection.execute("DELETE FROM terms")
        self._connection.execute("INSERT OR REPLACE INTO texts VALUES ('filters', ?)", (self._version(),))

    def _of(self, record: Record) -> set[str]:
        pointers = self._filters[record.place.collection]
        return {term for pointer in pointers for term in terms_of(record.document, pointer)}

    def _version(self) -> str:
        return msgspec.json.encode(self._filters, order="sorted").decode()


def terms_of(document: Mapping[str, Any], pointer: str) -> Iterator[str]:
    """The words for the value that a pointer finds in a document: one, or one for each pair of a map."""
    name = pointer[1:]
    plain = "/" not in name and "~" not in name
    return wanted_terms(pointer, document.get(name) if plain else resolve_pointer(document, pointer, None))


def wanted_terms(pointer: str, value: Any) -> Iterator[str]:
    """The words that a record has when a filter's value is found in it."""
    if isinstance(value, Mapping):
        return (f"{pointer}/{name}={_text(item)}" for name, item in value.items())
    return iter((f"{pointer}={_text(value)}",))


def _text(value: Any) -> str:
    return msgspec.json.encode(value).decode()
