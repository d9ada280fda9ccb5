"""Which records of a place are asked for, and in which order, as SQL."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from .conditions import Condition
from .records import Record
from .terms import wanted_terms


class Selection(NamedTuple):
    """The part of a query behind its columns."""

    sql: str
    values: list[Any]


def selection(
    place: int,
    *,
    by_id: bool = False,
    descending: bool = False,
    after: Record | None = None,
    having: Iterable[tuple[str, Any]] = (),
    where: Condition | None = None,
) -> Selection:
    """The records of the place of this number; the rest is as `Store.records` has it."""
    column = "id" if by_id else "sequence"
    sign, direction = ("<", "DESC") if descending else (">", "ASC")
    terms = list(chain.from_iterable(wanted_terms(pointer, value) for pointer, value in having))
    # What stands first in the query is looked up first: the records of a term are few, those of a place may be many.
    joins = " CROSS JOIN ".join([*(f"terms t{i}" for i in range(len(terms))), "records r"])
    conditions = [f"t{i}.place = ? AND t{i}.term = ? AND t{i}.sequence = r.sequence" for i in range(len(terms))]
    values: list[Any] = [value for term in terms for value in (place, term)]
    conditions.append("r.place = ?")
    values.append(place)
    if after is not None:
        conditions.append(f"r.{column} {sign} ?")
        values.append(after.id if by_id else after.sequence)
    if where is not None:
        conditions.append(f"({where.sql})")
        values += where.values
    order = "t0.sequence" if terms and not by_id else f"r.{column}"
    return Selection(f"FROM {joins} WHERE {' AND '.join(conditions)} ORDER BY {order} {direction}", values)


def sorted_selection(place: int, order: Sequence[str], where: Condition | None) -> Selection:
    """The records of the place of this number, in an order of expressions, and of their ids where these are equal."""
    kept = f" AND ({where.sql})" if where is not None else ""
    values = where.values if where is not None else ()
    return Selection(f"FROM records r WHERE r.place = ?{kept} ORDER BY {', '.join([*order, 'r.id'])}", [place, *values])
