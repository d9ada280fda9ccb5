# Generated from specs/openai.yaml (sha256 dfbdb195acc7b8f8740e1d6c2609cdef82700e35e7b966009fb6973df2dfb20b) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobCancelledType = Literal["fine_tuning.job.cancelled",]

WEBHOOK_FINE_TUNING_JOB_CANCELLED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobCancelledType, ...]] = (
    "fine_tuning.job.cancelled",
)
"""Its values, in the contract's order."""
