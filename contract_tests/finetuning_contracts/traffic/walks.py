"""The pages of a list as somebody went through them: each one goes on where another one ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
from finetuning_specs import Operation
from finetuning_specs.vocabulary import Pagination

from finetuning_contracts.checks.invariants.observation import Observation
from finetuning_contracts.checks.scenarios.collection import Collection
from finetuning_contracts.checks.scenarios.walking import id_of
from finetuning_contracts.checks.sending.identity import look_up

from .book import Book
from .exchange import Exchange
from .place import Found

_MOST = 1_000
"""Walks that are remembered."""


@attrs.define
class Walk:
    """The pages of one walk, from the first on."""

    operation: Operation
    path: Mapping[str, str]
    query: tuple[tuple[str, str], ...]
    """Without cursor, limit and order: what selects."""
    credential: str | None
    pages: list[Exchange]
    ids: set[str]
    cursor: str | None
    """What leads to the next page; None: nothing does."""
    told: set[str] = attrs.field(factory=set)
    """Ids that are known to be missing, or not to be."""


@attrs.define
class Walks:
    """Follows the walks of all clients."""

    book: Book
    _walks: list[Walk] = attrs.field(factory=list, init=False)

    def note(self, found: Found, exchange: Exchange, seen: Observation) -> None:
        """A page was seen."""
        pages = found.operation.pagination
        if pages is None or seen.items is None:
            return
        pairs = parse_qsl(urlsplit(exchange.request.url).query, keep_blank_values=True)
        cursor = next((value for name, value in pairs if name == pages.cursor and value), None)
        order = pages.order.parameter if pages.order is not None else None
        query = tuple(sorted(pair for pair in pairs if pair[0] not in (pages.cursor, pages.limit, order)))
        ids = [id for id in map(id_of, seen.items) if id is not None]
        following = _next(pages, seen)
        if cursor is None:
            walk = Walk(found.operation, found.path, query, exchange.credential, [exchange], set(ids), following)
            self._walks = [*self._walks, walk][-_MOST:]
            return
        for walk in reversed(self._walks):
            if (
                walk.operation is found.operation
                and walk.path == found.path
                and walk.query == query
                and walk.credential == exchange.credential
                and walk.cursor == cursor
                and walk.pages[-1].ended <= exchange.started
            ):
                self._goes_on(walk, pages, exchange, ids, following)
                return

    def _goes_on(
        self, walk: Walk, pages: Pagination, exchange: Exchange, ids: list[str], following: str | None
    ) -> None:
        way = [walk.pages[-1], exchange]
        if pages.style != "page_number":  # what is created in between moves what is on a numbered page
            twice = next((id for id in ids if id in walk.ids), None)
            told = f"{twice} stands on two pages of one walk" if twice is not None else None
            self.book.judge(walk.operation.id, "walk_once", told, way)
            circle = following is not None and following == walk.cursor
            told = "the page that follows leads to itself" if circle else None
            self.book.judge(walk.operation.id, "walk_ends", told, way)
        walk.pages.append(exchange)
        walk.ids.update(ids)
        walk.cursor = following

    def exists(self, things: Collection, id: str, created: Exchange, seen: Exchange) -> None:
        """A thing that was created earlier is there now: it was there in between, and had to be on a page."""
        for walk in self._walks:
            complete = walk.operation is things.listing and walk.cursor is None and not walk.query
            own = walk.credential is not None and walk.credential == created.credential == seen.credential
            between = created.ended <= walk.pages[0].started and walk.pages[-1].ended <= seen.started
            if not (complete and own and between) or id in walk.told:
                continue
            if not all(value in created.request.url for value in walk.path.values()):
                continue  # it was created below something else
            walk.told.add(id)
            check = "walk_complete" if len(walk.pages) > 1 else "listed_at_once"
            told = None if id in walk.ids else f"{id} was there before and after, and is on no page"
            self.book.judge(walk.operation.id, check, told, [created, *walk.pages[-2:], seen])


def _next(pages: Pagination, seen: Observation) -> str | None:
    items: list[Any] = seen.items or []
    if pages.more is not None and look_up(seen.body, pages.more) is not True:
        return None
    if pages.style == "page_number" or pages.cursor is None:
        limit = (seen.query or {}).get(pages.limit) if pages.limit is not None else None
        more = isinstance(limit, int) and len(items) >= limit
        return str(int((seen.query or {}).get(pages.cursor or "") or 1) + 1) if more else None
    found = None
    if pages.next_from_body is not None:
        found = look_up(seen.body, pages.next_from_body)
    elif pages.next_from_last_item is not None and items:
        found = look_up(items[-1], pages.next_from_last_item)
    return str(found) if found else None
