"""The limits of time and size within which a run talks to a server."""

from __future__ import annotations

from pathlib import Path

import attrs

MOST_BYTES = 16 * 1024 * 1024
"""Of a response body: a training file is downloaded whole, and nothing that a fine-tuning API sends is larger in a check."""


@attrs.frozen
class Limits:
    """What a run allows a server, and itself."""

    timeout: float = 10.0
    """Seconds for one request and its whole response."""
    rate: float | None = None
    """Requests a second at the most; None: as many as there can be."""
    most_bytes: int = MOST_BYTES
    ca_bundle: Path | None = None
    """A file of certificates to trust, in PEM; None: the system's."""
