"""What holds of one page of a list."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from finetuning_contracts.checks.sending.identity import item_id, look_up, segment
from finetuning_contracts.checks.slots import parameter_slots

from .observation import HOLDS, Observation, Verdict

_SORTING = ("orderBy", "order_by", "sortBy", "sort_by", "sort")
"""Query parameters by which APIs let clients choose an order: AIP-132 and what is usual beside it."""


def limit_respected(seen: Observation) -> Iterator[Verdict]:
    """A page has no more items than were asked for."""
    pages = seen.operation.pagination
    if pages is None or pages.limit is None or seen.items is None or seen.query is None:
        return
    limit = seen.query.get(pages.limit)
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
        return
    if pages.style == "page_number" and not _counts(seen.query.get(pages.cursor or "", 1)):
        return  # there is no such page: a server may well give everything
    most = min(limit, pages.coerces_limit_to) if pages.coerces_limit_to else limit
    broken = f"the page has {len(seen.items)} items, {pages.limit} is {most}" if len(seen.items) > most else None
    yield Verdict(broken)


def nothing_twice(seen: Observation) -> Iterator[Verdict]:
    """No item stands twice on a page."""
    ids = [id for id in map(item_id, seen.items or ()) if id is not None]
    if len(ids) > 1:
        twice = next((id for id in ids if ids.count(id) > 1), None)
        yield Verdict(f"{twice} stands twice on the page" if twice is not None else None)


def in_order(seen: Observation) -> Iterator[Verdict]:
    """The items of a page stand in the documented order, or in the one that was asked for."""
    pages = seen.operation.pagination
    if pages is None or pages.order is None or seen.items is None or seen.query is None:
        return
    if any(seen.query.get(name) for name in _SORTING):
        return  # another order was asked for, in a language that the contract does not tell
    asked = seen.query.get(pages.order.parameter) if pages.order.parameter else None
    ascending = str(asked or pages.order.direction).startswith("asc")
    values = [look_up(item, pages.order.by) for item in seen.items]
    if len(values) < 2 or not _comparable(values):
        return
    for one, other in pairwise(values):
        if one != other and (one < other) is not ascending:
            order = "ascending" if ascending else "descending"
            yield Verdict(f"{pages.order.by.path} is to be {order}, but {one!r} stands before {other!r}")
            return
    yield HOLDS


def filter_respected(seen: Observation) -> Iterator[Verdict]:
    """Every item of a page is one that the filters select."""
    pages = seen.operation.pagination
    if pages is None or not pages.filters or not seen.items or seen.query is None:
        return
    for name, pointer in pages.filters.items():
        wanted = seen.query.get(name)
        if wanted is None or wanted in ("", {}):
            continue
        for item in seen.items:
            value = look_up(item, pointer)
            if not selected(wanted, value):
                yield Verdict(f"{name} selects {wanted!r}, but an item has {value!r} at {pointer.path}")
                return
        yield HOLDS


def more_is_true(seen: Observation) -> Iterator[Verdict]:
    """A page without items is not followed by more."""
    pages = seen.operation.pagination
    if pages is None or pages.more is None or seen.items is None:
        return
    limit = seen.query.get(pages.limit) if seen.query is not None and pages.limit is not None else None
    if isinstance(limit, int) and limit < 1:
        return  # of a page on which nothing was wanted, more may well follow
    if not seen.items and look_up(seen.body, pages.more) is True:
        yield Verdict(f"the page is empty, but {pages.more.path} is true")
    elif look_up(seen.body, pages.more) is False or seen.items:
        yield HOLDS


def page_ends_named(seen: Observation) -> Iterator[Verdict]:
    """The ids that a page names as its first and last are those of its first and last item."""
    pages = seen.operation.pagination
    if pages is None or not seen.items:
        return
    for pointer, item in ((pages.first, seen.items[0]), (pages.last, seen.items[-1])):
        named = look_up(seen.body, pointer) if pointer is not None else None
        if pointer is not None and named is not None:
            yield Verdict(
                None if named == item_id(item) else f"{pointer.path} is {named!r}, but that item is {item_id(item)!r}"
            )


def page_ends_given(seen: Observation) -> Iterator[Verdict]:
    """A page that has items, and fields for the ids of its first and last one, fills these in."""
    pages = seen.operation.pagination
    if pages is None or not seen.items or item_id(seen.items[0]) is None:
        return
    for pointer in (pages.first, pages.last):
        if pointer is not None and isinstance(seen.body, dict) and pointer.parts[0] in seen.body:
            named = look_up(seen.body, pointer)
            yield HOLDS if named else Verdict(f"{pointer.path} is {named!r}, and the page has {len(seen.items)} items")


def parent_named(seen: Observation) -> Iterator[Verdict]:
    """What lies below a resource names that resource, and no other."""
    parents = {
        slot.resource: seen.path.get(slot.name) for slot in parameter_slots(seen.operation) if slot.place == "path"
    }
    if not parents:
        return
    for name, part in seen.operation.shown_schema.get("properties", {}).items():
        resource = seen.operation.spec.resolve(part).get("x-reference")
        parent = parents.get(resource) if resource is not None else None
        if parent is None or resource == seen.operation.resource.name:  # itself: `what_was_asked_for` looks at that
            continue
        for thing in seen.things:
            value = thing.get(name) if isinstance(thing, dict) else None
            if isinstance(value, str) and value:
                same = segment(value) == segment(parent)
                yield Verdict(None if same else f"{name} is {value!r}, but {parent!r} was asked for")


def _comparable(values: list[Any]) -> bool:
    if all(isinstance(value, str) for value in values):
        return True
    return all(isinstance(value, int | float) and not isinstance(value, bool) for value in values)


def selected(wanted: Any, value: Any) -> bool:
    """Whether a filter's value selects an item's: an object selects what has all its members."""
    if isinstance(wanted, dict):
        return isinstance(value, dict) and all(selected(part, value.get(name)) for name, part in wanted.items())
    if isinstance(wanted, str) and isinstance(value, str):
        return wanted == value or segment(wanted) == segment(value)
    return bool(wanted == value)


def _counts(number: Any) -> bool:
    """Whether this is the number of a page."""
    return isinstance(number, int) and number >= 1
