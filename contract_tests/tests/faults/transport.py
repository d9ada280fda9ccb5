"""A server that fails on purpose, in this process: what each attempt meets is written down beforehand.

It keeps apart what reached it from what did not, and counts what it acted on: a create that is acted on twice is a
second job to pay for.
"""

import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import aclosing

import attrs
import httpx

from contract_tests.tests.fake_time import Time


@attrs.frozen
class Refused:
    """There is no connection: nothing arrives."""

    error: type[httpx.RequestError]


@attrs.frozen
class Lost:
    """The request arrives, or as much of it as was sent until the connection broke; the server acts; no answer comes."""

    error: type[httpx.RequestError]
    cut: bool = False
    """Whether the connection breaks while the request is on its way, and not after it."""


@attrs.frozen
class Answer:
    """The request arrives, and this comes back."""

    status: int = 200
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: tuple[bytes | type[httpx.RequestError], ...] = ()
    """In pieces; one may be the breaking off of the connection."""
    acts: bool = True
    """Whether the server did what it was asked to, as far as a client can know."""
    echoes: bool = False
    """Whether the body is an error's, and repeats the request's headers: some servers do."""
    seconds: float = 0.0
    """What each piece takes."""
    spoils: Callable[["Answer"], "Answer"] | None = None
    """Makes of the answer that would be right the one that is given."""


RIGHT = Answer(spoils=lambda right: right)
"""All goes well."""


@attrs.define
class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    pieces: tuple[bytes | type[httpx.RequestError], ...]
    request: httpx.Request
    time: Time
    seconds: float

    def __iter__(self):
        for piece in self.pieces:
            if not isinstance(piece, bytes):
                raise _failure(piece, self.request)
            self.time.now += self.seconds
            yield piece

    async def __aiter__(self):
        for piece in self:
            yield piece


def _failure(kind, request):
    return kind(f"{kind.__name__} on purpose", request=request)


@attrs.define
class FaultTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Plays a script. Where it ends, all goes well.

    Attributes:
        right: The right answer to a request.
        time: The clock that slow answers push.
        concerns: Which requests the script is about; all others are answered right.
        sent: Every request that was begun.
        arrived: Those that reached the server, each with its body if that came whole.
        acted: Those of them that the server acted on, for all a client can know.
        others: Every request that the script is not about.
        given: What the last answer held, as far as it went.
    """

    right: Callable[[httpx.Request], Answer] = lambda _: Answer()
    concerns: Callable[[httpx.Request], bool] = lambda _: True
    time: Time = attrs.field(factory=Time)
    sent: list[httpx.Request] = attrs.field(factory=list)
    arrived: list[tuple[httpx.Request, bytes]] = attrs.field(factory=list)
    acted: list[tuple[httpx.Request, bytes]] = attrs.field(factory=list)
    others: list[httpx.Request] = attrs.field(factory=list)
    given: bytes = b""
    _script: Iterator[Refused | Lost | Answer] = attrs.field(factory=lambda: iter(()))

    def play(self, script: Iterable[Refused | Lost | Answer], *, lasting: bool = False) -> None:
        """Begin anew. `lasting`: what the script ends with goes on for ever."""
        steps = list(script)
        self._script = itertools.chain(steps, itertools.repeat(steps[-1])) if lasting else iter(steps)
        for record in (self.sent, self.arrived, self.acted, self.others, self.time.naps):
            record.clear()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        step = self._begin(request)
        if isinstance(step, Lost) and step.cut:
            next(iter(request.stream), b"")
            content = b""
        else:
            content = request.read()
        return self._finish(request, step, content)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        step = self._begin(request)
        if isinstance(step, Lost) and step.cut:
            async with aclosing(aiter(request.stream)) as pieces:
                await anext(pieces, b"")
            content = b""
        else:
            content = await request.aread()
        return self._finish(request, step, content)

    def _begin(self, request):
        if not self.concerns(request):
            self.others.append(request)
            return RIGHT
        self.sent.append(request)
        step = next(self._script, RIGHT)
        if isinstance(step, Refused):
            raise _failure(step.error, request)
        return step

    def _finish(self, request, step, content):
        if self.concerns(request):
            self.arrived.append((request, content))
            if isinstance(step, Lost) or step.acts:
                self.acted.append((request, content))
        if isinstance(step, Lost):
            raise _failure(step.error, request)
        if step.spoils is not None:
            step = step.spoils(self.right(request))
        pieces = (_echo(request),) if step.echoes else step.body
        self.given = b"".join(piece for piece in pieces if isinstance(piece, bytes))
        return httpx.Response(
            step.status, headers=step.headers, stream=_Body(pieces, request, self.time, step.seconds), request=request
        )


def _echo(request):
    return json.dumps({"error": {"message": f"no: {request.method} {dict(request.headers)}"}}).encode()
