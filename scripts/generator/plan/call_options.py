"""The options that every call takes, for the docstrings of the resources. The runtime declares them: `RequestOptions`."""

from __future__ import annotations

from typing import Final

CALL_OPTIONS: Final = (
    ("timeout", "Of each attempt, in seconds, more than 0. None: no limit. Default: the client's."),
    ("max_retries", "How often a failed attempt may be repeated, at least 0. Default: the client's."),
    (
        "total_timeout",
        "Seconds, more than 0, that all attempts together may take. None: no limit. Default: the client's.",
    ),
    (
        "idempotency_key",
        "Sent as `Idempotency-Key`; makes a create repeatable after a failure that left its fate open.",
    ),
    ("extra_headers", "Further headers; they replace the client's, and None takes the client's away."),
    ("extra_query", "Further query parameters; they replace the call's own."),
    (
        "extra_body",
        (
            "Further members of a JSON body, which the contract does not know, on any level: objects are merged, all else"
            " replaces the call's own. Nothing in it is checked."
        ),
    ),
    (
        "on_progress",
        "For uploads: called with the bytes of the body that were sent, and all that there are, or None if unknown.",
    ),
)
"""Name, and what it says."""
