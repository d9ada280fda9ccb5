# Generated from specs/openai.yaml (sha256 d985cb73771f86c0cc305bc394eca8d4aece126cef8e49a78df10e7655aee370) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventType = Literal["message", "metrics"]
"""What an event carries."""

FINE_TUNING_JOB_EVENT_TYPE_VALUES: Final[tuple[FineTuningJobEventType, ...]] = ("message", "metrics")
"""Its values, in the contract's order."""
