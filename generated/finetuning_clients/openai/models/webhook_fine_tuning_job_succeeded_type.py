# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobSucceededType = Literal["fine_tuning.job.succeeded",]

WEBHOOK_FINE_TUNING_JOB_SUCCEEDED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobSucceededType, ...]] = (
    "fine_tuning.job.succeeded",
)
"""Its values, in the contract's order."""
