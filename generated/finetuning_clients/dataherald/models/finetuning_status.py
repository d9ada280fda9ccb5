# Generated from specs/dataherald.yaml (sha256 a13595d50d2e6f4aee21585c793f63fe56087423d5f6a6bd7d926de27d8863c1) by `make generate`. Do not edit.
from typing import Final, Literal

FinetuningStatus = Literal[
    "queued",
    "running",
    "succeeded",
    "failed",
    "validating_files",
    "cancelled",
]
"""Where a job stands, in the spelling of document 000 and the vendor's pages. Source: document 000,
official documentation."""

FINETUNING_STATUS_VALUES: Final[tuple[FinetuningStatus, ...]] = (
    "queued",
    "running",
    "succeeded",
    "failed",
    "validating_files",
    "cancelled",
)
"""Its values, in the contract's order."""
