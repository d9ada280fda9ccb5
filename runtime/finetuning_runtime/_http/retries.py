"""When to try again, and after how long.

The loop of attempts is in the sessions and not in a transport of httpx: a transport does not see a body that breaks off, and
an explicit one makes httpx ignore proxies and `verify`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import httpx

from .._responses.retry_after import retry_after
from .._values.clocks import SYSTEM_CLOCK, Clock

if TYPE_CHECKING:
    from .._wire.multipart import StreamedBody

DEFAULT_MAX_RETRIES: Final = 2
"""As the vendors' SDKs."""
_FIRST_BACKOFF: Final = 0.5
_LONGEST_BACKOFF: Final = 8.0
_DOUBLINGS: Final = 4
"""From the first backoff to the longest."""
_JITTER: Final = 0.25
"""The part of a backoff that is left to chance, so that clients which failed together do not come back together."""
_LONGEST_SERVER_WAIT: Final = 60.0
"""Seconds. What a server asks for beyond this is left to the caller, who is told by `error.retry_after`."""
_SHORTEST_TIMEOUT: Final = 0.001
"""Seconds. httpx takes 0 for no limit at all."""
_RETRYABLE: Final = frozenset({408, 409, 429})
_NEVER_ARRIVED: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""Failures before the first byte was sent. httpx raises `ProxyError` while it asks a proxy for a connection."""
_FUTILE: Final = (
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.TooManyRedirects,
    httpx.DecodingError,
)
"""Failures that the next attempt would only repeat."""


class Attempts:
    """The attempts of one call.

    Attributes:
        max_retries: How many may follow the first.
        repeatable: Whether repeating does no harm even if the last attempt arrived.
        deadline: The clock's time after which no attempt begins; None: no limit.
        made: How many have been made.
        body: What is sent, if it may be such as can be sent once only.
        clock: Where time comes from.
        began: The clock's time when the call began.
    """

    def __init__(
        self,
        *,
        max_retries: int,
        repeatable: bool,
        total_timeout: float | None = None,
        body: StreamedBody | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """The attempts of a call that begins now. `total_timeout` is in seconds."""
        self.max_retries = max_retries
        self.repeatable = repeatable
        self.body = body
        self.clock = clock
        self.made = 0
        self.began = clock.now()
        self.deadline = None if total_timeout is None else self.began + total_timeout

    def limit(self, timeout: httpx.Timeout) -> httpx.Timeout:
        """The timeout of the next attempt: the given one, but not beyond the deadline."""
        if self.deadline is None:
            return timeout
        remaining = max(self.deadline - self.clock.now(), _SHORTEST_TIMEOUT)
        given = timeout.as_dict()
        return httpx.Timeout(**{name: remaining if t is None else min(t, remaining) for name, t in given.items()})

    def body_due(self, timeout: httpx.Timeout | None) -> float | None:
        """The clock's time by which the body of a response that begins now has to be complete; None: no limit.

        Without a `timeout`, only the deadline counts.
        """
        limits = [] if timeout is None or timeout.read is None else [self.clock.now() + timeout.read]
        if self.deadline is not None:
            limits.append(self.deadline)
        return min(limits, default=None)

    def after_error(self, error: httpx.HTTPError) -> float | None:
        """Seconds to wait before the next attempt, or None: give up.

        A create costs money, so one that may have arrived is not sent again.
        """
        arrived_for_all_we_know = not isinstance(error, _NEVER_ARRIVED)
        if arrived_for_all_we_know and not self.repeatable:
            return None
        return None if isinstance(error, _FUTILE) else self._next(None)

    def after_response(self, response: httpx.Response) -> float | None:
        """Seconds to wait before the next attempt, or None: the response is final."""
        asked = retry_after(response.headers)
        return self._next(asked) if self._worth_repeating(response, asked) else None

    def _worth_repeating(self, response: httpx.Response, asked: float | None) -> bool:
        status = response.status_code
        word = response.headers.get("x-should-retry", "").strip().lower()
        if word == "false":
            return False
        if not self.repeatable:
            # The server's own word that it did not act: 429, or 503 with a time to come back. `x-should-retry: true`
            # alone says that another attempt may succeed, not that this one had no effect.
            return status == 429 or (status == 503 and asked is not None)
        return word == "true" or status in _RETRYABLE or 500 <= status <= 599

    def _next(self, asked: float | None) -> float | None:
        if self.made > self.max_retries or (self.body is not None and self.body.spent):
            return None
        if asked is not None and asked > _LONGEST_SERVER_WAIT:
            return None
        wait = asked or self._backoff()  # "at once" is no reason to hammer
        if self.deadline is not None and self.clock.now() + wait >= self.deadline:
            return None
        return wait

    def _backoff(self) -> float:
        """0.5 seconds, doubled with each attempt up to 8, less up to a quarter at random."""
        longest = min(_FIRST_BACKOFF * 2 ** min(max(self.made - 1, 0), _DOUBLINGS), _LONGEST_BACKOFF)
        return float(longest * (1 - _JITTER * self.clock.random()))
