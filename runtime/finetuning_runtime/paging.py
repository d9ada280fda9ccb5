"""Lists over several pages, fetched as they are asked for.

A paginator sends nothing until it is iterated over, and can be iterated over again, from the start.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .calls import with_query
from .errors import APIResponseValidationError, PaginationError
from .operations import Operation, Pagination
from .ways import follow_way

if TYPE_CHECKING:
    import httpx

    from .client import AsyncClient, SyncClient
    from .options import RequestOptions

T = TypeVar("T")


class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: Its items, in the server's order.
        raw: The whole body, as decoded JSON.
        next_cursor: What to ask for next; None on the last page.
    """

    def __init__(self, items: list[T], raw: Any, next_cursor: str | int | None) -> None:
        self.items = items
        self.raw = raw
        self.next_cursor = next_cursor

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, next_cursor={self.next_cursor!r})"

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
        given = dict(request.get("params", ())).get(self._pagination.cursor)
        self._seen = set() if given is None else {given}
        self._number = int(given) if given is not None and given.lstrip("-").isdecimal() else 1
        self._last_page: list[Any] = []
        self._stuck = False

    @property
    def request(self) -> dict[str, Any]:
        """The request for the page that comes next.

        Raises:
            PaginationError: The server says that there is one, but not how to ask for it.
        """
        if self._stuck:
            name, list_id = self._operation.provider, self._operation.id
            raise PaginationError(f"{name} says that {list_id} goes on, but the last item has no cursor to go on from")
        return self._request

    def read(self, body: Any, response: httpx.Response) -> Page[T]:
        """The page in an answer; prepares the request for the one after it.

        Raises:
            APIResponseValidationError: The body is no page.
            PaginationError: The server repeats a cursor or a page.
        """
        raw_items = follow_way(body, self._pagination.items)
        if raw_items is None and isinstance(body, dict) and self._pagination.items:
            raw_items = []  # gRPC gateways may leave out an array without items
        if not isinstance(raw_items, list):
            place = "/".join(("", *self._pagination.items)) or "its top"
            message = f"{self._operation.provider} answered {self._operation.id} without an array of items at {place}"
            raise APIResponseValidationError(message, response=response)
        following = self._following(body, raw_items)
        if following is not None:
            self._go_on(raw_items, str(following))
        return Page([self._decode(item) for item in raw_items], body, following)

    def _go_on(self, raw_items: list[Any], cursor: str) -> None:
        name, list_id = self._operation.provider, self._operation.id
        if raw_items and raw_items == self._last_page:
            raise PaginationError(f"{name} sent the same page of {list_id} twice")
        if cursor in self._seen:
            raise PaginationError(f"{name} repeats the cursor {cursor!r} of {list_id}")
        self._last_page = raw_items
        self._seen.add(cursor)
        assert self._pagination.cursor is not None  # only what has one goes on
        kept = [(key, value) for key, value in self._request.get("params", ()) if key != self._pagination.cursor]
        self._request = {**self._request, "params": [*kept, (self._pagination.cursor, cursor)]}

    def _following(self, body: Any, items: list[Any]) -> str | int | None:
        pagination = self._pagination
        more = follow_way(body, pagination.more) if pagination.more is not None else None
        if pagination.style == "none" or more is False:
            return None
        if pagination.style == "page_number":
            self._number += 1
            return self._number if items else None
        if pagination.next_from_body is not None:
            cursor = follow_way(body, pagination.next_from_body)
        else:
            # Where the flag is absent (Portkey's events), only an empty page ends the list.
            cursor = follow_way(items[-1], pagination.next_from_last_item or ()) if items else None
        usable = isinstance(cursor, str | int) and not isinstance(cursor, bool) and cursor != ""
        self._stuck = not usable and more is True and bool(items)
        return cursor if usable else None


class _List:
    """What both kinds of paginator share: a list that has not been asked for yet."""

    def __init__(
        self,
        client: Any,
        operation: Operation[Any],
        request: dict[str, Any],
        options: RequestOptions,
        limit: int | None = None,
    ) -> None:
        client._check(operation, request, options)  # a wrong argument is refused here, not at the first item
        self._client, self._operation, self._limit = client, operation, limit
        # Among the list's own parameters, a cursor of the caller's is replaced by the next page's.
        self._request = {
            **request,
            "params": with_query(request.get("params", ()), options.get("extra_query", {})),
        }
        self._options: RequestOptions = {**options}
        self._options.pop("extra_query", None)

    def limit(self, count: int) -> Self:
        """The same list, ending after at most `count` items. Not to be mixed up with the size of a page.

        Raises:
            TypeError, ValueError: It is no whole number, or less than 0.
        """
        if isinstance(count, bool) or not isinstance(count, int):
            raise TypeError(f"limit must be a whole number, not {type(count).__name__}")
        if count < 0:
            raise ValueError(f"limit must be at least 0, not {count}")
        return type(self)(self._client, self._operation, self._request, self._options, count)

    def __repr__(self) -> str:
        limit = "" if self._limit is None else f", limit={self._limit}"
        return f"{type(self).__name__}({self._operation.id}{limit})"


class Paginator(_List, Generic[T]):
    """All items of a list, over all pages.

    for job in client.fine_tuning.jobs.list():
        ...
    """

    _client: SyncClient

    def __iter__(self) -> Iterator[T]:
        items = (item for page in self.pages() for item in page.items)
        return items if self._limit is None else islice(items, self._limit)

    def pages(self) -> Iterator[Page[T]]:
        """Page by page, as the server cuts them. `limit` does not count here.

        Raises:
            PaginationError: The server repeats a cursor or a page, or names no cursor though it says that more follows.
            APIError: As any call.
        """
        walk: _Walk[T] = _Walk(self._operation, self._request)
        following: str | int | None = ""
        while following is not None:
            page = walk.read(*self._client._fetch(self._operation, walk.request, self._options))
            yield page
            following = page.next_cursor
        _ = walk.request  # raises if the server announced a page that cannot be asked for

    def first(self) -> T | None:
        """The first item, or None when there is none. Fetches one page, or more where the first ones are empty."""
        return next(iter(self), None)

    def to_list(self) -> list[T]:
        """All items at once."""
        return list(self)


class AsyncPaginator(_List, Generic[T]):
    """All items of a list, over all pages, for asyncio.

    async for job in client.fine_tuning.jobs.list():
        ...
    """

    _client: AsyncClient

    async def __aiter__(self) -> AsyncIterator[T]:
        remaining = self._limit
        if remaining == 0:
            return
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in page.items:
                    yield item
                    if remaining is not None:
                        remaining -= 1
                        if remaining == 0:
                            return

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """Page by page, as the server cuts them. `limit` does not count here.

        Raises:
            PaginationError: The server repeats a cursor or a page, or names no cursor though it says that more follows.
            APIError: As any call.
        """
        walk: _Walk[T] = _Walk(self._operation, self._request)
        following: str | int | None = ""
        while following is not None:
            page = walk.read(*await self._client._fetch(self._operation, walk.request, self._options))
            yield page
            following = page.next_cursor
        _ = walk.request  # raises if the server announced a page that cannot be asked for

    async def first(self) -> T | None:
        """The first item, or None when there is none. Fetches one page, or more where the first ones are empty."""
        async for item in self.limit(1):
            return item
        return None

    async def to_list(self) -> list[T]:
        """All items at once."""
        return [item async for item in self]
