# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobSucceededType = Literal["fine_tuning.job.succeeded",]

WEBHOOK_FINE_TUNING_JOB_SUCCEEDED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobSucceededType, ...]] = (
    "fine_tuning.job.succeeded",
)
"""Its values, in the contract's order."""
