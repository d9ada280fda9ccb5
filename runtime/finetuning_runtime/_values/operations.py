"""What a generated client knows of each operation, as data.

Named tuples, as are the runtime's other values that every first call needs: Python makes such a class three times as fast as
one of attrs, and a program that makes one call should not wait for more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Generic, Literal, NamedTuple, TypeVar

T = TypeVar("T")

Meaning = Literal["queued", "running", "paused", "succeeded", "failed", "cancelled", "unknown"]
"""A job's status, normalised over all providers."""


class Pagination(NamedTuple):
    """How the pages of a list chain: the spec's `x-pagination`."""

    style: Literal["cursor", "page_token", "page_number", "none"]
    items: tuple[str, ...]
    """JSON Pointer to the array of items in the body; empty when the body is the array."""
    cursor: str | None = None
    """Query parameter that takes the cursor or the page number."""
    limit: str | None = None
    """Query parameter that takes the page size."""
    next_from_last_item: tuple[str, ...] | None = None
    """JSON Pointer to the next cursor in the last item of a page."""
    next_from_body: tuple[str, ...] | None = None
    """JSON Pointer to the next cursor in the body."""
    more: tuple[str, ...] | None = None
    """JSON Pointer to the boolean that says whether more follows."""


class Operation(NamedTuple, Generic[T]):
    """One operation of a contract."""

    provider: str
    """The provider's name for people."""
    id: str
    """The operation's id in the spec."""
    decode: Callable[[Any], T]
    """From the JSON value of a successful response to what the method returns. Lenient: raises nothing."""
    reads: Literal["json", "text", "bytes", "none"] = "json"
    """What a successful response's body is."""
    repeatable: bool = True
    """Whether sending it twice does no harm. False for what creates or spends."""
    pagination: Pagination | None = None
    """For lists."""
    decode_item: Callable[[Any], Any] | None = None
    """For lists: from the JSON value of one item to the item."""
    credentials: tuple[tuple[str, ...], ...] = ()
    """Where the operation takes fewer sets of credentials than the client: those that it takes, each by the names of the
    client's arguments."""


class JobKind(NamedTuple):
    """How one dialect spells a job, and what its states mean: the spec's `x-job` and `x-lifecycle`.

    Or something else that is worked on and can be waited for, such as a file: then without the times and models.
    """

    provider: str
    """The name of the provider's package of clients."""
    id: tuple[str, ...]
    """JSON Pointer into the JSON form of the job, as its tokens; so are those below."""
    status: tuple[str, ...]
    created: tuple[str, ...] | None = None
    finished: tuple[str, ...] | None = None
    model: tuple[str, ...] | None = None
    result_model: tuple[str, ...] | None = None
    error: tuple[str, ...] | None = None
    states: Mapping[str, Meaning] = MappingProxyType({})
    """Every known state and its meaning."""
    terminal: frozenset[str] = frozenset()
    """The states that nothing follows."""
    noun: str = "job"
    """What it is, for people."""
