"""Samples of what was sent and what came back, for whoever wants to look at the traffic of a run.

The first few exchanges of each operation and status, the beginnings of their bodies, and no credential: a run sends tens of
thousands of requests, and nobody reads that many.
"""

from __future__ import annotations

import datetime
from collections import Counter

import attrs
from finetuning_runtime._errors.redaction import HIDDEN
from finetuning_specs import Operation

from finetuning_contracts.redaction import Redactor

from .sending.messages import Headers, Incoming, Outgoing

EACH = 3
"""Exchanges that are kept of each operation and status, of one part of a run."""
_EXCERPT = 4_096
"""Characters of a body."""
_URL = 2_048


@attrs.frozen
class Recorded:
    """An exchange, free of secrets."""

    operation: str
    started: str
    """RFC 3339, UTC."""
    seconds: float
    method: str
    url: str
    request_headers: Headers
    request_body: str
    """Its beginning."""
    request_size: int
    """Bytes of the whole body."""
    status: int
    reason: str
    response_headers: Headers
    response_body: str
    response_size: int


@attrs.define
class Recording:
    """Keeps samples."""

    redactor: Redactor
    exchanges: list[Recorded] = attrs.field(factory=list, init=False)
    _kept: Counter[tuple[str, int]] = attrs.field(factory=Counter, init=False)

    def note(
        self, operation: Operation, request: Outgoing, response: Incoming, started: datetime.datetime | None = None
    ) -> None:
        """Keep an exchange, if there are not enough like it. It began when it is said, or ended just now."""
        kind = operation.id, response.status
        if self._kept[kind] >= EACH:
            return
        self._kept[kind] += 1
        if started is None:
            started = datetime.datetime.now(tz=datetime.UTC) - datetime.timedelta(seconds=response.seconds)
        self.exchanges.append(
            Recorded(
                operation=operation.id,
                started=started.isoformat(timespec="milliseconds"),
                seconds=response.seconds,
                method=request.method,
                url=self.redactor.excerpt(request.url, _URL),
                request_headers=self._shown(request.headers),
                request_body=self.redactor.excerpt(request.body, _EXCERPT),
                request_size=len(request.body),
                status=response.status,
                reason=self.redactor(response.reason),
                response_headers=self._shown(response.headers),
                response_body=self.redactor.excerpt(response.body, _EXCERPT),
                response_size=len(response.body),
            )
        )

    def _shown(self, headers: Headers) -> Headers:
        """The headers; of those that carry credentials, whoever's they are, only the names."""
        return tuple(
            (name, HIDDEN if name.lower() in self.redactor.names else self.redactor.excerpt(value, _URL))
            for name, value in headers
        )
