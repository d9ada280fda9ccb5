"""When a server wants to be asked again."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx


def retry_after(headers: httpx.Headers) -> float | None:
    """Seconds, at least 0, by `retry-after-ms` (milliseconds) or else `Retry-After` (seconds, fractions too, or a date).

    A date counts from the `Date` of the same response, where it has one: the clocks of server and caller may differ.
    None when the server does not say, or says what cannot be understood.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    if value is None:
        return None
    seconds = _number(value)
    if seconds is not None:
        return seconds
    moment = _moment(value)
    if moment is None:
        return None
    now = _moment(headers.get("date")) or datetime.now(UTC)
    return max(0.0, (moment - now).total_seconds())


def _number(value: str | None) -> float | None:
    try:
        number = float(value) if value is not None else math.nan
    except ValueError:
        return None
    return number if math.isfinite(number) and number >= 0 else None


def _moment(value: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value) if value is not None else None
    except (TypeError, ValueError, OverflowError):
        return None
    if moment is not None and moment.tzinfo is None:  # RFC 9110: an HTTP date is always in GMT
        return moment.replace(tzinfo=UTC)
    return moment
