# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventLevel = Literal["info", "warn", "error"]
"""How serious an event is."""

FINE_TUNING_JOB_EVENT_LEVEL_VALUES: Final[tuple[FineTuningJobEventLevel, ...]] = ("info", "warn", "error")
"""Its values, in the contract's order."""
