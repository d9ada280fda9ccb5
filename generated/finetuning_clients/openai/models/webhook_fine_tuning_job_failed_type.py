# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobFailedType = Literal["fine_tuning.job.failed",]

WEBHOOK_FINE_TUNING_JOB_FAILED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobFailedType, ...]] = (
    "fine_tuning.job.failed",
)
"""Its values, in the contract's order."""
