"""What the synchronous and the asynchronous session share: everything but the sending itself."""

from __future__ import annotations

from typing import Any, Generic, Self, TypeVar

import httpx

from .._errors.from_httpx import cause_of, connection_error, status_error
from .._errors.tracebacks import Shielded
from .._values.operations import Operation
from .._wire.request import Request
from . import logs
from .captured import note
from .options import RequestOptions
from .outgoing import OutgoingRequest, attempts, to_own_server
from .pool import Pool
from .retries import Attempts
from .settings import Settings

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


class Sending(Shielded, Generic[H]):
    """A client's settings, and its share in the connections.

    Attributes:
        settings: What is sent with every call. Tests may replace them.
    """

    def __init__(self, settings: Settings, pool: Pool[H]) -> None:
        self.settings = settings
        self._pool = pool
        self._lease = pool.lease(self)

    @property
    def is_closed(self) -> bool:
        """Whether it was closed. It can then send nothing more."""
        return not self._lease.alive

    @property
    def http(self) -> H:
        """What sends. Raises `RuntimeError` when this is closed."""
        self.refuse_closed()
        return self._pool.http

    def refuse_closed(self) -> None:
        """Raise `RuntimeError` if it was closed."""
        if self.is_closed:
            raise RuntimeError(f"this client of {self.settings.provider} is closed; make a new one")

    def with_settings(self, settings: Settings) -> Self:
        """A session with other settings and the same connections. Raises `RuntimeError` when this one is closed."""
        self.refuse_closed()
        return type(self)(settings, self._pool)

    def _planned(
        self, operation: Operation[Any], request: Request, options: RequestOptions
    ) -> tuple[OutgoingRequest, Attempts]:
        """What a call is to send, and how often it may. Raises what `to_own_server` does."""
        outgoing = to_own_server(self.settings, operation, request, options)
        return outgoing, attempts(self.settings, operation, options, outgoing)

    def _built(self, http: H, outgoing: OutgoingRequest, attempts: Attempts) -> httpx.Request:
        """The request of the next attempt."""
        attempts.made += 1
        try:
            request = outgoing.build(http, attempts.limit(outgoing.timeout))
        except httpx.InvalidURL as error:
            if not outgoing.own_server:
                raise connection_error(error, provider=self.settings.provider) from None
            raise ValueError(f"the address of this call cannot be sent: {error}") from None
        logs.sending(request, attempts.made, self.settings)
        return request

    def _failed(self, error: httpx.HTTPError, request: httpx.Request, attempts: Attempts) -> float:
        """Seconds to wait after an attempt without a response. Raises `APIConnectionError` if it was the last."""
        wait = attempts.after_error(error)
        name = type(error).__name__
        if wait is None:
            logs.ended(request, name, attempts.clock.now() - attempts.began, attempts.made)
            raise connection_error(error, provider=self.settings.provider) from cause_of(error)
        logs.repeating(request, name, wait)
        return wait

    def _answered(self, response: httpx.Response, attempts: Attempts) -> float | None:
        """Seconds to wait after a response, None if it is a success. Raises `APIStatusError` if it is a final error."""
        response.extensions["retries_taken"] = attempts.made - 1
        note(response)
        logs.received(response)
        status = str(response.status_code)
        wait = None if response.is_success else attempts.after_response(response)
        if wait is not None:
            logs.repeating(response.request, status, wait)
            return wait
        logs.ended(response.request, status, attempts.clock.now() - attempts.began, attempts.made)
        if not response.is_success:
            raise status_error(response, provider=self.settings.provider)
        return None


def auth_for(outgoing: OutgoingRequest) -> Any:
    """The `auth` of httpx: its client's own is for the client's own server."""
    return httpx.USE_CLIENT_DEFAULT if outgoing.own_server else None
