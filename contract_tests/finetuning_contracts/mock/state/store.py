"""Where a mock server keeps what clients created: one SQLite database, in memory or in a file."""

from __future__ import annotations

import math
import sqlite3
from contextlib import AbstractContextManager, ExitStack, contextmanager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from . import rows, tables
from .blobs import LARGE, Blob, Folder
from .lock import locked
from .records import Place, Record
from .terms import terms_of, wanted_terms
from .transactions import Transactions, savepoint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_MOST_PLACES = 10_000
"""Numbers of places that are remembered."""


class Store:
    """Records, their content, and numbers."""

    def __init__(self, database: str = tables.MEMORY, *, filters: Mapping[str, Sequence[str]] | None = None) -> None:
        """Open the database, a file's path or `":memory:"`.

        `filters` says of a collection by which values, JSON Pointers into the documents, it is going to be filtered: that
        is what `records` can look up. Raises `UsageError` when the file cannot be used, or another server uses it.
        """
        self.filters = dict(filters or {})
        """What was said about filters."""
        self._numbers: dict[str, float] = {}
        self._changed: set[str] = set()
        """The names of numbers that the database does not know yet."""
        self._next_due: float | None = None
        """Before this time nothing happens; None: it has to be looked up."""
        self._places: dict[Place, int] = {}
        self._added: list[str] = []
        self._dropped: list[str] = []
        """Files of content that this transaction has put to use, and such that it no longer uses."""
        in_memory = database == tables.MEMORY
        with ExitStack() as undo:
            if not in_memory:
                lock = locked(database)
                undo.callback(lock.release)
            self._connection = tables.open_database(database)
            undo.callback(self._connection.close)
            self.folder = Folder(None if in_memory else Path(f"{database}.files"))
            undo.callback(self.folder.close)
            self._additions = rows.Additions(self._connection)
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
            self._additions.forget()
            self._dropped += [
                name for (name,) in self._connection.execute("SELECT file FROM contents WHERE file NOT NULL")
            ]
            for table in tables.TABLES:
                if table != "texts":
                    self._connection.execute(f"DELETE FROM {table}")
            self._numbers.clear()
            self._changed.clear()
            self._places.clear()
            self._next_due = None

    def become(self, other: Store) -> None:
        """Forget everything, and know what the other store knows."""
        with self._transactions, other.transaction():
            self.clear()
            for table in tables.TABLES:
                if table != "texts":
                    self._copy(other, table)

    def add(self, record: Record, content: Blob | bytes | None = None) -> Record:
        """Keep a new record, and its content if it has any. The id must be free in that place."""
        with self._transactions:
            number = self._place(record.place, make=True)
            if not record.sequence:
                sequence = self._counted("records")
                record = Record(record.place, record.id, record.document, record.hidden, record.plan, sequence)
            self._additions.add(number, record)
            self._plan(record)
            self._add_terms(number, record)
            if content is not None:
                self._put(record, content)
        return record

    def get(self, place: Place, id: str, *, only_shown: bool = False) -> Record | None:
        """The record with this id in this place. `only_shown`: as for `records`."""
        number = self._place(place)
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
            self._additions.write()
            self._connection.execute(
                "UPDATE records SET document = ?, hidden = ?, plan = ?, due = ? WHERE sequence = ?",
                (*rows.changeable(record), record.sequence),
            )
            self._plan(record)
            if record.place.collection in self.filters:
                self._change_terms(record)
        return record

    def remove(self, record: Record) -> None:
        """Forget a record."""
        with self._transactions:
            self._additions.write()
            self._drop_content(record)
            self._connection.execute("DELETE FROM records WHERE sequence = ?", (record.sequence,))
            if record.place.collection in self.filters:
                self._connection.execute("DELETE FROM terms WHERE sequence = ?", (record.sequence,))

    def content(self, record: Record) -> Blob:
        """The bytes that were kept with the record; none were: an empty blob."""
        return self.kept_content(record) or Blob.of(b"")

    def kept_content(self, record: Record) -> Blob | None:
        """The bytes that were kept with the record; None: none were."""
        row = self._connection.execute(
            "SELECT size, data, file FROM contents WHERE sequence = ?", (record.sequence,)
        ).fetchone()
        if row is None:
            return None
        size, data, file = row
        return Blob(size, data) if file is None else Blob(size, path=self.folder.path(file))

    def set_content(self, record: Record, content: Blob | bytes) -> None:
        """Put other bytes in place of those kept with the record."""
        with self._transactions:
            self._drop_content(record)
            self._put(record, content)

    def records(
        self,
        place: Place,
        *,
        by_id: bool = False,
        descending: bool = False,
        after: Record | None = None,
        having: Iterable[tuple[str, Any]] = (),
        only_shown: bool = False,
    ) -> Iterator[Record]:
        """The records of a place, in the order they were added or of their ids, from behind one of them on.

        `having` pairs JSON Pointers that the store was told about with the values that they are to find: such pairs of a
        map, if it is one. Records are read as they are asked for; the place must not be written to meanwhile. With `only_shown`
        they come without hidden values and plans, which takes half the time, and must not be kept again.
        """
        column = "id" if by_id else "sequence"
        sign, direction = ("<", "DESC") if descending else (">", "ASC")
        self._additions.write()
        number = self._place(place)
        terms = list(chain.from_iterable(wanted_terms(pointer, value) for pointer, value in having))
        # What stands first in the query is looked up first: the records of a term are few, those of a place may be many.
        joins = " CROSS JOIN ".join([*(f"terms t{i}" for i in range(len(terms))), "records r"])
        conditions = [f"t{i}.place = ? AND t{i}.term = ? AND t{i}.sequence = r.sequence" for i in range(len(terms))]
        values: list[Any] = [value for term in terms for value in (number, term)]
        conditions.append("r.place = ?")
        values.append(number)
        if after is not None:
            conditions.append(f"r.{column} {sign} ?")
            values.append(after.id if by_id else after.sequence)
        columns, read = (rows.SHOWN, rows.shown) if only_shown else (rows.WHOLE, rows.record)
        order = "t0.sequence" if terms and not by_id else f"r.{column}"
        found = self._connection.execute(
            f"SELECT {columns} FROM {joins} WHERE {' AND '.join(conditions)} ORDER BY {order} {direction}", values
        )
        return (read(place, row) for row in found)

    def count(self, place: Place) -> int:
        """How many records stand in a place."""
        self._additions.write()
        row = self._connection.execute("SELECT count(*) FROM records WHERE place = ?", (self._place(place),)).fetchone()
        return int(row[0])

    def places(self) -> list[Place]:
        """All places that records have stood in."""
        found = self._connection.execute("SELECT tenant, collection, parent FROM places ORDER BY number")
        return [Place(*row) for row in found]

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
        next_due = self._next_due
        if next_due is None:
            self._additions.write()
            (earliest,) = self._connection.execute("SELECT min(due) FROM records WHERE due NOT NULL").fetchone()
            next_due = math.inf if earliest is None else float(earliest)
        self._next_due = next_due if next_due > now else None
        if next_due > now:
            return []
        self._additions.write()
        found = self._connection.execute(
            f"SELECT p.tenant, p.collection, p.parent, {rows.WHOLE} FROM records r JOIN places p ON p.number = r.place"
            " WHERE r.due <= ? ORDER BY r.due, r.sequence",
            (now,),
        ).fetchall()
        return [rows.record(Place(*row[:3]), row[3:]) for row in found]

    def next_number(self, counter: str) -> int:
        """Count one further, from 1."""
        with self._transactions:
            return self._counted(counter)

    def remember(self, name: str, value: float) -> None:
        """Keep a number under a name that no counter has."""
        with self._transactions:
            self._numbers[name] = value
            self._changed.add(name)

    def remembered(self, name: str) -> float | None:
        """The number that was kept under a name."""
        if name not in self._numbers:
            row = self._connection.execute("SELECT value FROM numbers WHERE name = ?", (name,)).fetchone()
            if row is None:
                return None
            self._numbers[name] = row[0]
        return self._numbers[name]

    def numbers(self) -> dict[str, float]:
        """All numbers by their names."""
        return dict(self._connection.execute("SELECT name, value FROM numbers ORDER BY name")) | self._numbers

    # Its parts

    def _start(self) -> None:
        """Remove what a killed server has left behind, and index what this one filters by."""
        files = self._connection.execute("SELECT file FROM contents WHERE file NOT NULL")
        self.folder.sweep({name for (name,) in files})
        wanted = msgspec.json.encode(self.filters, order="sorted").decode()
        if self._connection.execute("SELECT 1 FROM texts WHERE name = 'filters' AND value = ?", (wanted,)).fetchone():
            return
        with self._transactions:
            self._connection.execute("DELETE FROM terms")
            for place in self.places():
                for record in self.records(place) if place.collection in self.filters else ():
                    self._add_terms(self._place(place), record)
            self._connection.execute("INSERT OR REPLACE INTO texts VALUES ('filters', ?)", (wanted,))

    @contextmanager
    def _attempt(self) -> Iterator[None]:
        self._additions.write()  # what came before stays, whatever becomes of the rest
        numbers, changed = dict(self._numbers), set(self._changed)
        added, dropped = len(self._added), len(self._dropped)
        try:
            with savepoint(self._connection):
                yield
        except BaseException:
            self._additions.forget()
            self._next_due = None
            self._numbers, self._changed = numbers, changed
            self._places.clear()
            del self._added[added:], self._dropped[dropped:]
            raise

    def _write(self) -> None:
        """Give the database what it does not have yet."""
        self._additions.write()
        if self._changed:
            self._connection.executemany(
                "INSERT OR REPLACE INTO numbers VALUES (?, ?)", [(name, self._numbers[name]) for name in self._changed]
            )

    def _ended(self, kept: bool) -> None:  # noqa: FBT001  called by `Transactions` alone
        """A transaction has ended: bring what is outside of the database in line with it."""
        if kept:
            self.folder.claim(self._added)
            self.folder.remove(self._dropped)
        else:
            self._additions.forget()
            self._next_due = None
            self._numbers.clear()
            self._places.clear()
        self._changed.clear()
        self._added.clear()
        self._dropped.clear()

    def _plan(self, record: Record) -> None:
        if record.plan and self._next_due is not None:
            self._next_due = min(self._next_due, record.plan[0].at)

    def _counted(self, counter: str) -> int:
        value = int(self.remembered(counter) or 0) + 1
        self._numbers[counter] = value
        self._changed.add(counter)
        return value

    def _place(self, place: Place, *, make: bool = False) -> int:
        """The number of a place; 0: it has none yet, and is not to be made."""
        number = self._places.get(place)
        if number is not None:
            return number
        row = self._connection.execute(
            "SELECT number FROM places WHERE tenant = ? AND collection = ? AND parent = ?", place
        ).fetchone()
        if row is None and not make:
            return 0
        if row is None:
            number = self._counted("places")
            self._connection.execute("INSERT INTO places VALUES (?, ?, ?, ?)", (number, *place))
        else:
            number = int(row[0])
        if len(self._places) >= _MOST_PLACES:
            self._places.clear()
        self._places[place] = number
        return number

    def _terms(self, record: Record) -> set[str]:
        pointers = self.filters.get(record.place.collection, ())
        return {term for pointer in pointers for term in terms_of(record.document, pointer)}

    def _add_terms(self, place: int, record: Record) -> None:
        if record.place.collection in self.filters:
            words = [(place, term, record.sequence) for term in sorted(self._terms(record))]
            self._connection.executemany("INSERT INTO terms VALUES (?, ?, ?)", words)

    def _change_terms(self, record: Record) -> None:
        """Look a record up by what it says now. Mostly that is what it said before."""
        known = self._connection.execute("SELECT term FROM terms WHERE sequence = ?", (record.sequence,))
        if {term for (term,) in known} != self._terms(record):
            self._connection.execute("DELETE FROM terms WHERE sequence = ?", (record.sequence,))
            self._add_terms(self._place(record.place), record)

    def _put(self, record: Record, content: Blob | bytes) -> None:
        self._put_at(record.sequence, content if isinstance(content, Blob) else Blob.of(content))

    def _put_at(self, sequence: int, blob: Blob) -> None:
        if blob.path is None and blob.size >= LARGE:
            blob = self.folder.take(blob.open(), blob.size)
        name = blob.path.name if blob.path is not None else None
        if name is not None:
            self._added.append(name)
        self._connection.execute("INSERT INTO contents VALUES (?, ?, ?, ?)", (sequence, blob.size, blob.data, name))

    def _drop_content(self, record: Record) -> None:
        found = self._connection.execute("DELETE FROM contents WHERE sequence = ? RETURNING file", (record.sequence,))
        for (name,) in found.fetchall():
            query = "SELECT 1 FROM contents WHERE file = ?"  # records may share content
            if name is not None and self._connection.execute(query, (name,)).fetchone() is None:
                self._dropped.append(name)

    def _copy(self, other: Store, table: str) -> None:
        """Take over the rows of another store's table; large content is copied to this one's folder."""
        found = other._connection.execute(f"SELECT * FROM {table}")
        width = len(found.description)
        if table == "contents":
            for sequence, size, data, file in found:
                if file is None:
                    self._put_at(sequence, Blob(size, data))
                else:
                    with other.folder.path(file).open("rb") as source:
                        self._put_at(sequence, self.folder.take(source, size))
        else:
            self._connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * width)})", found)
