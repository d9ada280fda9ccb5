"""Go through the pages of a list, and keep what each of them said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from finetuning_specs import Operation
from finetuning_specs.vocabulary import Pagination

from finetuning_contracts.checks.seeding import Live
from finetuning_contracts.checks.sending.identity import item_id, look_up, segment

from .scene import EndedError, Scene

_OTHER_REASONS = frozenset({401, 403, 408, 429})
"""Refusals that say nothing of the cursor."""

MOST_PAGES = 60
"""Pages after which a walk ends: on a server with the data of others there may be many thousands."""


class PageRefusedError(EndedError):
    """A page was refused."""

    def __init__(self, operation: Operation, status: int) -> None:
        """`status` is that of the refusal."""
        super().__init__(f"{operation.id} answered {status} without a list")
        self.status = status


@attrs.frozen
class Page:
    """One page."""

    items: tuple[Any, ...]
    body: Any
    more: bool
    """Whether it says that more follows."""
    cursor: Any
    """What leads to the next; None: nothing does."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Of its items, as one segment of a path each."""
        return tuple(id for id in map(id_of, self.items) if id is not None)


@attrs.frozen
class Walk:
    """The pages of a list, in order."""

    pages: tuple[Page, ...]
    circle: bool
    """A page led back to one that had been there."""
    cut_short: bool
    """There would have been more pages, but not for us."""
    denied: int | None = None
    """The number of the first page that said that no more follows, though more did."""
    refused: int | None = None
    """The status by which the page was refused to which the last one led."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Of all items."""
        return tuple(id for page in self.pages for id in page.ids)

    @property
    def items(self) -> dict[str, Any]:
        """All items by their ids."""
        return {id: item for page in self.pages for item in page.items if (id := id_of(item)) is not None}


def id_of(item: Any) -> str | None:
    """The id of an item of a list, as one segment of a path."""
    found = item_id(item)
    return segment(found) if found is not None else None


def page(
    scene: Scene,
    operation: Operation,
    parent: Live | None = None,
    *,
    limit: int | None = None,
    cursor: Any = None,
    query: Mapping[str, Any] | None = None,
) -> Page:
    """One page. Raises `EndedError` when there is none."""
    pages = operation.pagination
    assert pages is not None, "only what has x-pagination is a list"
    asked = dict(query or {})
    if pages.limit is not None and limit is not None:
        asked[pages.limit] = limit
    if pages.cursor is not None and cursor is not None:
        asked[pages.cursor] = cursor
    response = scene.call(operation, parent, query=asked)
    body = response.json()
    if 400 <= response.status < 500 and response.status not in _OTHER_REASONS:
        raise PageRefusedError(operation, response.status)
    items = look_up(body, pages.items) if response.succeeded else None
    if not isinstance(items, list):
        raise EndedError(f"{operation.id} answered {response.status} without a list")
    following = _next(pages, body, items, cursor)
    more = look_up(body, pages.more) is True if pages.more is not None else following is not None
    if pages.style == "page_number":  # no page says whether more follows; one that is full may not be the last
        more = limit is not None and len(items) >= limit
    return Page(tuple(items), body, more, following)


def walk(
    scene: Scene,
    operation: Operation,
    parent: Live | None = None,
    *,
    limit: int | None = None,
    query: Mapping[str, Any] | None = None,
    wanted: frozenset[str] = frozenset(),
    to_the_end: bool = False,
) -> Walk:
    """All pages. It ends when no page follows, or when everything `wanted` was seen and there is very much more.

    Where a page says that no more follows although not everything wanted was seen, the next page is asked for all the same.
    `to_the_end`: where the page is refused to which another one led, the walk ends there.
    Raises `EndedError` when a page cannot be had.
    """
    pages: list[Page] = []
    cursors: list[Any] = []
    cursor, denied = None, None
    while len(pages) < MOST_PAGES:
        try:
            pages.append(page(scene, operation, parent, limit=limit, cursor=cursor, query=query))
        except PageRefusedError as error:
            if not pages or not to_the_end:
                raise
            return Walk(tuple(pages), circle=False, cut_short=False, denied=denied, refused=error.status)
        last = pages[-1]
        missing = wanted - {id for one in pages for id in one.ids}
        if last.cursor is None or not last.items or (not last.more and not missing):
            return Walk(tuple(pages), circle=False, cut_short=False, denied=denied)
        if not last.more:
            after = page(scene, operation, parent, limit=limit, cursor=last.cursor, query=query)
            if not after.items:
                return Walk(tuple(pages), circle=False, cut_short=False, denied=denied)
            denied = len(pages) if denied is None else denied
        if last.cursor in cursors or (len(pages) > 1 and last.ids and last.ids == pages[-2].ids):
            return Walk(tuple(pages), circle=True, cut_short=False, denied=denied)
        cursors.append(last.cursor)
        cursor = last.cursor
    return Walk(tuple(pages), circle=False, cut_short=True, denied=denied)


def _next(pages: Pagination, body: Any, items: list[Any], cursor: Any) -> Any:
    if pages.style == "page_number":
        return int(cursor or 1) + 1 if items else None
    if pages.next_from_body is not None:
        return look_up(body, pages.next_from_body) or None
    if pages.next_from_last_item is not None and items:
        return look_up(items[-1], pages.next_from_last_item) or None
    return None
