"""Lists over several pages, fetched as they are asked for.

A paginator sends nothing until it is iterated over, and can be iterated over again, from the start.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing
from functools import cached_property
from itertools import islice
from typing import Any, Final, Generic, Self, TypeVar

from .._errors.exceptions import APIResponseValidationError, PaginationError
from .._errors.tracebacks import Shielded
from .._http.options import RequestOptions, with_query
from .._http.outgoing import to_own_server
from .._http.results import Received, refuse_error
from .._http.session import AsyncSession, Session
from .._values.json_pointer import follow_way
from .._values.operations import Operation
from .._wire.request import Request

T = TypeVar("T")

_MOST_EMPTY: Final = 1000
"""Pages without items in a row after which none is to be expected any more. A server that filters may send a few."""


class _AnyPage(Generic[T]):
    def __init__(self, items: list[T], raw: Any, next_cursor: str | int | None, following: _Step | None = None) -> None:
        self.items = items
        self.raw = raw
        self.next_cursor = next_cursor
        self._following = following

    @property
    def data(self) -> list[T]:
        """The items, by the name that the vendors' pages have for them."""
        return self.items

    @property
    def has_more(self) -> bool:
        """Whether another page follows."""
        return self._following is not None

    def has_next_page(self) -> bool:
        """Whether another page follows."""
        return self._following is not None

    def _next_step(self) -> _Step:
        if self._following is None:
            raise RuntimeError("no page follows this one; ask has_next_page() first")
        return self._following

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self.items)} items, next_cursor={self.next_cursor!r})"

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


class Page(_AnyPage[T]):
    """One page of a list.

    Attributes:
        items: Its items, in the server's order; `data` is the same.
        raw: The whole body, as decoded JSON.
        next_cursor: What to ask for next; None on the last page.
    """

    def get_next_page(self) -> Page[T]:
        """Fetch the page that follows.

        Raises:
            RuntimeError: There is none.
            PaginationError: The server repeats a cursor or a page, or names no cursor though it says that more follows.
            APIError: As any call.
        """
        return self._next_step().fetch()


class AsyncPage(_AnyPage[T]):
    """One page of a list, for asyncio. See `Page`."""

    async def get_next_page(self) -> AsyncPage[T]:
        """Fetch the page that follows. Raises as `Page.get_next_page`."""
        return await self._next_step().fetch_async()


class _Step(Shielded):
    """A page of a list that has not been asked for yet.

    Attributes:
        of: The list.
        request: How to ask for it.
        seen: Every cursor that the server has given on this walk, and on which page: one that comes again leads in a
            circle.
        page: Pages before this one.
        number: Of this page, where the server counts them.
        last_page: The items of the page before, as they came.
        mark: Those of an earlier one, moved on ever more seldom (Brent's way to find a cycle without keeping all).
        empty: Pages without items right before this one.
        stuck: Whether the server says that this page exists, but not how to ask for it.
    """

    def __init__(
        self,
        of: _List,
        request: Request,
        seen: dict[str, int],
        *,
        page: int = 0,
        number: int = 1,
        last_page: list[Any] | None = None,
        mark: list[Any] | None = None,
        empty: int = 0,
        stuck: bool = False,
    ) -> None:
        self.of, self.request, self.seen = of, request, seen
        self.page, self.number, self.last_page, self.stuck = page, number, last_page, stuck
        self.mark, self.empty = mark, empty

    @classmethod
    def first(cls, of: _List) -> _Step:
        """The first page of a list."""
        given = dict(of._request.query).get(of._pagination.cursor or "")
        number = int(given) if given is not None and given.lstrip("-").isdecimal() else 1
        return cls(of, of._request, {} if given is None else {given: -1}, number=number)

    def fetch(self) -> Page[Any]:
        """Ask for it. Raises as `Page.get_next_page`."""
        self._refuse_stuck()
        return Page(*self._read(self.of._session.fetch(self.of._operation, self.request, self.of._options)))

    async def fetch_async(self) -> AsyncPage[Any]:
        """Ask for it. Raises as `Page.get_next_page`."""
        self._refuse_stuck()
        return AsyncPage(*self._read(await self.of._session.fetch(self.of._operation, self.request, self.of._options)))

    def _refuse_stuck(self) -> None:
        if self.stuck:
            name, list_id = self.of._operation.provider, self.of._operation.id
            raise PaginationError(f"{name} says that {list_id} goes on, but the last item has no cursor to go on from")

    def _read(self, found: Received) -> tuple[list[Any], Any, str | int | None, _Step | None]:
        """What a page is made of: its items, the body, the next cursor, the page that follows.

        Raises:
            APIResponseValidationError: The body is no page.
            PaginationError: The server repeats a cursor or a page.
        """
        pagination, operation = self.of._pagination, self.of._operation
        body, response = found
        raw_items = follow_way(body, pagination.items)
        if raw_items is None and isinstance(body, dict) and pagination.items:
            refuse_error(operation, found)
            raw_items = []  # gRPC gateways may leave out an array without items
        if not isinstance(raw_items, list):
            place = "/".join(("", *pagination.items)) or "its top"
            message = f"{operation.provider} answered {operation.id} without an array of items at {place}"
            raise APIResponseValidationError(message, response=response)
        cursor, stuck = self._cursor(body, raw_items)
        following = None
        if stuck:
            following = _Step(self.of, self.request, self.seen, stuck=True)
        elif cursor is not None:
            following = self._after(raw_items, str(cursor))
        return [self.of._decode(item) for item in raw_items], body, cursor, following

    def _after(self, raw_items: list[Any], cursor: str) -> _Step:
        name, list_id = self.of._operation.provider, self.of._operation.id
        if raw_items and raw_items in (self.last_page, self.mark):
            raise PaginationError(f"{name} sent the same page of {list_id} twice")
        empty = 0 if raw_items else self.empty + 1
        if empty >= _MOST_EMPTY:
            raise PaginationError(f"{name} sent {empty} pages of {list_id} without items, one after the other")
        # A page that is asked for once more gives the cursor that it gave before.
        if self.seen.setdefault(cursor, self.page) < self.page:
            raise PaginationError(f"{name} repeats the cursor {cursor!r} of {list_id}")
        parameter = self.of._pagination.cursor
        assert parameter is not None  # only what has one goes on
        kept = [(key, value) for key, value in self.request.query if key != parameter]
        request = self.request._replace(query=[*kept, (parameter, cursor)])
        return _Step(
            self.of,
            request,
            self.seen,
            page=self.page + 1,
            number=self.number + 1,
            last_page=raw_items,
            mark=raw_items if self.page & (self.page - 1) == 0 else self.mark,  # pages 0, 1, 2, 4, 8, …
            empty=empty,
        )

    def _cursor(self, body: Any, items: list[Any]) -> tuple[str | int | None, bool]:
        """The next cursor, None when there is none; and whether there should be one."""
        pagination = self.of._pagination
        more = follow_way(body, pagination.more) if pagination.more is not None else None
        if pagination.style == "none" or more is False:
            return None, False
        if pagination.style == "page_number":
            return (self.number + 1 if items else None), False
        if pagination.next_from_body is not None:
            cursor = follow_way(body, pagination.next_from_body)
        else:
            # Where the flag is absent (Portkey's events), only an empty page ends the list.
            cursor = follow_way(items[-1], pagination.next_from_last_item or ()) if items else None
        usable = isinstance(cursor, str | int) and not isinstance(cursor, bool) and cursor != ""
        return (cursor if usable else None), not usable and more is True and bool(items)


class _List:
    """What both kinds of paginator share: a list that has not been asked for yet."""

    def __init__(
        self,
        session: Any,
        operation: Operation[Any],
        request: Request,
        options: RequestOptions,
        limit: int | None = None,
    ) -> None:
        assert operation.pagination is not None  # a paginator is made for lists only
        assert operation.decode_item is not None
        to_own_server(
            session.settings, operation, request, options
        )  # a wrong argument is refused here, not at the first item
        self._session, self._operation, self._limit = session, operation, limit
        self._pagination, self._decode = operation.pagination, operation.decode_item
        extra = options.get("extra_query")
        # Among the list's own parameters, a cursor of the caller's is replaced by the next page's.
        self._request = request._replace(query=with_query(request.query, {} if extra is None else extra))
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
        return type(self)(self._session, self._operation, self._request, self._options, count)

    def __repr__(self) -> str:
        limit = "" if self._limit is None else f", limit={self._limit}"
        return f"{type(self).__name__}({self._operation.id}{limit})"


class Paginator(_List, Generic[T]):
    """All items of a list, over all pages.

    for job in client.fine_tuning.jobs.list():
        ...

    Where one page is enough, `page()` fetches it. What the vendors' SDKs return, the first page, can be read off the
    list itself as well: `data`, `has_more`, `has_next_page()`, `get_next_page()`. It is fetched when first asked for.
    """

    _session: Session

    def __iter__(self) -> Iterator[T]:
        items = (item for page in self.pages() for item in page.items)
        return items if self._limit is None else islice(items, self._limit)

    def pages(self) -> Iterator[Page[T]]:
        """Page by page, as the server cuts them. `limit` does not count here.

        Raises:
            PaginationError: The server repeats a cursor or a page, or names no cursor though it says that more follows.
            APIError: As any call.
        """
        step: _Step | None = _Step.first(self)
        while step is not None:
            page: Page[T] = step.fetch()
            yield page
            step = page._following

    def page(self) -> Page[T]:
        """The first page, fetched anew. `limit` does not count here. Raises as `pages`."""
        return _Step.first(self).fetch()

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


class AsyncPaginator(_List, Generic[T]):
    """All items of a list, over all pages, for asyncio.

    async for job in client.fine_tuning.jobs.list():
        ...

    Where one page is enough, it can be awaited: `page = await client.fine_tuning.jobs.list()`.
    """

    _session: AsyncSession

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
        step: _Step | None = _Step.first(self)
        while step is not None:
            page: AsyncPage[T] = await step.fetch_async()
            yield page
            step = page._following

    async def page(self) -> AsyncPage[T]:
        """The first page, fetched anew. `limit` does not count here. Raises as `pages`."""
        return await _Step.first(self).fetch_async()

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
