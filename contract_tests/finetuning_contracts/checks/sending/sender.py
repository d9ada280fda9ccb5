"""Send requests to one server: ask the guard, keep the pace, and note in the ledger what came of it.

Several threads may send through one sender. What is asked before an exchange and noted after it is done by one of them at a
time; the exchanges themselves overlap.
"""

from __future__ import annotations

import email.utils
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Self

import attrs
from finetuning_specs import Operation

from finetuning_contracts.redaction import Redactor

from .connections import NoResponseError, NotConnectedError, UnsendableError
from .guard import Guard
from .identity import creates
from .messages import Headers, Incoming, Outgoing
from .pool import Pool
from .stopping import Stop

WITHHELD = 499
"""The status that stands in for a response where nothing was sent."""

_PATIENCE = 30.0
"""Seconds that a 429 may ask to wait for; longer waits are not kept, and the 429 is the response."""
_TRIES = 3
_BROKEN_IN_A_ROW = 3
"""Requests of one operation without a complete response, after which it is not called any more: each may take the whole
time limit."""


STILL_TOO_MANY = "one 429 after the other, whatever wait they asked for"


class StoppedError(NoResponseError):
    """Nothing was sent: the run has to end."""


@attrs.frozen
class Broken:
    """A request to which no complete response came."""

    operation: str
    """The operation's id, or the method and path."""
    request: Outgoing
    reason: str
    response: Incoming | None = None


@attrs.define
class Sender:
    """The one way to a server. Each exchange is noted in the guard's ledger."""

    guard: Guard
    connections: Pool
    stop: Stop
    redactor: Redactor
    """Hides the run's credentials in whatever is kept of a request or a response."""
    headers: Headers = attrs.field(default=(), repr=False)
    """The run's credentials, for requests of its own: those that ask whether something exists."""
    pause: float = 0.0
    """Seconds from one request to the next at the least (`--rate-limit`)."""
    on_request: Callable[[], object] = lambda: None
    """Called once for each request that is sent."""
    on_response: Callable[[Operation, Outgoing, Incoming], object] = lambda *_: None
    """Called with each response to a request for an operation of the contract."""
    on_exchange: Callable[[Operation, Mapping[str, str], Outgoing, Incoming], object] = lambda *_: None
    """The same, with the path parameters."""
    most: int | None = None
    """Requests that may be sent in all; None: any number."""
    withheld: Counter[tuple[str, str]] = attrs.field(factory=Counter, init=False)
    """(Operation's id or method and path, why it was not sent) → how many requests."""
    sent: int = attrs.field(default=0, init=False)
    complete: Counter[str] = attrs.field(factory=Counter, init=False)
    """Operation's id → complete responses."""
    broken: list[Broken] = attrs.field(factory=list, init=False)
    _broken_in_a_row: Counter[str] = attrs.field(factory=Counter, init=False)
    _too_many: Counter[str] = attrs.field(factory=Counter, init=False)
    _next: float = attrs.field(default=0.0, init=False)
    _turn: threading.RLock = attrs.field(factory=threading.RLock, init=False, repr=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.connections.close()

    def send(self, request: Outgoing, *, again: bool = False) -> Incoming:
        """Send a request if the guard lets it leave. One that it does not let leave gets a made-up response: `withheld`.

        `again`: though requests of this operation had no complete response, to see whether it stays so.

        Raises:
            NoResponseError: There is no complete response.
            StoppedError: The run has to end.
        """
        operation, path = self.guard.operation(request)
        name = operation.id if operation is not None else f"{request.method} outside the contract"
        with self._turn:
            why = self.guard.refuses(request, self._exists)
            if why is None and not again and self._broken_in_a_row[name] >= _BROKEN_IN_A_ROW:
                why = f"the {_BROKEN_IN_A_ROW} requests before it had no complete response"
            if why is not None:
                self.withheld[name, why] += 1
                return Incoming(WITHHELD, "Not Sent", (), b"", 0.0, withheld=why)
            self.guard.begin(operation)
        try:
            response = self._exchange(request)
        except NoResponseError as error:
            with self._turn:
                self._note_no_response(name, operation, request, error)
            raise
        else:
            with self._turn:
                self._note(name, operation, path, request, response)
            return response
        finally:
            with self._turn:
                self.guard.end(operation)

    def _note_no_response(
        self, name: str, operation: Operation | None, request: Outgoing, error: NoResponseError
    ) -> None:
        """Take note of a request without a complete response. Raises `StoppedError` when the end of the run is why."""
        if isinstance(error, StoppedError | UnsendableError):
            return
        if isinstance(error, NotConnectedError):
            if self.complete:  # it was there before
                self.note_broken(name, request, f"the server is gone: {error}")
            return
        if self.stop.reason is not None:
            raise StoppedError(self.stop.reason) from None
        self.note_broken(name, request, str(error))
        if operation is not None and creates(operation):
            self.guard.ledger.unnamed.append(operation.id)

    def _note(
        self,
        name: str,
        operation: Operation | None,
        path: Mapping[str, str],
        request: Outgoing,
        response: Incoming,
    ) -> None:
        self._note_patience(name, request, response)
        if response.succeeded:
            self.guard.ledger.learn(operation, path, response.json())
        if operation is not None:
            self.complete[operation.id] += 1
            self.on_response(operation, request, response)
            self.on_exchange(operation, path, request, response)

    def ask(self, request: Outgoing) -> Incoming:
        """Send a request that cannot change anything: the guard is not asked. Raises as `send` does."""
        return self._exchange(request)

    def note_broken(self, operation: str, request: Outgoing, reason: str, response: Incoming | None = None) -> None:
        """Take note of a request to which no complete response came, or none but a refusal to respond."""
        self._broken_in_a_row[operation] += 1
        self.broken.append(Broken(operation, request, reason, response))

    def _note_patience(self, operation: str, request: Outgoing, response: Incoming) -> None:
        """One 429 is a response like any other. An operation that never gives another one is not asked for ever."""
        self._broken_in_a_row[operation] = 0
        if response.status != HTTPStatus.TOO_MANY_REQUESTS:
            self._too_many[operation] = 0
            return
        self._too_many[operation] += 1
        if self._too_many[operation] >= _BROKEN_IN_A_ROW:
            self.note_broken(operation, request, STILL_TOO_MANY, response)
            self._broken_in_a_row[operation] = _BROKEN_IN_A_ROW

    def _exchange(self, request: Outgoing) -> Incoming:
        tries_left = _TRIES
        while True:
            tries_left -= 1
            self._keep_pace()
            if (reason := self.stop.reason) is not None:
                raise StoppedError(reason)
            with self._turn:
                if self.most is not None and self.sent >= self.most:
                    raise StoppedError(f"it has had its {self.most} requests")
                self.sent += 1
                self.on_request()
            response = self.connections.exchange(request)
            wait = retry_after(response) if response.status == 429 and tries_left else None
            if wait is None or wait > _PATIENCE:
                return response
            self.stop.wait(wait)

    def _keep_pace(self) -> None:
        if self.pause:
            with self._turn:
                due = max(self._next, time.monotonic())
                self._next = due + self.pause
            self.stop.wait(max(0.0, due - time.monotonic()))

    def _exists(self, url: str) -> bool:
        """Whether there is something at a URL, as far as a GET tells. What cannot be told counts as something."""
        try:
            return self._exchange(Outgoing("GET", url, self.headers)).status not in {400, 404, 405, 410, 422}
        except NoResponseError:
            return True


def retry_after(response: Incoming) -> float | None:
    """Seconds that a response asks to wait; None: it does not say."""
    milliseconds = response.header("retry-after-ms")
    if milliseconds.replace(".", "", 1).isdecimal():
        return float(milliseconds) / 1000
    text = response.header("retry-after").strip()
    if text.replace(".", "", 1).isdecimal():
        return float(text)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, TypeError):
        return None
