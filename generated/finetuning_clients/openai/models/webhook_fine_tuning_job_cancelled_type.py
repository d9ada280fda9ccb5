# Generated from specs/openai.yaml (sha256 3d7bce40c8e5ab3912f174e2a712cc9bc52c2ddb00a9f8c9850bd0df427edca2) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobCancelledType = Literal["fine_tuning.job.cancelled",]

WEBHOOK_FINE_TUNING_JOB_CANCELLED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobCancelledType, ...]] = (
    "fine_tuning.job.cancelled",
)
"""Its values, in the contract's order."""
