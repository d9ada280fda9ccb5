# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobSucceededType = Literal["fine_tuning.job.succeeded",]

WEBHOOK_FINE_TUNING_JOB_SUCCEEDED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobSucceededType, ...]] = (
    "fine_tuning.job.succeeded",
)
"""Its values, in the contract's order."""
