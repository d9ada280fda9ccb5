"""A page of a list, which is what asking for a list gives. Iterating over it goes on to the pages behind it.

Asked for synchronously, the first page is fetched at once, so that a list that is refused says so where it is asked for. An
`AsyncPaginator` stands for one that is still to be awaited.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator, Callable, Collection, Iterator
from contextlib import aclosing
from copy import deepcopy
from itertools import islice
from typing import Any, Final, Generic, Literal, Self, TypeVar

from .._errors.tracebacks import shielded
from .._http.options import RequestOptions
from .._http.session import AsyncSession, Session
from .._responses.request_id import request_id_in
from .._values.operations import Operation
from .._wire.request import Request
from .walk import PageContent, Step, call_of

T = TypeVar("T")
P = TypeVar("P", bound="Page[Any]")
Q = TypeVar("Q", bound="AsyncPage[Any]")

_SHOWN: Final = 3
"""Items that `repr` shows; more would fill the screen."""


_WORD: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
"""Where a word of a name in camel case begins."""


class _AnyPage(Generic[T]):
    """What both kinds of page share."""

    def __init__(self, content: PageContent) -> None:
        self._content = content

    @property
    def data(self) -> list[T]:
        """The items of this page alone, in the server's order."""
        return self._content.items

    @property
    def has_more(self) -> bool:
        """Whether another page follows."""
        return self._content.following is not None

    def has_next_page(self) -> bool:
        """Whether another page follows."""
        return self._content.following is not None

    @property
    def next_cursor(self) -> str | int | None:
        """What to ask for next; None on the last page."""
        return self._content.next_cursor

    def to_dict(self) -> Any:
        """The body as it came, as a JSON value: an array, where the provider sends nothing else."""
        return deepcopy(self._content.raw)

    def to_json(self, indent: int | None = 2) -> str:
        """The body as text. `indent` is the spaces of a level; None: all on one line."""
        return json.dumps(self._content.raw, indent=indent, ensure_ascii=False)

    def model_dump(
        self,
        *,
        mode: Literal["python", "json"] = "python",
        include: Collection[str] | None = None,
        exclude: Collection[str] | None = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_none: bool = False,
    ) -> dict[str, Any]:
        """The items, and what the body has beside them, as a dict. Of a body that is an array: its items, as `data`.

        The arguments are those of a model's `model_dump`; `include` and `exclude` name what is at the top.
        """
        of_items = {"mode": mode, "by_alias": by_alias, "exclude_unset": exclude_unset, "exclude_none": exclude_none}
        dumps = ((item, getattr(item, "model_dump", None)) for item in self.data)
        items = [item if dump is None else dump(**of_items) for item, dump in dumps]
        raw, key = self._content.raw, self._content.items_key
        beside = deepcopy({name: value for name, value in raw.items() if name != key}) if isinstance(raw, dict) else {}
        named = ((name if by_alias else _in_python(name), value) for name, value in {key: items, **beside}.items())
        return {
            name: value
            for name, value in named
            if (include is None or name in include)
            and (exclude is None or name not in exclude)
            and not (value is None and exclude_none)
        }

    def model_dump_json(self, *, indent: int | None = None, **arguments: Any) -> str:
        """The dict of `model_dump` as JSON text. `indent` is the spaces of a level; None: all on one line.

        `arguments` are further ones of `model_dump`.
        """
        value = self.model_dump(**{**arguments, "mode": "json"})
        separators = (",", ":") if indent is None else None
        return json.dumps(value, indent=indent, separators=separators, ensure_ascii=False)

    @property
    def _request_id(self) -> str | None:
        """For the provider's support. Named as in the vendors' SDKs."""
        return request_id_in(self._content.headers, self._content.dialect)

    def _own(self, key: str) -> Any:
        """What the body has beside the items; None for what it has not."""
        raw = self._content.raw
        return raw.get(key) if isinstance(raw, dict) else None

    def _next(self) -> Step:
        if self._content.following is None:
            raise RuntimeError("no page follows this one; ask has_next_page() first")
        return self._content.following

    def __repr__(self) -> str:
        items = [repr(item) for item in self.data[:_SHOWN]]
        if len(self.data) > _SHOWN:
            items.append(f"… {len(self.data)} in all")
        return f"{type(self).__name__}(data=[{', '.join(items)}], has_more={self.has_more})"


class Page(_AnyPage[T]):
    """A page of a list. Iterating over it walks its items and those of all pages behind it.

    for job in client.fine_tuning.jobs.list():
        ...
    """

    def __init__(self, content: PageContent, session: Session) -> None:
        super().__init__(content)
        self._session = session

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data

    def iter_pages(self) -> Iterator[Self]:
        """This page and those behind it, as the server cuts them. Raises as `get_next_page`."""
        page = self
        yield page
        while page.has_more:
            page = page.get_next_page()
            yield page

    def get_next_page(self) -> Self:
        """Fetch the page that follows.

        Raises:
            RuntimeError: There is none.
            PaginationError: The server repeats a cursor or a page, or names no cursor though it says that more follows.
            APIError: As any call.
        """
        return _fetched(type(self), self._session, self._next())

    def limit(self, count: int) -> Iterator[T]:
        """The first `count` items from here on. Not to be mixed up with the size of a page. Raises as `get_next_page`.

        Raises:
            TypeError, ValueError: It is no whole number, or less than 0.
        """
        return islice(self, checked_count(count))

    def first(self) -> T | None:
        """The first item from here on, or None when there is none."""
        return next(iter(self), None)

    def to_list(self) -> list[T]:
        """All items from here on."""
        return list(self)


class AsyncPage(_AnyPage[T]):
    """A page of a list, for asyncio. Iterating over it walks its items and those of all pages behind it.

    async for job in await client.fine_tuning.jobs.list():
        ...
    """

    def __init__(self, content: PageContent, session: AsyncSession) -> None:
        super().__init__(content)
        self._session = session

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with aclosing(self.iter_pages()) as pages:
            async for page in pages:
                for item in page.data:
                    yield item

    async def iter_pages(self) -> AsyncGenerator[Self, None]:
        """This page and those behind it, as the server cuts them. Raises as `Page.get_next_page`."""
        page = self
        yield page
        while page.has_more:
            page = await page.get_next_page()
            yield page

    async def get_next_page(self) -> Self:
        """Fetch the page that follows. Raises as `Page.get_next_page`."""
        return await fetched_async(type(self), self._session, self._next())

    def limit(self, count: int) -> AsyncGenerator[T, None]:
        """The first `count` items from here on. See `Page.limit`."""
        return limited(self.__aiter__, checked_count(count))

    async def first(self) -> T | None:
        """The first item from here on, or None when there is none."""
        async with aclosing(self.limit(1)) as items:
            async for item in items:
                return item
        return None

    async def to_list(self) -> list[T]:
        """All items from here on."""
        return [item async for item in self]


@shielded
def first_page(
    kind: type[P], session: Session, operation: Operation[Any], request: Request, options: RequestOptions
) -> P:
    """Fetch the first page of a list. Raises as any call, and for a body that is no page."""
    return _fetched(kind, session, Step.first(call_of(operation, request, options)))


@shielded
def _fetched(kind: type[P], session: Session, step: Step) -> P:
    return kind(step.read(session.fetch(step.of.operation, step.ready(), step.of.options)), session)


@shielded
async def fetched_async(kind: type[Q], session: AsyncSession, step: Step) -> Q:
    """Fetch a page. Raises as `Page.get_next_page`."""
    return kind(step.read(await session.fetch(step.of.operation, step.ready(), step.of.options)), session)


def _in_python(name: str) -> str:
    return _WORD.sub("_", name).lower()


def checked_count(count: int) -> int:
    """Raises `TypeError` or `ValueError` unless it is a number of items."""
    if isinstance(count, bool) or not isinstance(count, int):
        raise TypeError(f"limit must be a whole number, not {type(count).__name__}")
    if count < 0:
        raise ValueError(f"limit must be at least 0, not {count}")
    return count


async def limited(items: Callable[[], AsyncGenerator[T, None]], count: int) -> AsyncGenerator[T, None]:
    """The first `count` of the items that a function begins to walk, without a page too many."""
    if not count:
        return
    left = count
    async with aclosing(items()) as walk:
        async for item in walk:
            yield item
            left -= 1
            if not left:
                return
