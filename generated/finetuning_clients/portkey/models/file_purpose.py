# Generated from specs/portkey.yaml (sha256 48e036b4e46e4f59ad4dc70131e2d89c06619f1c9cbf0f40fc36df9d7bf614e0) by `make generate`. Do not edit.
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
