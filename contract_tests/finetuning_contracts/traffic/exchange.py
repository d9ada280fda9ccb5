"""A request and its response as somebody else sent them, with what is known of both."""

from __future__ import annotations

import attrs

from finetuning_contracts.checks.sending.messages import Incoming, Outgoing

LARGEST = 5_000_000
"""Bytes of a body that is looked at. What is larger is counted, and not judged."""


@attrs.frozen
class Exchange:
    """What was seen of one request and its response."""

    request: Outgoing
    response: Incoming
    started: float
    """Unix seconds."""
    ended: float
    """Unix seconds; infinite where the recording does not say when: then nothing is known to come after it."""
    credential: str | None
    """Stands for the credentials of the request; None: the recording does not show any."""
    request_known: bool = True
    """Whether `request.body` is the whole body."""
    response_known: bool = True
    """Whether `response.body` is the whole body."""
    headers_known: bool = True
    """Whether the request had no other headers than these: browsers leave credentials out of their recordings."""
    broken_off: str = ""
    """Why the response did not come to its end; empty: it did."""

    @property
    def changes(self) -> bool:
        """Whether it may have changed something on the server."""
        return not self.request.reads_only
