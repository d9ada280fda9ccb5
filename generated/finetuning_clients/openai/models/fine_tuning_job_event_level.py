# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventLevel = Literal["info", "warn", "error"]
"""How serious an event is."""

FINE_TUNING_JOB_EVENT_LEVEL_VALUES: Final[tuple[FineTuningJobEventLevel, ...]] = ("info", "warn", "error")
"""Its values, in the contract's order."""
