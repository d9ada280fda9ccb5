"""A request and its response, whole, as a fault has them in hand."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import attrs

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from .anatomy import Anatomy

Headers = tuple[tuple[bytes, bytes], ...]


@attrs.frozen
class Sent:
    """A request."""

    method: str
    path: str
    """Percent-encoded, with the server's base path."""
    query: tuple[tuple[str, str], ...]
    headers: Headers
    """Names in lower case."""
    body: bytes = b""

    def header(self, name: str) -> str:
        """A header's value; empty where it is not there."""
        return next((value.decode("latin-1") for key, value in self.headers if key == name.encode()), "")

    def with_headers(self, values: Mapping[str, str], *, without: Sequence[str] = ()) -> Sent:
        """The same with headers put in place of those of the same name."""
        gone = {name.encode() for name in (*values, *without)}
        kept = tuple(pair for pair in self.headers if pair[0] not in gone)
        return attrs.evolve(self, headers=kept + tuple((n.encode(), v.encode("latin-1")) for n, v in values.items()))

    def with_body(self, body: bytes) -> Sent:
        """The same with another body."""
        return attrs.evolve(self.with_headers({"content-length": str(len(body))}), body=body)

    def without(self, *names: str) -> Sent:
        """The same without these query parameters; `metadata` takes `metadata[team]` with it."""
        return attrs.evolve(self, query=tuple((n, v) for n, v in self.query if n.partition("[")[0] not in names))

    def value(self, name: str | None) -> str:
        """The value of a query parameter; empty where it is not there."""
        return next((v for n, v in self.query if n == name), "")

    def replacing(self, name: str, value: str) -> Sent:
        """The same with another value for a query parameter."""
        return attrs.evolve(self, query=(*self.without(name).query, (name, value)))

    @property
    def json(self) -> Any:
        """The body read as JSON; None where it is none."""
        return _json(self.body)


@attrs.frozen
class Delivery:
    """How a response travels."""

    delay: float = 0.0
    """Real seconds before it begins."""
    portion: int = 0
    """Bytes of the body that are sent at once; 0: all of it."""
    pause: float = 0.0
    """Real seconds between the portions."""
    ends_after: int | None = None
    """After so many bytes of the body the connection is closed; None: it is sent to the end."""
    resets: bool = False
    """Nothing is sent, the connection is reset."""


@attrs.frozen
class Reply:
    """A response."""

    status: int
    headers: Headers
    body: bytes
    delivery: Delivery = Delivery()

    @property
    def ok(self) -> bool:
        """Whether the request succeeded."""
        return 200 <= self.status < 300

    @property
    def json(self) -> Any:
        """A copy of the body read as JSON, to be changed at will; None where it is none."""
        return _json(self.body)

    def header(self, name: str) -> str:
        """A header's value; empty where it is not there."""
        return next((value.decode("latin-1") for key, value in self.headers if key == name.encode()), "")

    def with_headers(self, values: Mapping[str, str], *, without: Sequence[str] = ()) -> Reply:
        """The same with headers put in place of those of the same name."""
        gone = {name.encode() for name in (*values, *without)}
        kept = tuple(pair for pair in self.headers if pair[0] not in gone)
        return attrs.evolve(self, headers=kept + tuple((n.encode(), v.encode("latin-1")) for n, v in values.items()))

    def with_body(self, body: bytes) -> Reply:
        """The same with another body."""
        if body == self.body:
            return self
        return attrs.evolve(self.with_headers({"content-length": str(len(body))}), body=body)

    def with_json(self, value: Any) -> Reply:
        """The same with another JSON body."""
        if value == self.json:
            return self
        return self.with_body(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


@attrs.frozen
class Past:
    """An exchange that is over."""

    anatomy: Anatomy
    credentials: Headers
    parameters: Mapping[str, str]
    sent: Sent
    reply: Reply


@attrs.frozen(eq=False)
class UnderWay:
    """A request that has come, and those that were under way at any time while it was."""

    anatomy: Anatomy | None
    sent: Sent
    beside: list[UnderWay] = attrs.field(factory=list, init=False, repr=False)


@attrs.define
class Exchange:
    """A request that is to be answered with a fault."""

    _anatomy: Anatomy | None = attrs.field(alias="anatomy")
    parameters: Mapping[str, str]
    """The path's, decoded."""
    sent: Sent
    random: random.Random
    """Drawn from the seed, the fault's name, and how many such requests there have been."""
    numbers: Mapping[str, float]
    memory: dict[str, Any]
    """What this fault remembers from one request to the next."""
    past: Sequence[Past]
    """The latest exchanges, the oldest first."""
    beside: Sequence[UnderWay]
    """Other requests that were under way at the same time, so far."""
    _next: Callable[[Sent, bool], Awaitable[Reply]] = attrs.field(alias="next")
    _aside: Callable[[Sent], Awaitable[Reply]] = attrs.field(alias="aside")
    changed: bool = False
    """Whether the fault has shown, beside what the request and the response say of it."""
    flaw: str = ""
    """Of a request that was refused: the keyword of the schema that it breaks, or else the kind of refusal."""

    @property
    def anatomy(self) -> Anatomy:
        """What the operation is. Not to be asked by faults that requests for no operation have, too."""
        assert self._anatomy is not None
        return self._anatomy

    async def forward(self, sent: Sent | None = None, *, undo: bool = False) -> Reply:
        """Have the request, or another in its place, answered; `undo`: nothing of what it did is kept."""
        sent = sent or self.sent
        self.changed = self.changed or undo or sent != self.sent
        return await self._next(sent, undo)

    async def ask(self, method: str, path: str, query: Mapping[str, str] | None = None) -> Reply:
        """Ask the server something aside, with the request's own credentials. The path has the base path."""
        headers = tuple(pair for pair in self.sent.headers if not pair[0].startswith(b"content-"))
        return await self._aside(Sent(method, path, tuple((query or {}).items()), headers))

    async def repeat(self, sent: Sent) -> Reply:
        """Send a request once more, aside."""
        return await self._aside(sent)

    def at_once(self, *kinds: str, same: bool = False) -> list[UnderWay]:
        """Requests of these kinds, of the same resource, that were under way at the same time; `same`: for the same path."""
        return [
            other
            for other in self.beside
            if other.anatomy is not None
            and other.anatomy.kind in kinds
            and other.anatomy.resource == self.anatomy.resource
            and (not same or other.sent.path == self.sent.path)
        ]

    @property
    def credentials(self) -> Headers:
        """The headers of the request that say who asks."""
        return credentials(self.anatomy, self.sent)

    def before(self, *kinds: str) -> list[Past]:
        """The successful exchanges of these kinds, of the same resource and with the same credentials, oldest first."""
        return [
            past
            for past in self.past
            if past.reply.ok
            and past.anatomy.kind in kinds
            and past.anatomy.resource == self.anatomy.resource
            and past.credentials == self.credentials
        ]


def credentials(anatomy: Anatomy, sent: Sent) -> Headers:
    """The headers of a request that say who asks."""
    return tuple(sorted(pair for pair in sent.headers if pair[0].decode("latin-1") in anatomy.credential_headers))


def read_query(text: bytes) -> tuple[tuple[str, str], ...]:
    """The pairs of a query string. What is not UTF-8 survives."""
    return tuple(parse_qsl(text.decode("latin-1"), keep_blank_values=True, encoding="utf-8", errors="surrogateescape"))


def write_query(pairs: Sequence[tuple[str, str]]) -> bytes:
    """The query string of pairs."""
    return urlencode(pairs, encoding="utf-8", errors="surrogateescape").encode()


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None
