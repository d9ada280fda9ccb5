# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
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
