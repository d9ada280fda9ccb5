"""The requests that a mock server has answered, for a test to assert on.

>>> [entry.status for entry in server.requests.where(method="POST", path="/fine_tuning/jobs")]
[200]
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING, Any, overload

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

KEPT = 5_000
"""The requests that are remembered, the latest."""

BODY = 256 * 1024
"""The bytes that are remembered of each body."""

ROOM = 64 * 1024 * 1024
"""The bytes that are remembered of all bodies together."""

_SECRETS = ("authorization", "cookie", "key", "token", "secret", "signature", "credential")
MASK = "***"


@attrs.frozen(kw_only=True)
class Entry:
    """One request and what became of it."""

    number: int
    """Counted from 1."""
    provider: str
    operation: str | None
    """The operation's id; None where the path or the method is none of the API's."""
    method: str
    path: str
    """As it was sent, without the server's base path."""
    address: str
    """The whole path, as it was sent."""
    query: Mapping[str, Sequence[str]]
    headers: Mapping[str, str]
    """Names in lower case. What may be a credential is masked, here and in the query."""
    body: bytes = attrs.field(repr=False)
    """No more than its first 256 KiB."""
    status: int
    """0: the connection was cut before a response began."""
    response_headers: Mapping[str, str] = attrs.field(repr=False)
    response: bytes = attrs.field(repr=False)
    """The response's body, no more than its first 256 KiB."""
    at: float
    """The time of the server's clock, in Unix seconds."""
    milliseconds: float
    """How long it took, by the real clock."""
    refusal: str = ""
    """Why it was refused; empty where it was not."""
    faults: tuple[str, ...] = ()
    """The faults that changed it."""

    @property
    def json(self) -> Any:
        """The request's body, read as JSON. Raises `ValueError` when it is none."""
        return json.loads(self.body)

    @property
    def response_json(self) -> Any:
        """The response's body, read as JSON. Raises `ValueError` when it is none."""
        return json.loads(self.response)

    def as_dict(self) -> dict[str, Any]:
        """As JSON has it: bodies are text, with a mark for each byte that is not UTF-8."""
        shown = attrs.asdict(self)
        return shown | {name: shown[name].decode(errors="replace") for name in ("body", "response")}


class _Kept:
    """A request that is remembered. Its entry is made once."""

    def __init__(self, make: Callable[[], Entry], size: int) -> None:
        self.size = size
        self._make: Callable[[], Entry] | None = make
        self._entry: Entry | None = None

    def __call__(self) -> Entry:
        """The entry."""
        if self._entry is None:
            assert self._make is not None
            self._entry, self._make = self._make(), None
        return self._entry


class Journal(Sequence[Entry]):
    """The latest requests, the oldest first."""

    def __init__(self, kept: int = KEPT) -> None:
        self._entries: deque[_Kept] = deque()
        self._kept = kept
        self._bytes = 0
        self._number = 0

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | Sequence[Entry]:
        kept = tuple(self._entries)[index]
        return kept() if isinstance(kept, _Kept) else tuple(one() for one in kept)

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return (kept() for kept in tuple(self._entries))

    def __repr__(self) -> str:
        return f"<Journal of {len(self)}: {', '.join(f'{e.method} {e.path} {e.status}' for e in self)}>"

    def next_number(self) -> int:
        """Count one request."""
        self._number += 1
        return self._number

    def add(self, make: Callable[[], Entry], size: int) -> Callable[[], Entry]:
        """Remember a request, and forget the oldest when there are too many. Gives what gives its entry.

        `make` is called when somebody looks at the entry, `size` is that of its bodies in bytes.
        """
        kept = _Kept(make, size)
        self._entries.append(kept)
        self._bytes += size
        while len(self._entries) > self._kept or (self._bytes > ROOM and len(self._entries) > 1):
            self._bytes -= self._entries.popleft().size
        return kept

    def clear(self) -> None:
        """Forget all of them, and count from 1 again."""
        self._entries.clear()
        self._bytes = 0
        self._number = 0

    def where(
        self,
        *,
        method: str | None = None,
        path: str | None = None,
        operation: str | None = None,
        status: int | None = None,
        provider: str | None = None,
        fault: str | None = None,
    ) -> list[Entry]:
        """The requests that fit all of what is given.

        In `path`, `*` stands for any text: `/fine_tuning/jobs/*/cancel`.
        """
        return [
            entry
            for entry in self
            if method in {None, entry.method}
            and (path is None or fnmatchcase(entry.path, path))
            and operation in {None, entry.operation}
            and status in {None, entry.status}
            and provider in {None, entry.provider}
            and (fault is None or fault in entry.faults)
        ]

    def only(self, **filters: Any) -> Entry:
        """The one request that fits, as for `where`. Raises `AssertionError` when there is none, or there are several."""
        found = self.where(**filters)
        if len(found) != 1:
            wanted = ", ".join(f"{name}={value!r}" for name, value in filters.items()) or "nothing asked of it"
            shown = ", ".join(f"{entry.method} {entry.path} {entry.status}" for entry in found or self)
            there = f"there are {len(found)}" if found else "there is none of"
            raise AssertionError(f"one request is expected with {wanted}; {there}: {shown or 'no requests at all'}")
        return found[0]


def masked(name: str, value: str) -> str:
    """The value, or a mask where its name says that it is a credential."""
    return MASK if _is_secret(name) else value


@lru_cache(maxsize=1024)
def _is_secret(name: str) -> bool:
    lowered = name.lower()
    return any(word in lowered for word in _SECRETS)


def readable(headers: Iterable[tuple[bytes, bytes]], *, mask: bool) -> dict[str, str]:
    """Raw headers as a dictionary; of several with one name the last, and with credentials masked if asked for."""
    pairs = ((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers)
    return {name: masked(name, value) if mask else value for name, value in pairs}
