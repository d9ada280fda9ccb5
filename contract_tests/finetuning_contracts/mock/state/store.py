"""Where a mock server keeps what clients created: one SQLite database, in memory or in a file."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import rows, tables
from .agenda import Agenda
from .blobs import Blob, Folder
from .contents import Contents
from .lock import locked
from .numbers import Numbers
from .places import Places
from .records import Place, Record
from .selection import selection, sorted_selection
from .terms import Terms
from .transactions import Attempts, Transactions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from .conditions import Condition


_TABLES = ("places", "records", "terms")
"""Those of records, without their contents."""


class Store:
    """Records, their content, and numbers."""

    def __init__(self, database: str = tables.MEMORY, *, filters: Mapping[str, Sequence[str]] | None = None) -> None:
        """Open the database, a file's path or `":memory:"`.

        `filters` says of a collection by which values, JSON Pointers into the documents, it is going to be filtered: that
        is what `records` can look up. Raises `UsageError` when the file cannot be used, or another server uses it.
        """
        self.filters = dict(filters or {})
        """What was said about filters."""
        in_memory = database == tables.MEMORY
        with ExitStack() as undo:
            if not in_memory:
                lock = locked(database)
                undo.callback(lock.release)
            self._connection = tables.open_database(database)
            undo.callback(self._connection.close)
            self.folder = Folder(None if in_memory else Path(f"{database}.files"))
            undo.callback(self.folder.close)
            self._numbers = Numbers(self._connection, lasting=not in_memory)
            self._places = Places(self._connection, self._numbers)
            self._additions = rows.Additions(self._connection)
            self._agenda = Agenda(self._connection)
            self._terms = Terms(self._connection, self.filters)
            self._contents = Contents(self._connection, self.folder)
            self._attempts = Attempts(self._connection)
            self._transactions = Transactions(self._connection, ending=self._write, ended=self._ended)
            try:
                self._start()
            except (sqlite3.Error, OSError) as error:
                raise tables.unusable(database, error) from error
            self._undo = undo.pop_all()

    def close(self) -> None:
        """Let go of the database."""
        self._undo.close()

    def transaction(self) -> AbstractContextManager[None]:
        """What is written within is kept when it ends well, and forgotten after an exception."""
        return self._transactions

    def attempt(self) -> AbstractContextManager[None]:
        """Within a transaction: after an exception what was written inside is forgotten, and what came before it is not."""
        return self._attempt()

    def clear(self) -> None:
        """Forget everything, numbers included."""
        with self._transactions:
            self._attempts.write()
            self._contents.drop_all()
            for table in _TABLES:
                self._connection.execute(f"DELETE FROM {table}")
            self._forget()
            self._numbers.clear()

    def become(self, other: Store) -> None:
        """Forget everything, and know what the other store knows."""
        with self._transactions, other.transaction():
            self.clear()
            for table in _TABLES:
                found = other._connection.execute(f"SELECT * FROM {table}")
                width = len(found.description)
                self._connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * width)})", found)
            self._contents.copy(other._contents)
            for name, value in other.numbers().items():
                self._numbers.set(name, value)

    def add(self, record: Record, content: Blob | bytes | None = None) -> Record:
        """Keep a new record, and its content if it has any. The id must be free in that place."""
        with self._transactions:
            self._attempts.write()
            number = self._places.made(record.place)
            if not record.sequence:
                record = record.numbered(self._numbers.count("records"))
            self._additions.add(number, record)
            if record.plan:
                self._agenda.add(record)
            if record.place.collection in self.filters:
                self._terms.add(number, record)
            if content is not None:
                self._contents.put(record.sequence, content)
        return record

    def get(self, place: Place, id: str, *, only_shown: bool = False) -> Record | None:
        """The record with this id in this place. `only_shown`: as for `records`."""
        number = self._places.number(place)
        if self._additions.concern(number):
            self._additions.write()
        columns, read = (rows.SHOWN, rows.shown) if only_shown else (rows.WHOLE, rows.record)
        row = self._connection.execute(
            f"SELECT {columns} FROM records r WHERE r.place = ? AND r.id = ?", (number, id)
        ).fetchone()
        return read(place, row) if row else None

    def update(self, record: Record) -> Record:
        """Replace the record's document, hidden values and plan."""
        with self._transactions:
            self._attempts.write()
            self._additions.write()
            self._connection.execute(
                "UPDATE records SET document = ?, hidden = ?, plan = ?, due = ? WHERE sequence = ?",
                (*rows.changeable(record), record.sequence),
            )
            self._agenda.add(record)
            self._terms.change(self._places.number(record.place), record)
        return record

    def remove(self, record: Record) -> None:
        """Forget a record."""
        with self._transactions:
            self._attempts.write()
            self._additions.write()
            self._contents.drop(record.sequence)
            self._connection.execute("DELETE FROM records WHERE sequence = ?", (record.sequence,))
            self._terms.remove(record)

    def content(self, record: Record) -> Blob:
        """The bytes that were kept with the record; none were: an empty blob."""
        return self.kept_content(record) or Blob.of(b"")

    def kept_content(self, record: Record) -> Blob | None:
        """The bytes that were kept with the record; None: none were."""
        return self._contents.get(record.sequence)

    def set_content(self, record: Record, content: Blob | bytes) -> None:
        """Put other bytes in place of those kept with the record."""
        with self._transactions:
            self._attempts.write()
            self._contents.drop(record.sequence)
            self._contents.put(record.sequence, content)

    def records(
        self,
        place: Place,
        *,
        by_id: bool = False,
        descending: bool = False,
        after: Record | None = None,
        having: Iterable[tuple[str, Any]] = (),
        where: Condition | None = None,
        only_shown: bool = False,
    ) -> Iterator[Record]:
        """The records of a place, in the order they were added or of their ids, from behind one of them on.

        `having` pairs JSON Pointers that the store was told about with the values that they are to find: such pairs of a
        map, if it is one. `where` is what has to be true of their documents. Records are read as they are asked for; the place
        must not be written to meanwhile. With `only_shown` they come without hidden values and plans, which takes half the time,
        and must not be kept again.
        """
        self._additions.write()
        number = self._places.number(place)
        chosen = selection(number, by_id=by_id, descending=descending, after=after, having=having, where=where)
        columns, read = (rows.SHOWN, rows.shown) if only_shown else (rows.WHOLE, rows.record)
        return (read(place, row) for row in self._connection.execute(f"SELECT {columns} {chosen.sql}", chosen.values))

    def in_order(
        self, place: Place, order: Sequence[str], *, where: Condition | None = None, after: Record | None = None
    ) -> Iterator[Record]:
        """The records of a place, as far as clients see them, sorted by `conditions.ordering`; else as `records`.

        Behind a record that does not stand there all of them come.
        """
        self._additions.write()
        chosen = sorted_selection(self._places.number(place), order, where)
        found = [number for (number,) in self._connection.execute(f"SELECT r.sequence {chosen.sql}", chosen.values)]
        if after is not None and after.sequence in found:
            del found[: found.index(after.sequence) + 1]
        query = f"SELECT {rows.SHOWN} FROM records r WHERE r.sequence = ?"
        return (rows.shown(place, self._connection.execute(query, (number,)).fetchone()) for number in found)

    def count(self, place: Place, *, where: Condition | None = None) -> int:
        """How many records stand in a place, of those for which a condition is true."""
        self._additions.write()
        kept = f" AND ({where.sql})" if where is not None else ""
        values = where.values if where is not None else ()
        row = self._connection.execute(
            f"SELECT count(*) FROM records r WHERE r.place = ?{kept}", (self._places.number(place), *values)
        ).fetchone()
        return int(row[0])

    def places(self) -> list[Place]:
        """All places that records have stood in."""
        return self._places.all()

    def all(self) -> Iterator[Record]:
        """All records, in the order they were added. The store must not be written to meanwhile."""
        self._additions.write()
        found = self._connection.execute(
            f"SELECT p.tenant, p.collection, p.parent, {rows.WHOLE} FROM records r JOIN places p ON p.number = r.place"
            " ORDER BY r.sequence"
        )
        return (rows.record(Place(*row[:3]), row[3:]) for row in found)

    def is_empty(self) -> bool:
        """Whether nothing was ever kept."""
        return not self.numbers()

    def due(self, now: float) -> list[Record]:
        """The records to which something has happened by now, the earliest first."""
        if self._agenda.is_free(now):
            return []
        self._additions.write()
        return [rows.record(Place(*row[:3]), row[3:]) for row in self._agenda.due(now)]

    def next_number(self, counter: str) -> int:
        """Count one further, from 1."""
        with self._transactions:
            return self._numbers.count(counter)

    def remember(self, name: str, value: float) -> None:
        """Keep a number under a name that no counter has."""
        with self._transactions:
            self._numbers.set(name, value)

    def remembered(self, name: str) -> float | None:
        """The number that was kept under a name."""
        return self._numbers.get(name)

    def numbers(self) -> dict[str, float]:
        """All numbers by their names."""
        return self._numbers.all()

    # Its parts

    def _start(self) -> None:
        """Remove what a killed server has left behind, and index what this one filters by."""
        self._contents.sweep()
        if self._terms.are_current():
            return
        with self._transactions:
            self._terms.begin_anew()
            for place in self.places():
                if place.collection in self.filters:
                    for record in self.records(place):
                        self._terms.add(self._places.number(place), record)

    @contextmanager
    def _attempt(self) -> Iterator[None]:
        self._additions.write()  # what came before stays, whatever becomes of the rest
        numbers, contents = self._numbers.mark(), self._contents.mark()
        try:
            with self._attempts.begin():
                yield
        except BaseException:
            self._forget()
            self._numbers.back_to(numbers)
            self._contents.back_to(contents)
            raise

    def _write(self) -> None:
        """Give the database what it does not have yet."""
        self._additions.write()
        self._numbers.write()

    def _ended(self, kept: bool) -> None:  # noqa: FBT001  called by `Transactions` alone
        """A transaction has ended: bring what is outside of the database in line with it."""
        self._contents.ended(kept=kept)
        self._numbers.ended(kept=kept)
        if not kept:
            self._forget()

    def _forget(self) -> None:
        """Know nothing of records but what the database knows."""
        self._additions.forget()
        self._agenda.forget()
        self._places.forget()
