# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobCancelledType = Literal["fine_tuning.job.cancelled",]

WEBHOOK_FINE_TUNING_JOB_CANCELLED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobCancelledType, ...]] = (
    "fine_tuning.job.cancelled",
)
"""Its values, in the contract's order."""
