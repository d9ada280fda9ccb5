"""One download, without the network: its requests, and what responses and failures mean for it.

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
)
from .._errors.from_httpx import cause_of, connection_error
from .._http.outgoing import OutgoingRequest, attempts, to_own_server
from .._http.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._http.options import RequestOptions
    from .._values.operations import Operation
    from .._wire.request import Request
    from .range_state import RangeState


class ResumableTransfer:
    """A download that goes on where it broke off.

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
        range_state: RangeState,
        on_begin: Callable[[], object] | None,
    ) -> None:
        """Prepare it.

        Args:
            settings: The client's.
            operation: The operation whose response is the content.
            request: What the operation's arguments make.
            options: The caller's.
            range_state: What has arrived before.
            on_begin: Called before the content comes from its start, the first time or again: what came
                before counts no more. None: what has arrived has been handed to the caller, and cannot be taken back.
        """
        self._settings = settings
        self._operation, self._request, self._options = operation, request, options
        self._range_state = range_state
        self._on_begin = on_begin
        self._skip = 0
        self._furthest = range_state.position
        self.attempts = attempts(settings, operation, options)

    def outgoing(self) -> OutgoingRequest:
        """The next request: for the rest, or for the whole."""
        headers = {**self._request.headers, **self._range_state.headers()}
        return to_own_server(self._settings, self._operation, self._request._replace(headers=headers), self._options)

    def refused(self, error: APIStatusError) -> None:
        """Take note of an error. Raises it, unless it only says that there is no such rest."""
        if error.status_code != httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE or not self._range_state.position:
            raise error
        self._forget(error)

    def answered(self, response: httpx.Response) -> bool:
        """Take note of a response whose body is still to come. False: it is of no use, ask for the whole.

        Raises:
            TransferError: The content is not the same any more, and its old start has been handed on.
        """
        self._skip = 0
        if self._range_state.position and self._range_state.continues(response):
            return True
        if response.status_code == httpx.codes.PARTIAL_CONTENT:
            if not self._range_state.position:
                raise TransferError(f"{self._name} is a part of the content, though the whole was asked for")
            self._forget(None)
            return False
        if self._on_begin is not None:
            self._range_state.begin(response)
            self._on_begin()
        elif not self._range_state.position:
            self._range_state.begin(response)
        elif self._range_state.repeats(response):
            self._skip = self._range_state.position
        else:
            self._forget(None)
        return True

    def unseen(self, chunk: bytes) -> bytes:
        """What of a chunk has not been handed on before."""
        skipped = min(self._skip, len(chunk))
        self._skip -= skipped
        self._range_state.position += len(chunk) - skipped
        return chunk[skipped:]

    def ended(self, response: httpx.Response) -> None:
        """Take note of the body's end. Raises httpx' error when it was not due."""
        if not self._range_state.complete:
            raise httpx.RemoteProtocolError("the body did not have the announced length")
        if response.num_bytes_downloaded and not _is_decoded(response):
            raise httpx.RemoteProtocolError("the compressed body ended in the middle")

    def broken(self, error: httpx.HTTPError) -> float:
        """Seconds to wait before the next attempt, after a body broke off.

        Raises:
            TransferInterruptedError: There is none. `TransferTimeoutError` when time is why.
        """
        if self._range_state.position > self._furthest:  # further than ever: the attempts are counted from here
            self._furthest = self._range_state.position
            self.attempts.made = 1
        possible = self._range_state.resumable or self._on_begin is not None or not self._range_state.position
        wait = self.attempts.after_error(error) if possible else None
        if wait is None:
            reason = connection_error(error, provider=self._settings.provider)
            message = f"{self._name} broke off, {self._so_far}: {reason}"
            kind = TransferTimeoutError if isinstance(reason, APITimeoutError) else TransferInterruptedError
            raise kind(message, request=reason.request) from cause_of(error)
        if not self._range_state.resumable or not self._range_state.fits:
            self._forget(error)
        return wait

    def _forget(self, cause: Exception | None) -> None:
        if self._on_begin is None and self._range_state.position:
            raise TransferError(f"{self._name} has changed while it was read, {self._so_far}") from cause
        self._range_state.reset()

    @property
    def _name(self) -> str:
        return f"{self._settings.provider}'s answer to {self._operation.id}"

    @property
    def _so_far(self) -> str:
        total = "" if self._range_state.total is None else f" of {self._range_state.total}"
        return f"after {self._range_state.position}{total} bytes"


def _is_decoded(response: httpx.Response) -> bool:
    """Whether a compressed body came to the end that its compression marks. httpx takes what there is for the whole."""
    decoder = getattr(response, "_decoder", None)
    engine = getattr(decoder, "decoder", None) or getattr(decoder, "decompressor", None)
    return bool(getattr(engine, "eof", True))
