# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobFailedType = Literal["fine_tuning.job.failed",]

WEBHOOK_FINE_TUNING_JOB_FAILED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobFailedType, ...]] = (
    "fine_tuning.job.failed",
)
"""Its values, in the contract's order."""
