# Generated from specs/dataherald.yaml (sha256 933c2f4224b4aed2f823add5f5c07e699a32a2e1ae25a2fab1cba40d1561e719) by `make generate`. Do not edit.
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
