# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventLevel = Literal["info", "warn", "error"]
"""How serious an event is."""

FINE_TUNING_JOB_EVENT_LEVEL_VALUES: Final[tuple[FineTuningJobEventLevel, ...]] = ("info", "warn", "error")
"""Its values, in the contract's order."""
