"""Times in responses as numbers that can be compared."""

from __future__ import annotations

import datetime
from typing import Any


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
