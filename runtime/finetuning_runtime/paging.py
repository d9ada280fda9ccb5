"""Lists over several pages, fetched as they are asked for.

A paginator sends nothing until it is iterated over, and can be iterated over again, from the start.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import attrs

from .errors import PaginationError
from .operations import Operation, Pagination
from .ways import follow_way

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .options import RequestOptions

T = TypeVar("T")


@attrs.frozen
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: Its items, in the server's order.
        raw: The whole body, as decoded JSON.
        next_cursor: What to ask for next; None on the last page.
    """

    items: list[T]
    raw: Any
    next_cursor: str | int | None

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


class _Walk(Generic[T]):
    """The state of one walk over the pages: what to ask for next, and whether the server goes in circles."""

    def __init__(self, operation: Operation[Any], request: dict[str, Any]) -> None:
        assert operation.pagination is not None  # a paginator is made for lists only
        assert operation.decode_item is not None
        self._operation = operation
        self._pagination: Pagination = operation.pagination
        self._decode = operation.decode_item
        self._request = request
        self._seen: set[str] = set()
        self._last_page: Any = None
        self._number = self._first_number()

    @property
    def request(self) -> dict[str, Any]:
        """The request for the page that comes next."""
        return self._request

    def read(self, body: Any) -> Page[T]:
        """The page in an answer; prepares the request for the one after it.

        Raises:
            PaginationError: The server repeats a cursor or a page.
        """
        raw_items = follow_way(body, self._pagination.items)
        raw_items = raw_items if isinstance(raw_items, list) else []
        following = self._following(body, raw_items)
        if following is not None:
            if raw_items and raw_items == self._last_page:
                raise PaginationError(f"{self._operation.provider} sent the same page of {self._operation.id} twice")
            self._last_page = raw_items
            if str(following) in self._seen:
                raise PaginationError(f"{self._operation.provider} repeats the cursor {following!r} of {self._operation.id}")
            self._seen.add(str(following))
            assert self._pagination.cursor is not None
            kept = [(name, value) for name, value in self._request.get("params", ()) if name != self._pagination.cursor]
            self._request = {**self._request, "params": [*kept, (self._pagination.cursor, str(following))]}
        return Page([self._decode(item) for item in raw_items], body, following)

    def _first_number(self) -> int:
        given = dict(self._request.get("params", ())).get(self._pagination.cursor, "1")
        return int(given) if given.lstrip("-").isdigit() else 1

    def _following(self, body: Any, items: list[Any]) -> str | int | None:
        pagination = self._pagination
        if pagination.style == "none":
            return None
        if pagination.style == "page_number":
            self._number += 1
            return self._number if items else None
        more = follow_way(body, pagination.more) if pagination.more is not None else None
        if more is False:
            return None
        if pagination.next_from_body is not None:
            cursor = follow_way(body, pagination.next_from_body)
        else:
            # Where the flag is absent (Portkey's events), only an empty page ends the list.
            cursor = follow_way(items[-1], pagination.next_from_last_item or ()) if items else None
        return cursor if isinstance(cursor, str | int) and cursor != "" else None


class Paginator(Generic[T]):
    """All items of a list, over all pages.

        for job in client.fine_tuning.jobs.list():
            ...
    """

    def __init__(
        self,
        client: SyncClient,
        operation: Operation[Any],
        request: dict[str, Any],
        options: RequestOptions,
        limit: int | None = None,
    ) -> None:
        self._client, self._operation, self._request, self._options = client, operation, request, options
        self._limit = limit
        client._check(operation, request, options)  # a wrong argument is refused here, not at the first item

    def __iter__(self) -> Iterator[T]:
        items = (item for page in self.pages() for item in page.items)
        return items if self._limit is None else islice(items, self._limit)

    def pages(self) -> Iterator[Page[T]]:
        """Page by page, as the server cuts them. `limit` does not count here.

        Raises:
            PaginationError: The server repeats a cursor or a page.
            APIError: As any call.
        """
        walk: _Walk[T] = _Walk(self._operation, self._request)
        while True:
            page = walk.read(self._client._send_raw(self._operation, walk.request, self._options))
            yield page
            if page.next_cursor is None:
                return

    def first(self) -> T | None:
        """The first item, or None when there is none. Fetches one page."""
        return next(iter(self), None)

    def limit(self, count: int) -> Self:
        """The same list, ending after at most `count` items. Not to be mixed up with the size of a page."""
        if count < 0:
            raise ValueError(f"limit must be at least 0, not {count}")
        return type(self)(self._client, self._operation, self._request, self._options, count)

    def to_list(self) -> list[T]:
        """All items at once."""
        return list(self)


class AsyncPaginator(Generic[T]):
    """All items of a list, over all pages, for asyncio.

        async for job in client.fine_tuning.jobs.list():
            ...
    """

    def __init__(
        self,
        client: AsyncClient,
        operation: Operation[Any],
        request: dict[str, Any],
        options: RequestOptions,
        limit: int | None = None,
    ) -> None:
        self._client, self._operation, self._request, self._options = client, operation, request, options
        self._limit = limit
        client._check(operation, request, options)  # a wrong argument is refused here, not at the first item

    async def __aiter__(self) -> AsyncIterator[T]:
        remaining = self._limit
        if remaining == 0:
            return
        async for page in self.pages():
            for item in page.items:
                yield item
                if remaining is not None:
                    remaining -= 1
                    if remaining == 0:
                        return

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Page by page, as the server cuts them. `limit` does not count here.

        Raises:
            PaginationError: The server repeats a cursor or a page.
            APIError: As any call.
        """
        walk: _Walk[T] = _Walk(self._operation, self._request)
        while True:
            page = walk.read(await self._client._send_raw(self._operation, walk.request, self._options))
            yield page
            if page.next_cursor is None:
                return

    async def first(self) -> T | None:
        """The first item, or None when there is none. Fetches one page."""
        async for item in self:
            return item
        return None

    def limit(self, count: int) -> Self:
        """The same list, ending after at most `count` items. Not to be mixed up with the size of a page."""
        if count < 0:
            raise ValueError(f"limit must be at least 0, not {count}")
        return type(self)(self._client, self._operation, self._request, self._options, count)

    async def to_list(self) -> list[T]:
        """All items at once."""
        return [item async for item in self]
