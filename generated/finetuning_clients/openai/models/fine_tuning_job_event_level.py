# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
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
