"""A walk through the pages of a list, as far as it needs no network: how to ask for each, and what it says of the next."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import httpx

from .._errors.exceptions import APIResponseValidationError, PaginationError
from .._http.options import RequestOptions, with_query
from .._http.results import Received, refuse_error
from .._responses.dialect import Dialect, dialect_of
from .._values.json_pointer import value_at
from .._values.operations import Operation, Pagination
from .._wire.request import Request

_MOST_EMPTY: Final = 1000
"""Pages without items in a row after which none is to be expected any more. A server that filters may send a few."""


class ListCall(NamedTuple):
    """A list that has not been asked for yet."""

    operation: Operation[Any]
    pagination: Pagination
    request: Request
    """For the first page."""
    options: RequestOptions

    def __repr__(self) -> str:
        return f"ListCall({self.operation.id})"

    def decode(self, item: Any) -> Any:
        """An item, from its JSON value."""
        assert self.operation.decode_item is not None  # as every list has
        return self.operation.decode_item(item)


def call_of(operation: Operation[Any], request: Request, options: RequestOptions) -> ListCall:
    """A list, from what its method was given.

    Raises:
        TypeError: `extra_query` is none.
    """
    assert operation.pagination is not None  # as every list has
    extra = options.get("extra_query")
    if extra is not None:  # a cursor among them is the list's own parameter, which the next page's replaces
        request = request._replace(query=with_query(request.query, extra))
        options = {**options, "extra_query": None}
    return ListCall(operation, operation.pagination, request, options)


class PageContent(NamedTuple):
    """What a page holds."""

    items: list[Any]
    """Decoded."""
    raw: Any
    """The whole body, as decoded JSON."""
    next_cursor: str | int | None
    following: Step | None
    """The page that follows; None on the last."""
    headers: httpx.Headers
    """Of the response, and how to read them: who asks for the request's id is rare, and it takes a while to find."""
    dialect: Dialect
    items_key: str
    """What the body calls its items; `data` where it is nothing but them."""


class Step:
    """A page that has not been asked for yet.

    Attributes:
        of: The list.
        request: How to ask for it.
        seen: Every cursor that the server has given on this walk, and on which page: one that comes again leads in a
            circle.
        page: Pages before this one.
        number: Of this page, where the server counts them.
        last_page: The items of the page before, as they came.
        mark: Those of an earlier one, moved on ever more seldom (Brent's algorithm finds a cycle so without keeping all pages).
        empty: Pages without items right before this one.
        stuck: Whether the server says that this page exists, but not how to ask for it.
    """

    def __init__(
        self,
        of: ListCall,
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
    def first(cls, of: ListCall) -> Step:
        """The first page of a list."""
        given = dict(of.request.query).get(of.pagination.cursor or "")
        number = int(given) if given is not None and given.lstrip("-").isdecimal() else 1
        return cls(of, of.request, {} if given is None else {given: -1}, number=number)

    def ready(self) -> Request:
        """How to ask for it. Raises `PaginationError` when the server does not say."""
        if self.stuck:
            name, list_id = self.of.operation.provider, self.of.operation.id
            raise PaginationError(f"{name} says that {list_id} goes on, but the last item has no cursor to go on from")
        return self.request

    def read(self, found: Received) -> PageContent:
        """What the page holds.

        Raises:
            APIResponseValidationError: The body is no page.
            PaginationError: The server repeats a cursor or a page.
        """
        pagination, operation = self.of.pagination, self.of.operation
        raw_items = value_at(found.value, pagination.items)
        if raw_items is None and isinstance(found.value, dict) and pagination.items:
            refuse_error(operation, found)
            raw_items = []  # gRPC gateways may leave out an array without items
        if not isinstance(raw_items, list):
            place = "/".join(("", *pagination.items)) or "its top"
            message = f"{operation.provider} answered {operation.id} without an array of items at {place}"
            raise APIResponseValidationError(message, response=found.response)
        cursor, stuck = self._cursor(found.value, raw_items)
        following = None
        if stuck:
            following = Step(self.of, self.request, self.seen, stuck=True)
        elif cursor is not None:
            following = self._after(raw_items, str(cursor))
        items = [self.of.decode(item) for item in raw_items]
        key = pagination.items[0] if pagination.items else "data"
        dialect = dialect_of(found.response)
        return PageContent(items, found.value, cursor, following, found.response.headers, dialect, key)

    def _after(self, raw_items: list[Any], cursor: str) -> Step:
        name, list_id = self.of.operation.provider, self.of.operation.id
        if raw_items and raw_items in (self.last_page, self.mark):
            raise PaginationError(f"{name} sent the same page of {list_id} twice")
        empty = 0 if raw_items else self.empty + 1
        if empty >= _MOST_EMPTY:
            raise PaginationError(f"{name} sent {empty} pages of {list_id} without items, one after the other")
        # A page that is asked for once more gives the cursor that it gave before.
        if self.seen.setdefault(cursor, self.page) < self.page:
            raise PaginationError(f"{name} repeats the cursor {cursor!r} of {list_id}")
        parameter = self.of.pagination.cursor
        assert parameter is not None  # only what has one goes on
        kept = [(key, value) for key, value in self.request.query if key != parameter]
        return Step(
            self.of,
            self.request._replace(query=[*kept, (parameter, cursor)]),
            self.seen,
            page=self.page + 1,
            number=self.number + 1,
            last_page=raw_items,
            mark=raw_items if self.page & (self.page - 1) == 0 else self.mark,  # pages 0, 1, 2, 4, 8, …
            empty=empty,
        )

    def _cursor(self, body: Any, items: list[Any]) -> tuple[str | int | None, bool]:
        """The next cursor, None when there is none; and whether there should be one."""
        pagination = self.of.pagination
        more = value_at(body, pagination.more) if pagination.more is not None else None
        if pagination.style == "none" or more is False:
            return None, False
        if pagination.style == "page_number":
            return (self.number + 1 if items else None), False
        if pagination.next_from_body is not None:
            cursor = value_at(body, pagination.next_from_body)
        else:
            # Where the flag is absent, only an empty page ends the list.
            cursor = value_at(items[-1], pagination.next_from_last_item or ()) if items else None
        usable = isinstance(cursor, str | int) and not isinstance(cursor, bool) and cursor != ""
        return (cursor if usable else None), not usable and more is True and bool(items)
