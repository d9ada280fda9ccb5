"""Points in time that keep the text they came as.

Servers spell the same moment differently (`Z` or `+00:00`, none to nine digits of a second). A `Timestamp` is a `datetime`
for all that reads it, and gives back the server's own spelling when the model is turned into JSON again.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, SupportsIndex


class Timestamp(datetime):
    """A `datetime` that remembers the text it was read from.

    Aware when the text names an offset, naive otherwise. Precision is microseconds; further digits are kept in `text` only.
    """

    text: str

    @classmethod
    def parse(cls, text: str) -> Timestamp:
        """Read an ISO 8601 / RFC 3339 timestamp. Raises `ValueError` when it is none."""
        moment = cls.fromisoformat(text)
        moment.text = text
        return moment

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        return (Timestamp.parse, (self.text,)) if hasattr(self, "text") else super().__reduce_ex__(protocol)


def read_timestamp(value: Any) -> Any:
    """A `Timestamp` where the value is the text of one; any other value as it is."""
    if isinstance(value, str):
        try:
            return Timestamp.parse(value)
        except ValueError:
            return value
    return value
