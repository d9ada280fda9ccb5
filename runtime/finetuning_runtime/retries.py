"""When to try again, and after how long.

`httpx_retries.Retry` gives the counting, the exponential backoff and its jitter. What it lacks and this adds: fractional
`Retry-After`, `retry-after-ms`, `x-should-retry`, statuses 408, 409 and all of 5xx, methods that only sometimes may be
repeated, and a cap on the total time. Its transport is not used: a transport does not see a body that breaks off, and an
explicit one makes httpx ignore proxies and `verify`. The loop is in `client.py`.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import attrs
import httpx
from httpx_retries import Retry

from .retry_after import retry_after

if TYPE_CHECKING:
    from .multipart import StreamedBody

DEFAULT_MAX_RETRIES: Final = 2
"""As the vendors' SDKs."""
_FIRST_BACKOFF: Final = 0.5
_LONGEST_BACKOFF: Final = 8.0
_LONGEST_SERVER_WAIT: Final = 60.0
"""Seconds. What a server asks for beyond this is left to the caller, who is told by `error.retry_after`."""
_SHORTEST_TIMEOUT: Final = 0.001
"""Seconds. httpx takes 0 for no limit at all."""
_RETRYABLE: Final = frozenset({408, 409, 429})
_NEVER_ARRIVED: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


@attrs.define
class Attempts:
    """The attempts of one call.

    Attributes:
        max_retries: How many may follow the first.
        repeatable: Whether repeating does no harm even if the last attempt arrived.
        deadline: `time.monotonic()` after which no attempt begins; None: no limit.
        made: How many have been made.
        body: What is sent, if it may be such as can be sent once only.
    """

    max_retries: int
    repeatable: bool
    deadline: float | None = None
    made: int = 0
    body: StreamedBody | None = None

    @classmethod
    def of(
        cls,
        *,
        max_retries: int,
        repeatable: bool,
        total_timeout: float | None,
        body: StreamedBody | None = None,
    ) -> Attempts:
        """The attempts of a call that begins now. `total_timeout` is in seconds."""
        deadline = None if total_timeout is None else time.monotonic() + total_timeout
        return cls(max_retries=max_retries, repeatable=repeatable, deadline=deadline, body=body)

    def limit(self, timeout: httpx.Timeout) -> httpx.Timeout:
        """The timeout of the next attempt: the given one, but not beyond the deadline."""
        if self.deadline is None:
            return timeout
        remaining = max(self.deadline - time.monotonic(), _SHORTEST_TIMEOUT)
        given = timeout.as_dict()
        return httpx.Timeout(**{name: remaining if t is None else min(t, remaining) for name, t in given.items()})

    def after_error(self, error: httpx.HTTPError) -> float | None:
        """Seconds to wait before the next attempt, or None: give up.

        A create costs money, so one that may have arrived is not sent again.
        """
        arrived_for_all_we_know = not isinstance(error, _NEVER_ARRIVED)
        if arrived_for_all_we_know and not self.repeatable:
            return None
        if isinstance(error, httpx.UnsupportedProtocol | httpx.TooManyRedirects | httpx.DecodingError):
            return None  # the next attempt would end the same way
        return self._next(None)

    def after_response(self, response: httpx.Response) -> float | None:
        """Seconds to wait before the next attempt, or None: the answer is final."""
        asked = retry_after(response.headers)
        if not self._worth_repeating(response, asked):
            return None
        return self._next(asked)

    def _worth_repeating(self, response: httpx.Response, asked: float | None) -> bool:
        status = response.status_code
        word = response.headers.get("x-should-retry")
        if word == "false":
            return False
        if not self.repeatable:
            # The server's own word that it did not act: 429, or 503 with a time to come back.
            return status == 429 or (status == 503 and asked is not None)  # noqa: PLR2004
        return word == "true" or status in _RETRYABLE or 500 <= status <= 599  # noqa: PLR2004

    def _next(self, asked: float | None) -> float | None:
        if self.made > self.max_retries or (self.body is not None and self.body.spent):
            return None
        if asked is not None and asked > _LONGEST_SERVER_WAIT:
            return None
        backoff = Retry(
            backoff_factor=_FIRST_BACKOFF / 2, backoff_jitter=0.25, max_backoff_wait=_LONGEST_BACKOFF, attempts_made=self.made
        ).backoff_strategy()
        wait = asked if asked is not None else backoff
        if self.deadline is not None and time.monotonic() + wait >= self.deadline:
            return None
        return wait
