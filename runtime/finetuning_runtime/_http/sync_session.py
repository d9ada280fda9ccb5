"""The loop of attempts, synchronous."""

from __future__ import annotations

from typing import Any, TypeVar

import httpx

from .._responses.dialect import note_dialect
from .._values.operations import Operation
from .._wire.request import Request
from . import logs
from .arrival import limit_body, refuse_partial, without_body
from .deadline import NO_DEADLINE, Deadline
from .options import RequestOptions
from .outgoing import OutgoingRequest
from .results import Received, decoded, received
from .retries import Attempts
from .sending import Sending, auth_for
from .token_provider import ask

T = TypeVar("T")


class HttpxSession(Sending[httpx.Client]):
    """A `Session`. Safe to use from several threads at once."""

    def send(self, operation: Operation[T], request: Request, options: RequestOptions) -> T:
        """Make one call; what the operation promises."""
        return decoded(operation, self.fetch(operation, request, options))

    def fetch(self, operation: Operation[Any], request: Request, options: RequestOptions) -> Received:
        """Make one call; what its body holds, not yet decoded."""
        outgoing, attempts = self._planned(operation, request, options)
        return received(operation, self.exchange(outgoing, attempts), self.settings.provider)

    def exchange(self, outgoing: OutgoingRequest, attempts: Attempts) -> httpx.Response:
        """The successful response to a prepared request, read to its end."""
        return self._successful(outgoing, attempts, stream=False)

    def stream(self, outgoing: OutgoingRequest, attempts: Attempts) -> httpx.Response:
        """The successful response to a prepared request. Its body is still to come, and the caller closes it."""
        return self._successful(outgoing, attempts, stream=True)

    def close(self) -> None:
        """Close the connections, unless another session uses them too. Twice is fine."""
        self._lease()

    def _successful(self, outgoing: OutgoingRequest, attempts: Attempts, *, stream: bool) -> httpx.Response:
        http = self.http
        while True:
            ready = outgoing.with_credentials(ask(outgoing.tokens)) if outgoing.tokens else outgoing
            request = self._built(http, ready, attempts)
            try:
                response = self._attempt(http, request, outgoing, attempts, stream=stream)
            except httpx.HTTPError as error:
                wait = self._failed(error, request, attempts)
            else:
                wait_after_error = self._answered(response, attempts)
                if wait_after_error is None:
                    return response
                wait = wait_after_error
            attempts.clock.sleep(wait)

    def _attempt(
        self, http: httpx.Client, request: httpx.Request, outgoing: OutgoingRequest, attempts: Attempts, *, stream: bool
    ) -> httpx.Response:
        try:
            with logs.Masked(self.settings), NO_DEADLINE if attempts.deadline is None else Deadline(attempts):
                response = http.send(request, stream=True, auth=auth_for(outgoing), follow_redirects=False)
        except httpx.HTTPStatusError as error:  # a hook of the caller's own httpx client
            return error.response
        note_dialect(response, self.settings.dialect)
        if stream and response.is_success:
            limit_body(response, None, attempts)
            return response
        try:
            limit_body(response, outgoing.timeout, attempts)
            response.read()
            refuse_partial(response)
        except httpx.HTTPError as error:
            return without_body(response, error, self.settings.provider)
        finally:
            response.close()
        return response
