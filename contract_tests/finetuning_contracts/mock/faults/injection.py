"""Put faults between clients and the mock of one provider."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from typing import TYPE_CHECKING, Any

import attrs
from finetuning_specs.routing import Match, Router

from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock.outcome import Outcome

from .anatomy import Anatomies, Anatomy
from .catalogue import fault_named
from .exchange import Delivery, Exchange, Headers, Past, Reply, Sent, UnderWay, credentials, read_query, write_query
from .setting import Setting
from .undo import undone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.types import Message, Receive, Scope, Send

    from finetuning_contracts.mock.app import MockApp

    from .fault import Fault

HEADER = "x-mock-fault"
"""The header that asks for a fault for one request, written as `--fault` is."""

_PORTION, _PORTIONS = 0.002, 6
"""Real seconds, and how often a request waits so long for others, where a fault shows only among several at once."""
_REMEMBERED = 2_000
"""The exchanges that faults can look back on."""


@attrs.define(eq=False)
class _Active:
    """A fault that is set, and what has become of it."""

    setting: Setting
    fault: Fault
    seen: int = 0
    """How many requests could have had it."""
    fired: int = 0
    """How many had it."""
    memory: dict[str, Any] = attrs.field(factory=dict)

    def may(self, anatomy: Anatomy | None) -> bool:
        """Whether a request for an operation, or for none, can have the fault."""
        if self.setting.count is not None and self.fired >= self.setting.count:
            return False
        if anatomy is None:
            return self.fault.everywhere and self.setting.operation is None
        return self.setting.operation in {None, anatomy.operation.id} and self.fault.fits(anatomy)

    def restart(self) -> None:
        """Begin anew, as if nothing had been asked before."""
        self.seen = self.fired = 0
        self.memory.clear()

    def as_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        return self.setting.as_dict() | {"fired": self.fired}

    def numbers(self) -> dict[str, float]:
        """The numbers that the fault takes."""
        return {**self.fault.numbers, **self.setting.numbers}


class Injection:
    """The faults of one provider's mock."""

    def __init__(self, app: MockApp, seed: int = 0) -> None:
        """Stand before `app`."""
        self.hang_up: Callable[..., None] | None = None
        """Closes a client's connection; set by what listens."""
        self._app = app
        self._seed = seed
        self._router = Router(app.spec.operations)
        self._anatomies = Anatomies(app.spec)
        self._active: list[_Active] = []
        self._past: deque[Past] = deque(maxlen=_REMEMBERED)
        self._under_way: list[UnderWay] = []
        self._turn = asyncio.Lock()

    def has_room_for(self, setting: Setting) -> bool:
        """Whether any operation here can have the fault. Raises `UsageError` when there is no such fault."""
        active = _Active(setting, fault_named(setting.name))
        return active.may(None) or any(map(active.may, self._anatomies.all()))

    def add(self, active: _Active) -> None:
        """Set one more fault."""
        self._active.append(active)

    def remove(self, name: str | None = None) -> int:
        """Take back a fault, or all; gives how many."""
        kept = [active for active in self._active if name is not None and active.setting.name != name]
        taken = len(self._active) - len(kept)
        self._active = kept
        return taken

    def restart(self) -> None:
        """Let all faults begin anew, as if nothing had been asked before."""
        for active in self._active:
            active.restart()
        self._past.clear()

    @property
    def active(self) -> list[_Active]:
        """The faults that are set."""
        return self._active

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to a request, as ASGI has it, with the faults that are set."""
        asked = [value for name, value in scope["headers"] if name == HEADER.encode()]
        if not self._active and not asked:
            await self._app(scope, receive, send)
            return
        sent = await _received(scope, receive)
        if sent is None:
            return
        try:
            once = [self._once(value.decode("latin-1")) for value in asked]
        except UsageError as error:
            body = str(error).encode()
            await _send(Reply(400, ((b"content-type", b"text/plain"), _length(body)), body), send)
            return
        match = self._match(sent)
        under_way = UnderWay(self._anatomy(match, sent), sent)
        self._come(under_way)
        try:
            if any(active.fault.at_once and active.may(under_way.anatomy) for active in [*self._active, *once]):
                await _gathered()
            # Faults send requests of their own, and what a fault remembers has to be in order: one at a time.
            async with self._turn:
                parameters = match.parameters if match is not None else {}
                reply, Outcome.of(scope).faults = await self._responded(scope, under_way, parameters, once)
            await self._deliver(reply, scope, send)
        finally:
            self._under_way.remove(under_way)

    def _come(self, under_way: UnderWay) -> None:
        for other in self._under_way:
            other.beside.append(under_way)
            under_way.beside.append(other)
        self._under_way.append(under_way)

    def _anatomy(self, match: Match | None, sent: Sent) -> Anatomy | None:
        operation = match.route.operations.get(sent.method) if match is not None else None
        return self._anatomies.of(operation) if operation is not None else None

    def _once(self, text: str) -> _Active:
        setting = Setting.parse(text)
        return _Active(setting, fault_named(setting.name))

    async def _responded(
        self, scope: Scope, under_way: UnderWay, parameters: Mapping[str, str], once: list[_Active]
    ) -> tuple[Reply, tuple[str, ...]]:
        anatomy, sent = under_way.anatomy, under_way.sent
        chosen: list[tuple[_Active, random.Random]] = []
        for active in [*self._active, *once]:
            if active.may(anatomy):
                active.seen += 1
                # Nothing that is to be kept secret hangs on it; it has to be the same again.
                draw = random.Random(f"{self._seed}/{active.setting.name}/{active.seen}")  # noqa: S311
                if draw.random() < active.setting.probability:
                    chosen.append((active, draw))
        fired: list[str] = []

        async def answered(turn: int, sent: Sent, undo: bool) -> Reply:  # noqa: FBT001  an inner function's own
            if turn == len(chosen):
                return await self._asked(scope, sent, undo=undo)
            active, draw = chosen[turn]
            below: list[Reply] = []

            async def forward(changed: Sent, inner: bool) -> Reply:  # noqa: FBT001
                below.append(await answered(turn + 1, changed, undo or inner))
                return below[-1]

            async def forward_noted(changed: Sent, inner: bool) -> Reply:  # noqa: FBT001
                reply = await forward(changed, inner)
                exchange.flaw = _flaw(Outcome.of(scope))
                return reply

            exchange = Exchange(
                anatomy=anatomy,
                parameters=parameters,
                sent=sent,
                random=draw,
                numbers=active.numbers(),
                memory=active.memory,
                past=self._past,
                beside=under_way.beside,
                next=forward_noted,
                aside=lambda aside: self._asked({**scope, "finetuning.outcome": Outcome()}, aside),
            )
            reply = await active.fault.inject(exchange)
            if exchange.changed or len(below) != 1 or below[0] != reply:
                active.fired += 1
                fired.append(active.setting.name)
            return reply

        reply = await answered(0, sent, undo=False)
        if anatomy is not None:
            self._past.append(Past(anatomy, credentials(anatomy, sent), parameters, sent, reply))
        return reply, tuple(fired)

    def _match(self, sent: Sent) -> Match | None:
        if not sent.path.startswith(f"{self._app.base_path}/"):
            return None
        return self._router.match(sent.path.removeprefix(self._app.base_path))

    async def _asked(self, scope: Scope, sent: Sent, *, undo: bool = False) -> Reply:
        """The mock's own response."""
        scope = {
            **scope,
            "method": sent.method,
            "path": sent.path,
            "raw_path": sent.path.encode("latin-1"),
            "query_string": write_query(sent.query),
            "headers": list(sent.headers),
        }
        left: list[Message] = [{"type": "http.request", "body": sent.body, "more_body": False}]
        status, body = 0, bytearray()
        headers: Headers = ()

        async def receive() -> Message:
            if not left:
                await asyncio.Event().wait()  # the client stays as long as it takes
            return left.pop()

        async def send(message: Message) -> None:
            nonlocal status, headers
            if message["type"] == "http.response.start":
                status, headers = message["status"], tuple((bytes(n).lower(), bytes(v)) for n, v in message["headers"])
            else:
                body.extend(message.get("body", b""))

        Outcome.of(scope).refusal = None
        if undo:
            with undone(self._app.context.store):
                await self._app(scope, receive, send)
        else:
            await self._app(scope, receive, send)
        return Reply(status, headers, bytes(body))

    async def _deliver(self, reply: Reply, scope: Scope, send: Send) -> None:
        delivery = reply.delivery
        if delivery.delay:
            await asyncio.sleep(delivery.delay)
        if delivery.resets:
            self._hang_up(scope, reset=True)
            return
        if delivery == Delivery(delay=delivery.delay):
            await _send(reply, send)
            return
        await send({"type": "http.response.start", "status": reply.status, "headers": list(reply.headers)})
        body = reply.body[: delivery.ends_after]
        portion = delivery.portion or max(1, len(body))
        whole = delivery.ends_after is None
        for start in range(0, len(body), portion):
            last = whole and start + portion >= len(body)
            await send({"type": "http.response.body", "body": body[start : start + portion], "more_body": not last})
            if not last and delivery.pause:
                await asyncio.sleep(delivery.pause)
        if whole and not body:
            await send({"type": "http.response.body", "body": b""})
        if not whole:
            await asyncio.sleep(0.02)  # what was sent has to leave before the connection does
            self._hang_up(scope, reset=False)

    def _hang_up(self, scope: Scope, *, reset: bool) -> None:
        if self.hang_up is None or scope.get("client") is None:
            raise ConnectionResetError("a fault cuts the connection")
        self.hang_up(tuple(scope["client"]), reset=reset)


def active_in(injections: Mapping[str, Injection]) -> list[dict[str, Any]]:
    """The faults that are set, as JSON has them: each once, though several providers may have it."""
    found = {id(active): active for injection in injections.values() for active in injection.active}
    return [active.as_dict() for active in found.values()]


def add(injections: Mapping[str, Injection], setting: Setting) -> None:
    """Set a fault wherever it fits; several providers count together.

    Raises `UsageError` when it fits nowhere, or there is no such fault.
    """
    fitting = [injection for injection in injections.values() if injection.has_room_for(setting)]
    if not fitting:
        where = f"operation {setting.operation!r}" if setting.operation else "operation"
        raise UsageError(f"no {where} here can have the fault {setting.name}")
    active = _Active(setting, fault_named(setting.name))
    for injection in fitting:
        injection.add(active)


async def _gathered() -> None:
    """Give other requests the time to come: in portions, because a machine that is busy with others may take one of them."""
    for _ in range(_PORTIONS):
        await asyncio.sleep(_PORTION)


async def _received(scope: Scope, receive: Receive) -> Sent | None:
    """The whole request; None when the client left before it was whole."""
    body, more = bytearray(), True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
    raw: bytes | None = scope.get("raw_path")
    path = raw.decode("latin-1").partition("?")[0] if raw is not None else scope["path"]
    headers = tuple((bytes(name).lower(), bytes(value)) for name, value in scope["headers"])
    return Sent(scope["method"], path, read_query(scope["query_string"]), headers, bytes(body))


async def _send(reply: Reply, send: Send) -> None:
    await send({"type": "http.response.start", "status": reply.status, "headers": list(reply.headers)})
    await send({"type": "http.response.body", "body": reply.body})


def _flaw(outcome: Outcome) -> str:
    if outcome.refusal is None:
        return ""
    return str(outcome.refusal.details.get("keyword") or outcome.refusal.kind)


def _length(body: bytes) -> tuple[bytes, bytes]:
    return b"content-length", str(len(body)).encode()
