"""Lists over several pages, fetched as they are asked for.

A paginator sends nothing until it is iterated over, and can be iterated over again, from the start.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing
from functools import cached_property
from itertools import islice
from typing import Any, Generic, Self, TypeVar

from .._errors.tracebacks import Shielded
from .._http.options import RequestOptions, with_query
from .._http.outgoing import to_own_server
from .._http.session import AsyncSession, Session
from .._values.operations import Operation
from .._wire.request import Request
from .page import AsyncPage, Page, fetch_page, fetch_page_async
from .walk import ListCall, Step

T = TypeVar("T")
S = TypeVar("S", Session, AsyncSession)


class _List(Shielded, Generic[S]):
    """What both kinds of paginator share."""

    def __init__(
        self,
        session: S,
        operation: Operation[Any],
        request: Request,
        options: RequestOptions,
        limit: int | None = None,
    ) -> None:
        assert operation.pagination is not None  # a paginator is made for lists only
        to_own_server(
            session.settings, operation, request, options
        )  # a wrong argument is refused here, not when iterating
        self._session: S = session
        self._limit = limit
        # Among the list's own parameters, a cursor of the caller's is replaced by the next page's.
        request = request._replace(query=with_query(request.query, options.get("extra_query") or {}))
        rest: RequestOptions = {**options}
        rest.pop("extra_query", None)
        self._call = ListCall(operation, operation.pagination, request, rest)

    def limit(self, count: int) -> Self:
        """The same list, ending after at most `count` items. Not to be mixed up with the size of a page.

        Raises:
            TypeError, ValueError: It is no whole number, or less than 0.
        """
        if isinstance(count, bool) or not isinstance(count, int):
            raise TypeError(f"limit must be a whole number, not {type(count).__name__}")
        if count < 0:
            raise ValueError(f"limit must be at least 0, not {count}")
        return type(self)(self._session, self._call.operation, self._call.request, self._call.options, count)

    def __repr__(self) -> str:
        limit = "" if self._limit is None else f", limit={self._limit}"
        return f"{type(self).__name__}({self._call.operation.id}{limit})"


class Paginator(_List[Session], Generic[T]):
    """All items of a list, over all pages.

    for job in client.fine_tuning.jobs.list():
        ...

    Where one page is enough, `page()` fetches it. What the vendors' SDKs return, the first page, can be read off the
    list itself as well: `data`, `has_more`, `has_next_page()`, `get_next_page()`. It is fetched when first asked for.
    """

    def __iter__(self) -> Iterator[T]:
        items = (item for page in self.pages() for item in page.items)
        return items if self._limit is None else islice(items, self._limit)

    def pages(self) -> Iterator[Page[T]]:
        """Page by page, as the server cuts them. `limit` does not count here.

        Raises:
            PaginationError: The server repeats a cursor or a page, or names no cursor though it says that more follows.
            APIError: As any call.
        """
        page: Page[T] = self.page()
        yield page
        while page.has_more:
            page = page.get_next_page()
            yield page

    def page(self) -> Page[T]:
        """The first page, fetched anew. `limit` does not count here. Raises as `pages`."""
        return fetch_page(self._session, Step.first(self._call))

    @cached_property
    def _first_page(self) -> Page[T]:
        return self.page()

    @property
    def data(self) -> list[T]:
        """The items of the first page, which is fetched once."""
        return self._first_page.items

    @property
    def has_more(self) -> bool:
        """Whether another page follows the first, which is fetched once."""
        return self._first_page.has_more

    def has_next_page(self) -> bool:
        """Whether another page follows the first, which is fetched once."""
        return self._first_page.has_more

    def get_next_page(self) -> Page[T]:
        """The second page. Raises as `Page.get_next_page`."""
        return self._first_page.get_next_page()

    def first(self) -> T | None:
        """The first item, or None when there is none. Fetches one page, or more where the first ones are empty."""
        return next(iter(self), None)

    def to_list(self) -> list[T]:
        """All items at once."""
        return list(self)


class AsyncPaginator(_List[AsyncSession], Generic[T]):
    """All items of a list, over all pages, for asyncio.

    async for job in client.fine_tuning.jobs.list():
        ...

    Where one page is enough, it can be awaited: `page = await client.fine_tuning.jobs.list()`.
    """

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

    async def pages(self) -> AsyncGenerator[AsyncPage[T], None]:
        """Page by page, as the server cuts them. `limit` does not count here.

        Raises:
            PaginationError: The server repeats a cursor or a page, or names no cursor though it says that more follows.
            APIError: As any call.
        """
        page: AsyncPage[T] = await self.page()
        yield page
        while page.has_more:
            page = await page.get_next_page()
            yield page

    async def page(self) -> AsyncPage[T]:
        """The first page, fetched anew. `limit` does not count here. Raises as `pages`."""
        return await fetch_page_async(self._session, Step.first(self._call))

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self.page().__await__()

    async def first(self) -> T | None:
        """The first item, or None when there is none. Fetches one page, or more where the first ones are empty."""
        async for item in self.limit(1):
            return item
        return None

    async def to_list(self) -> list[T]:
        """All items at once."""
        return [item async for item in self]
