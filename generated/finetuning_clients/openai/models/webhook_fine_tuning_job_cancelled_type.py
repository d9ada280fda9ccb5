# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobCancelledType = Literal["fine_tuning.job.cancelled",]

WEBHOOK_FINE_TUNING_JOB_CANCELLED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobCancelledType, ...]] = (
    "fine_tuning.job.cancelled",
)
"""Its values, in the contract's order."""
