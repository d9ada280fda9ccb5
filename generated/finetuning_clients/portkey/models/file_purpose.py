# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

FilePurpose = Literal[
    "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "vision"
]
"""What a stored file is for, the files that the provider makes included."""

FILE_PURPOSE_VALUES: Final[tuple[FilePurpose, ...]] = (
    "assistants",
    "assistants_output",
    "batch",
    "batch_output",
    "fine-tune",
    "fine-tune-results",
    "vision",
)
"""Its values, in the contract's order."""
