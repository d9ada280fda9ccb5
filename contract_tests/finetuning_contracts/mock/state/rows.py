"""Records as rows of the table `records`."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

import msgspec

from .records import Place, Record, Step

WHOLE: Final = "r.sequence, r.id, r.document, r.hidden, r.plan"
"""The columns of a whole record."""
SHOWN: Final = "r.sequence, r.id, r.document"
"""The columns of a record as far as clients see it."""

_value = msgspec.json.Decoder().decode
_plan = msgspec.json.Decoder(tuple[Step, ...]).decode
_encoder = msgspec.json.Encoder()


class Shown(dict[str, Any]):
    """A document that was read to be shown. All who read it have the same one, so nobody may change it.

    What was made of it, to be shown again, can be kept in `made`, by what made it.
    """

    __slots__ = ("made",)

    def __init__(self, document: dict[str, Any]) -> None:
        super().__init__(document)
        self.made: dict[object, Any] = {}


@lru_cache(maxsize=1024)
def _shown(text: str) -> Shown:
    """The same records are listed again and again, and reading them is most of what a list takes."""
    return Shown(_value(text))


def shown(place: Place, row: Sequence[Any]) -> Record:
    """The record that a row of `SHOWN` columns describes, without hidden values and plan."""
    sequence, id, document = row
    return Record(place, id, _shown(document), {}, (), sequence)


def record(place: Place, row: Sequence[Any]) -> Record:
    """The record that a row of `WHOLE` columns describes."""
    sequence, id, document, hidden, plan = row
    return Record(place, id, _value(document), _value(hidden) if hidden else {}, _plan(plan) if plan else (), sequence)


def changeable(record: Record) -> tuple[str, str | None, str | None, float | None]:
    """A record's document, hidden values, plan and the time of the next step, as columns."""
    hidden = _text(record.hidden) if record.hidden else None
    plan = _text(record.plan) if record.plan else None
    return _text(record.document), hidden, plan, record.plan[0].at if record.plan else None


class Additions:
    """Rows that a transaction adds, and that the database gets together: a job's life leaves a dozen."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: list[tuple[Any, ...]] = []
        self._places: set[int] = set()

    def add(self, place: int, record: Record) -> None:
        """Have a record written, which has its number, to the place of this number."""
        self._rows.append((record.sequence, place, record.id, *changeable(record)))
        self._places.add(place)

    def concern(self, place: int) -> bool:
        """Whether any record of a place is not written yet."""
        return place in self._places

    def write(self) -> None:
        """Give the database what it does not have yet. Raises `sqlite3.Error`, such as for an id that is not free."""
        if self._rows:
            rows = self._rows.copy()
            self.forget()
            self._connection.executemany("INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?)", rows)

    def forget(self) -> None:
        """Do not write what was not written."""
        self._rows.clear()
        self._places.clear()


def _text(value: Any) -> str:
    return _encoder.encode(value).decode()
