# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
from typing import Final, Literal

EventLevel = Literal["info", "warn", "error"]
"""How grave an event is."""

EVENT_LEVEL_VALUES: Final[tuple[EventLevel, ...]] = ("info", "warn", "error")
"""Its values, in the contract's order."""
