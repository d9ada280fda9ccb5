# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobFailedType = Literal["fine_tuning.job.failed",]

WEBHOOK_FINE_TUNING_JOB_FAILED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobFailedType, ...]] = (
    "fine_tuning.job.failed",
)
"""Its values, in the contract's order."""
