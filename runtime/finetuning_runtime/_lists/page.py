"""One page of a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from .._errors.tracebacks import shielded
from .._http.session import AsyncSession, Session
from .walk import PageContent, Step

T = TypeVar("T")


class _AnyPage(Generic[T]):
    """What both kinds of page share."""

    def __init__(self, content: PageContent) -> None:
        self.items: list[T] = content.items
        self.raw: Any = content.raw
        self.next_cursor: str | int | None = content.next_cursor
        self._following = content.following

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

    def _next(self) -> Step:
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

    def __init__(self, content: PageContent, session: Session) -> None:
        super().__init__(content)
        self._session = session

    def get_next_page(self) -> Page[T]:
        """Fetch the page that follows.

        Raises:
            RuntimeError: There is none.
            PaginationError: The server repeats a cursor or a page, or names no cursor though it says that more follows.
            APIError: As any call.
        """
        return fetch_page(self._session, self._next())


class AsyncPage(_AnyPage[T]):
    """One page of a list, for asyncio. See `Page`."""

    def __init__(self, content: PageContent, session: AsyncSession) -> None:
        super().__init__(content)
        self._session = session

    async def get_next_page(self) -> AsyncPage[T]:
        """Fetch the page that follows. Raises as `Page.get_next_page`."""
        return await fetch_page_async(self._session, self._next())


@shielded
def fetch_page(session: Session, step: Step) -> Page[Any]:
    """Fetch a page. Raises as `Page.get_next_page`."""
    return Page(step.read(session.fetch(step.of.operation, step.ready(), step.of.options)), session)


@shielded
async def fetch_page_async(session: AsyncSession, step: Step) -> AsyncPage[Any]:
    """Fetch a page. Raises as `Page.get_next_page`."""
    return AsyncPage(step.read(await session.fetch(step.of.operation, step.ready(), step.of.options)), session)
