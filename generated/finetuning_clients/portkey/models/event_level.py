# Generated from specs/portkey.yaml (sha256 3ca10dfce51d8a3b8a054b712a251a29df52c4d28ed1faf3f8225eab80df88a0) by `make generate`. Do not edit.
from typing import Final, Literal

EventLevel = Literal["info", "warn", "error"]
"""How grave an event is."""

EVENT_LEVEL_VALUES: Final[tuple[EventLevel, ...]] = ("info", "warn", "error")
"""Its values, in the contract's order."""
