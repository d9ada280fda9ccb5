# Generated from specs/openai.yaml (sha256 01d5353f2cf9227a30af0a21544b976cb5a8f5aa07758b4ce4238f6a0dca36ce) by `make generate`. Do not edit.
from typing import Final, Literal

CreateFineTuningIntegrationType = Literal["wandb",]

CREATE_FINE_TUNING_INTEGRATION_TYPE_VALUES: Final[tuple[CreateFineTuningIntegrationType, ...]] = ("wandb",)
"""Its values, in the contract's order."""
