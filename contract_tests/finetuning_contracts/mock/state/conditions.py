"""Conditions on documents, as SQL: the database looks through a hundred thousand of them while Python would read ten thousand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

DOCUMENT: Final = "r.document"
"""The column that conditions are about."""

Path = tuple[str, ...]
"""Where a value stands in a document: the names of members, from the outermost on."""


class Condition(NamedTuple):
    """Something that is true or false of a document, never NULL."""

    sql: str
    values: tuple[Any, ...] = ()

    def negated(self) -> Condition:
        """The opposite."""
        return Condition(f"NOT ({self.sql})", self.values)


class Value(NamedTuple):
    """A value in a document, as SQL expressions."""

    type: str
    """Its type in JSON, as `json_type` names it; NULL: it is unset."""
    value: str
    members: str
    """The table of its members, or its items."""


def both(conditions: Sequence[Condition]) -> Condition:
    """That all of them are true."""
    return _joined(conditions, "AND")


def either(conditions: Sequence[Condition]) -> Condition:
    """That one of them is true."""
    return _joined(conditions, "OR")


def field(path: Path) -> Value:
    """The value at a path."""
    place = _place(path)
    return Value(
        f"json_type({DOCUMENT}, {place})", f"json_extract({DOCUMENT}, {place})", f"json_each({DOCUMENT}, {place})"
    )


def ordering(path: Path, *, descending: bool) -> str:
    """What sorts by the value at a path: what is unset, then numbers, then texts."""
    value = field(path)
    key = f"CASE WHEN {value.type} IN ('object', 'array') THEN NULL ELSE {value.value} END"
    return f"{key} {'DESC' if descending else 'ASC'}"


def has_text(value: str, text: str) -> Condition:
    """That a text stands in another, in any case of letters."""
    # SQLite's own function is faster, and knows only the letters of ASCII.
    lower = "lower" if text.isascii() else LOWERED
    return Condition(f"instr({lower}({value}), ?) > 0", (text.lower(),))


LOWERED: Final = "lowered"
"""The SQL function that is `str.lower`; every connection has it."""


def _joined(conditions: Sequence[Condition], word: str) -> Condition:
    if len(conditions) == 1:
        return conditions[0]
    sql = f" {word} ".join(f"({condition.sql})" for condition in conditions)
    return Condition(sql, tuple(value for condition in conditions for value in condition.values))


def _place(path: Path) -> str:
    """A path in SQLite's notation, as an SQL literal. The names are a spec's own."""
    text = "$" + "".join(f'."{name}"' for name in path)
    return "'" + text.replace("'", "''") + "'"
