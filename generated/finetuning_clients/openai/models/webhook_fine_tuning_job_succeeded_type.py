# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookFineTuningJobSucceededType = Literal["fine_tuning.job.succeeded",]

WEBHOOK_FINE_TUNING_JOB_SUCCEEDED_TYPE_VALUES: Final[tuple[WebhookFineTuningJobSucceededType, ...]] = (
    "fine_tuning.job.succeeded",
)
"""Its values, in the contract's order."""
