# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from typing import Final, Literal

FinetuningStatus = Literal["queued", "running", "succeeded", "failed", "validating_files", "cancelled"]
"""Where a job stands, in the spelling of document 000 and the vendor's pages."""

FINETUNING_STATUS_VALUES: Final[tuple[FinetuningStatus, ...]] = (
    "queued",
    "running",
    "succeeded",
    "failed",
    "validating_files",
    "cancelled",
)
"""Its values, in the contract's order."""
