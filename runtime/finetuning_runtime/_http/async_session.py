"""The loop of attempts, for asyncio."""

from __future__ import annotations

from typing import Any, TypeVar

import httpx

from .._responses.dialect import note_dialect
from .._values.operations import Operation
from .._wire.request import Request
from . import logs
from .arrival import limit_body, refuse_partial, without_body
from .deadline import in_time
from .options import RequestOptions
from .outgoing import OutgoingRequest
from .results import Received, decoded, received
from .retries import Attempts
from .sending import Sending, auth_for
from .token_provider import ask_async

T = TypeVar("T")


class AsyncHttpxSession(Sending[httpx.AsyncClient]):
    """An `AsyncSession`. Safe to use from several tasks at once."""

    async def send(self, operation: Operation[T], request: Request, options: RequestOptions) -> T:
        """Make one call; what the operation promises."""
        return decoded(operation, await self.fetch(operation, request, options))

    async def fetch(self, operation: Operation[Any], request: Request, options: RequestOptions) -> Received:
        """Make one call; what its body holds, not yet decoded."""
        outgoing, attempts = self._planned(operation, request, options)
        return received(operation, await self.exchange(outgoing, attempts), self.settings.provider)

    async def exchange(self, outgoing: OutgoingRequest, attempts: Attempts) -> httpx.Response:
        """The successful response to a prepared request, read to its end."""
        return await self._successful(outgoing, attempts, stream=False)

    async def stream(self, outgoing: OutgoingRequest, attempts: Attempts) -> httpx.Response:
        """The successful response to a prepared request. Its body is still to come, and the caller closes it."""
        return await self._successful(outgoing, attempts, stream=True)

    async def close(self) -> None:
        """Close the connections, unless another session uses them too. Twice is fine."""
        if self._lease():
            await self._pool.close()

    async def _successful(self, outgoing: OutgoingRequest, attempts: Attempts, *, stream: bool) -> httpx.Response:
        http = self.http
        while True:
            ready = outgoing.with_credentials(await ask_async(outgoing.tokens)) if outgoing.tokens else outgoing
            request = self._built(http, ready, attempts)
            try:
                response = await self._attempt(http, request, outgoing, attempts, stream=stream)
            except httpx.HTTPError as error:
                wait = self._failed(error, request, attempts)
            else:
                wait_after_error = self._answered(response, attempts)
                if wait_after_error is None:
                    return response
                wait = wait_after_error
            await attempts.clock.sleep_async(wait)

    async def _attempt(
        self,
        http: httpx.AsyncClient,
        request: httpx.Request,
        outgoing: OutgoingRequest,
        attempts: Attempts,
        *,
        stream: bool,
    ) -> httpx.Response:
        try:
            with logs.Masked(self.settings):
                sending = http.send(request, stream=True, auth=auth_for(outgoing), follow_redirects=False)
                response = await in_time(sending, request, attempts)
        except httpx.HTTPStatusError as error:  # a hook of the caller's own httpx client
            return error.response
        note_dialect(response, self.settings.dialect)
        if stream and response.is_success:
            limit_body(response, None, attempts)
            return response
        try:
            limit_body(response, outgoing.timeout, attempts)
            await response.aread()
            refuse_partial(response)
        except httpx.HTTPError as error:
            return without_body(response, error, self.settings.provider)
        finally:
            await response.aclose()
        return response
