# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventLevel = Literal["info", "warn", "error"]
"""How serious an event is."""

FINE_TUNING_JOB_EVENT_LEVEL_VALUES: Final[tuple[FineTuningJobEventLevel, ...]] = ("info", "warn", "error")
"""Its values, in the contract's order."""
