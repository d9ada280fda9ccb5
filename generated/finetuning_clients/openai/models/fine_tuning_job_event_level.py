# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventLevel = Literal[
    "info",
    "warn",
    "error",
]
"""How serious an event is. Source: official documentation, the vendor's SDK."""

FINE_TUNING_JOB_EVENT_LEVEL_VALUES: Final[tuple[FineTuningJobEventLevel, ...]] = (
    "info",
    "warn",
    "error",
)
"""Its values, in the contract's order."""
