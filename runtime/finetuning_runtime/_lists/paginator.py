"""A list that is asked for asynchronously: nothing is sent until it is awaited, or iterated over."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing
from typing import Any, Generic, TypeVar

from .._errors.tracebacks import Shielded
from .._http.options import RequestOptions
from .._http.outgoing import to_own_server
from .._http.session import AsyncSession
from .._values.operations import Operation
from .._wire.request import Request
from .page import AsyncPage, checked_count, fetched_async, limited
from .walk import Step, call_of

T = TypeVar("T")
P = TypeVar("P", bound=AsyncPage[Any])


class AsyncPaginator(Shielded, Generic[T, P]):
    """A list that is still to be fetched.

    page = await client.fine_tuning.jobs.list()  # the first page
    async for job in client.fine_tuning.jobs.list():  # all items of all pages
        ...
    """

    def __init__(
        self, kind: type[P], session: AsyncSession, operation: Operation[Any], request: Request, options: RequestOptions
    ) -> None:
        # A wrong argument is refused here, not when it is awaited.
        to_own_server(session.settings, operation, request, options)
        self._kind = kind
        self._session = session
        self._call = call_of(operation, request, options)

    def __await__(self) -> Generator[Any, None, P]:
        return fetched_async(self._kind, self._session, Step.first(self._call)).__await__()

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        page = await self
        async with aclosing(page.__aiter__()) as items:
            async for item in items:
                yield item

    async def iter_pages(self) -> AsyncGenerator[P, None]:
        """Page by page, as the server cuts them. Raises as `Page.get_next_page`."""
        async with aclosing((await self).iter_pages()) as pages:
            async for page in pages:
                yield page

    def limit(self, count: int) -> AsyncGenerator[T, None]:
        """The first `count` items. Not to be mixed up with the size of a page. Raises as `Page.limit`."""
        return limited(self.__aiter__, checked_count(count))

    async def first(self) -> T | None:
        """The first item, or None when there is none. Fetches one page, or more where the first ones are empty."""
        return await (await self).first()

    async def to_list(self) -> list[T]:
        """All items at once."""
        return await (await self).to_list()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._call.operation.id}, to be awaited or iterated over)"
