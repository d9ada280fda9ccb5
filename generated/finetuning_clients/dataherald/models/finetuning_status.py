# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
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
