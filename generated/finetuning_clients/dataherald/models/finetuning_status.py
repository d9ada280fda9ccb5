# Generated from specs/dataherald.yaml (sha256 5ba6233bf01068c80354e9796b5ab88d5f8ad3187c6e017eac06060d167016a6) by `make generate`. Do not edit.
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
