# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobSucceededType = Literal["fine_tuning.job.succeeded",]

WEBHOOK_FINE_TUNING_JOB_SUCCEEDED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobSucceededType, ...]] = (
    "fine_tuning.job.succeeded",
)
"""Its values, in the contract's order."""
