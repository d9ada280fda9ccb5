"""Listen to what goes through one ASGI request, for the journal and the log."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs

from finetuning_contracts.mock.journal import BODY, Entry, masked, readable
from finetuning_contracts.mock.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.types import Message, Receive, Scope, Send


class Recording:
    """One request, as it is being answered."""

    def __init__(self, scope: Scope, receive: Receive, send: Send, finished: Callable[[Recording], None]) -> None:
        """`finished` is called once, before the client has the whole response: what a test then asks for is there."""
        self._finished: Callable[[Recording], None] | None = finished
        self._scope = scope
        self._receive = receive
        self._send = send
        self._started = time.perf_counter()
        self._body = bytearray()
        self._status = 0
        self._response_headers: list[tuple[bytes, bytes]] = []
        self._response = bytearray()

    async def receive(self) -> Message:
        """What the client sends next."""
        message = await self._receive()
        _keep(self._body, message.get("body", b""))
        return message

    async def send(self, message: Message) -> None:
        """Send the client what is next."""
        if message["type"] == "http.response.start":
            self._status = message["status"]
            self._response_headers = list(message.get("headers", ()))
        else:
            _keep(self._response, message.get("body", b""))
            if not message.get("more_body", False):
                self.finish()
        await self._send(message)

    def finish(self) -> None:
        """Say that the request has been answered, or will not be."""
        if self._finished is not None:
            finished, self._finished = self._finished, None
            finished(self)

    def noted(self) -> Noted:
        """What was seen of the request and its response."""
        return Noted(
            scope_headers=self._scope["headers"],
            method=self._scope["method"],
            query_string=self._scope["query_string"],
            body=bytes(self._body),
            status=self._status,
            response_headers=self._response_headers,
            response=bytes(self._response),
            milliseconds=round((time.perf_counter() - self._started) * 1000, 2),
            outcome=Outcome.of(self._scope),
        )


class Noted(NamedTuple):
    """One request and its response, as they went by: making an `Entry` of each takes longer than anybody looks at them."""

    scope_headers: Sequence[tuple[bytes, bytes]]
    method: str
    query_string: bytes
    body: bytes
    status: int
    response_headers: Sequence[tuple[bytes, bytes]]
    response: bytes
    milliseconds: float
    outcome: Outcome

    @property
    def size(self) -> int:
        """The bytes of both bodies."""
        return len(self.body) + len(self.response)

    def entry(self, *, number: int, provider: str, address: str, path: str, at: float) -> Entry:
        """The request and what became of it, to be read."""
        query = parse_qs(self.query_string.decode("latin-1"), keep_blank_values=True)
        return Entry(
            number=number,
            provider=provider,
            operation=self.outcome.operation.id if self.outcome.operation is not None else None,
            method=self.method,
            path=path,
            address=address,
            query={name: [masked(name, value) for value in values] for name, values in query.items()},
            headers=readable(self.scope_headers, mask=True),
            body=self.body,
            status=self.status,
            response_headers=readable(self.response_headers, mask=False),
            response=self.response,
            at=at,
            milliseconds=self.milliseconds,
            refusal=self.outcome.reason,
            faults=self.outcome.faults,
        )


def _keep(kept: bytearray, more: Any) -> None:
    room = BODY - len(kept)
    if room > 0:
        kept += more[:room]
