# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
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
