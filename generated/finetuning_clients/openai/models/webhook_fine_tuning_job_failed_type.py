# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobFailedType = Literal["fine_tuning.job.failed",]

WEBHOOK_FINE_TUNING_JOB_FAILED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobFailedType, ...]] = (
    "fine_tuning.job.failed",
)
"""Its values, in the contract's order."""
