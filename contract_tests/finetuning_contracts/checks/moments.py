"""Times in responses as numbers that can be compared."""

from __future__ import annotations

import datetime
import email.utils
from typing import Any

from .sending.messages import Incoming


def moment(value: Any) -> float | None:
    """A time as Unix seconds; None for what is none. One without a zone is UTC."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, str):
        return None
    try:
        found = datetime.datetime.fromisoformat(value)
    except ValueError:
        return None
    return (found if found.tzinfo is not None else found.replace(tzinfo=datetime.UTC)).timestamp()


def date_of(response: Incoming) -> float | None:
    """When a response was sent, by its header Date, as Unix seconds; None where there is none."""
    try:
        return email.utils.parsedate_to_datetime(response.header("date")).timestamp()
    except (ValueError, TypeError):
        return None
