"""One download as far as it needs no network: its requests, and what answers and failures mean for it.

The synchronous and the asynchronous download are thin loops around this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .._errors.exceptions import (
    APIStatusError,
    APITimeoutError,
    TransferError,
    TransferInterruptedError,
    TransferTimeoutError,
    cause_of,
    connection_error,
)
from .._http.outgoing import OutgoingRequest, attempts, to_own_server
from .._http.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._http.options import RequestOptions
    from .._values.operations import Operation
    from .._wire.request import Request
    from .range_state import Reception


class Transfer:
    """A download under way.

    Attributes:
        attempts: The attempts that it may make.
    """

    def __init__(
        self,
        settings: Settings,
        operation: Operation[Any],
        request: Request,
        options: RequestOptions,
        *,
        reception: Reception,
        on_begin: Callable[[], object] | None,
    ) -> None:
        """Prepare it.

        Args:
            settings: The client's.
            operation: The operation that answers with the content.
            request: What the operation's arguments make.
            options: The caller's.
            reception: What has arrived before.
            on_begin: Called before the content comes from its start, the first time or again: what came
                before counts no more. None: what has arrived is out of the house, and cannot be taken back.
        """
        self._settings = settings
        self._operation, self._request, self._options = operation, request, options
        self._reception = reception
        self._on_begin = on_begin
        self._skip = 0
        self.attempts = attempts(settings, operation, options)

    def outgoing(self) -> OutgoingRequest:
        """The next request: for the rest, or for the whole."""
        headers = {**self._request.headers, **self._reception.headers()}
        return to_own_server(self._settings, self._operation, self._request._replace(headers=headers), self._options)

    def refused(self, error: APIStatusError) -> None:
        """Take note of an error. Raises it, unless it only says that there is no such rest."""
        if error.status_code != httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE or not self._reception.position:
            raise error
        self._forget(error)

    def answered(self, response: httpx.Response) -> bool:
        """Take note of an answer whose body is still to come. False: it is of no use, ask for the whole.

        Raises:
            TransferError: The content is not the same any more, and its old start has been handed on.
        """
        self._skip = 0
        if self._reception.position and self._reception.continues(response):
            return True
        if response.status_code == httpx.codes.PARTIAL_CONTENT:
            if not self._reception.position:
                raise TransferError(f"{self._name} is a part of the content, though the whole was asked for")
            self._forget(None)
            return False
        if self._on_begin is not None:
            self._reception.begin(response)
            self._on_begin()
        elif not self._reception.position:
            self._reception.begin(response)
        elif self._reception.repeats(response):
            self._skip = self._reception.position
        else:
            self._forget(None)
        return True

    def unseen(self, chunk: bytes) -> bytes:
        """What of a chunk has not been handed on before."""
        skipped = min(self._skip, len(chunk))
        self._skip -= skipped
        self._reception.position += len(chunk) - skipped
        return chunk[skipped:]

    def ended(self, response: httpx.Response) -> None:
        """Take note of the body's end. Raises httpx' error when it was not due."""
        if not self._reception.complete:
            raise httpx.RemoteProtocolError("the body did not have the announced length")
        if response.num_bytes_downloaded and not _is_decoded(response):
            raise httpx.RemoteProtocolError("the compressed body ended in the middle")

    def broken(self, error: httpx.HTTPError) -> float:
        """Seconds to wait before the next attempt, after a body broke off.

        Raises:
            TransferInterruptedError: There is none. `TransferTimeoutError` when time is why.
        """
        possible = self._reception.resumable or self._on_begin is not None or not self._reception.position
        wait = self.attempts.after_error(error) if possible else None
        if wait is None:
            reason = connection_error(error, provider=self._settings.provider)
            message = f"{self._name} broke off, {self._so_far}: {reason}"
            kind = TransferTimeoutError if isinstance(reason, APITimeoutError) else TransferInterruptedError
            raise kind(message, request=reason.request) from cause_of(error)
        if not self._reception.resumable or not self._reception.fits:
            self._forget(error)
        return wait

    def _forget(self, cause: Exception | None) -> None:
        if self._on_begin is None and self._reception.position:
            raise TransferError(f"{self._name} has changed while it was read, {self._so_far}") from cause
        self._reception.reset()

    @property
    def _name(self) -> str:
        return f"{self._settings.provider}'s answer to {self._operation.id}"

    @property
    def _so_far(self) -> str:
        total = "" if self._reception.total is None else f" of {self._reception.total}"
        return f"after {self._reception.position}{total} bytes"


def _is_decoded(response: httpx.Response) -> bool:
    """Whether a compressed body came to the end that its compression marks. httpx takes what there is for the whole."""
    decoder = getattr(response, "_decoder", None)
    engine = getattr(decoder, "decoder", None) or getattr(decoder, "decompressor", None)
    return bool(getattr(engine, "eof", True))
