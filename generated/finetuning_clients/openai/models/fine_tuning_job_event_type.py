# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventType = Literal["message", "metrics"]
"""What an event carries."""

FINE_TUNING_JOB_EVENT_TYPE_VALUES: Final[tuple[FineTuningJobEventType, ...]] = ("message", "metrics")
"""Its values, in the contract's order."""
