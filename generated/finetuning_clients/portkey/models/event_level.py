# Generated from specs/portkey.yaml (sha256 8645a4615479778130480790778aa8cf88dfb7ebf7d101666e1e4f3dc9e0647d) by `make generate`. Do not edit.
from typing import Final, Literal

EventLevel = Literal["info", "warn", "error"]
"""How grave an event is."""

EVENT_LEVEL_VALUES: Final[tuple[EventLevel, ...]] = ("info", "warn", "error")
"""Its values, in the contract's order."""
