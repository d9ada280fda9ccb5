"""What a caller may say of a single call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypedDict

import httpx


class RequestOptions(TypedDict, total=False):
    """Options of one call, given as keyword arguments beside the operation's own."""

    timeout: float | httpx.Timeout | None
    """Of each attempt, in seconds. None: no limit. Default: the client's."""
    max_retries: int
    """How often a failed attempt may be repeated, at least 0. Default: the client's."""
    total_timeout: float
    """Seconds after which no further attempt begins. Default: the client's; none at first."""
    idempotency_key: str
    """Sent as `Idempotency-Key`; makes a create repeatable after a failure that left its fate open."""
    extra_headers: Mapping[str, str]
    """Further headers; they replace the client's."""
    extra_query: Mapping[str, Any]
    """Further query parameters."""
    extra_body: Mapping[str, Any]
    """Further members of a JSON body, which the contract does not know."""
    on_progress: Callable[[int, int | None], object]
    """For uploads: called with the bytes of the body that were sent, and all that there are, or None if unknown."""


OPTION_NAMES = frozenset(RequestOptions.__annotations__)


def refuse_unknown(options: Mapping[str, Any], operation: str) -> None:
    """Raise `TypeError` for an option that does not exist: a misspelt argument must not go unnoticed."""
    for name in options:
        if name not in OPTION_NAMES:
            raise TypeError(f"{operation}() got an unexpected keyword argument {name!r}")
