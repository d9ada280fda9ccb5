"""Where a mock server keeps what clients created: one SQLite database, in memory or in a file.

Everything stands in a `Place`: whose it is, of what kind, and under which parent. Two credentials never share
a place, so one tenant cannot see another's things.
"""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

import attrs

from finetuning_contracts.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SCHEMA = """
CREATE TABLE IF NOT EXISTS records (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant TEXT NOT NULL, collection TEXT NOT NULL, parent TEXT NOT NULL, id TEXT NOT NULL,
    document TEXT NOT NULL, hidden TEXT NOT NULL, plan TEXT NOT NULL, due REAL, content BLOB,
    UNIQUE (tenant, collection, parent, id)
);
CREATE INDEX IF NOT EXISTS by_place ON records (tenant, collection, parent, sequence);
CREATE INDEX IF NOT EXISTS by_due ON records (due) WHERE due IS NOT NULL;
CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
"""
_COLUMNS = "sequence, tenant, collection, parent, id, document, hidden, plan"


@attrs.frozen
class Place:
    """Where records stand."""

    tenant: str
    collection: str
    """The resource's name: `fine_tuning.jobs`."""
    parent: str = ""
    """The id of what they belong to, for an event its job."""


@attrs.frozen
class Step:
    """One thing that happens to a job by itself: it enters a state, or makes progress in the one it is in."""

    at: float
    """Unix seconds."""
    to: str | None = None
    """The state that it enters."""
    number: int = 0
    """Which step of training this is, from 1, where no state is entered."""


@attrs.frozen
class Record:
    """Something that a client created, as it stands in the store."""

    place: Place
    id: str
    document: dict[str, Any]
    """What clients see of it."""
    hidden: dict[str, Any] = attrs.field(factory=dict)
    """What they do not see: JSON."""
    plan: tuple[Step, ...] = ()
    """What will happen to it, in order of time."""
    sequence: int = 0
    """In which order records were added; given by the store."""


def _unusable(database: str, error: sqlite3.Error) -> UsageError:
    return UsageError(f"cannot use {database} as a database: {error}")


class Store:
    """Records, their content, and counters."""

    def __init__(self, database: str = ":memory:") -> None:
        """Open the database, a file's path or `":memory:"`.

        Raises `UsageError` when the file cannot be used.
        """
        try:
            # One server handles one request at a time, but not always on the thread that built the
            # application.
            self._connection = sqlite3.connect(database, check_same_thread=False, isolation_level=None)
        except sqlite3.Error as error:
            raise _unusable(database, error) from error
        try:
            self._connection.executescript(_SCHEMA)
        except sqlite3.Error as error:
            self._connection.close()
            raise _unusable(database, error) from error

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()

    def clear(self) -> None:
        """Forget everything, counters included."""
        self._connection.executescript("DELETE FROM records; DELETE FROM counters; DELETE FROM sqlite_sequence;")

    def add(self, record: Record, content: bytes | None = None) -> Record:
        """Keep a new record, and its content if it has any. The id must be free in that place."""
        place = record.place
        cursor = self._connection.execute(
            "INSERT INTO records (tenant, collection, parent, id, document, hidden, plan, due, content)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (place.tenant, place.collection, place.parent, record.id, *_changeable(record), content),
        )
        assert cursor.lastrowid is not None
        return attrs.evolve(record, sequence=cursor.lastrowid)

    def get(self, place: Place, id: str) -> Record | None:
        """The record with this id in this place."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM records WHERE tenant = ? AND collection = ? AND parent = ? AND id = ?",
            (*attrs.astuple(place), id),
        ).fetchone()
        return _record(row) if row else None

    def update(self, record: Record) -> Record:
        """Replace the record's document, hidden values and plan."""
        self._connection.execute(
            "UPDATE records SET document = ?, hidden = ?, plan = ?, due = ? WHERE sequence = ?",
            (*_changeable(record), record.sequence),
        )
        return record

    def remove(self, record: Record) -> None:
        """Forget a record."""
        self._connection.execute("DELETE FROM records WHERE sequence = ?", (record.sequence,))

    def content(self, record: Record) -> bytes | None:
        """The bytes that were kept with the record."""
        row = self._connection.execute("SELECT content FROM records WHERE sequence = ?", (record.sequence,)).fetchone()
        return row[0] if row else None

    def set_content(self, record: Record, content: bytes) -> None:
        """Put other bytes in place of those kept with the record."""
        self._connection.execute("UPDATE records SET content = ? WHERE sequence = ?", (content, record.sequence))

    def records(
        self, place: Place, *, by_id: bool = False, descending: bool = False, after: Record | None = None
    ) -> Iterator[Record]:
        """The records of a place, in the order they were added or of their ids, from behind one of them on.

        They are read as they are asked for; the place must not be written to meanwhile.
        """
        column = "id" if by_id else "sequence"
        sign, direction = ("<", "DESC") if descending else (">", "ASC")
        values: list[Any] = list(attrs.astuple(place))
        behind = ""
        if after is not None:
            behind = f"AND {column} {sign} ?"
            values.append(after.id if by_id else after.sequence)
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM records WHERE tenant = ? AND collection = ? AND parent = ? {behind}"
            f" ORDER BY {column} {direction}",
            values,
        )
        return map(_record, rows)

    def count(self, place: Place) -> int:
        """How many records stand in a place."""
        row = self._connection.execute(
            "SELECT count(*) FROM records WHERE tenant = ? AND collection = ? AND parent = ?",
            attrs.astuple(place),
        ).fetchone()
        return int(row[0])

    def due(self, now: float) -> list[Record]:
        """The records to which something has happened by now, the earliest first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM records WHERE due <= ? ORDER BY due, sequence", (now,)
        ).fetchall()
        return [_record(row) for row in rows]

    def next_number(self, counter: str) -> int:
        """Count one further, from 1."""
        row = self._connection.execute(
            "INSERT INTO counters VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            (counter,),
        ).fetchone()
        return int(row[0])

    def remember(self, name: str, value: int) -> None:
        """Keep a number under a name that no counter has."""
        self._connection.execute("INSERT OR REPLACE INTO counters VALUES (?, ?)", (name, value))

    def remembered(self, name: str) -> int | None:
        """The number that was kept under a name."""
        row = self._connection.execute("SELECT value FROM counters WHERE name = ?", (name,)).fetchone()
        return int(row[0]) if row else None


def _changeable(record: Record) -> tuple[str, str, str, float | None]:
    plan = json.dumps([attrs.astuple(step) for step in record.plan])
    due = record.plan[0].at if record.plan else None
    return json.dumps(record.document), json.dumps(record.hidden), plan, due


def _record(row: Sequence[Any]) -> Record:
    sequence, tenant, collection, parent, id, document, hidden, plan = row
    return Record(
        place=Place(tenant, collection, parent),
        id=id,
        document=json.loads(document),
        hidden=json.loads(hidden),
        plan=tuple(Step(*step) for step in json.loads(plan)),
        sequence=sequence,
    )
