# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

CreateFineTuningIntegrationType = Literal["wandb",]

CREATE_FINE_TUNING_INTEGRATION_TYPE_VALUES: Final[tuple[CreateFineTuningIntegrationType, ...]] = ("wandb",)
"""Its values, in the contract's order."""
