# Generated from specs/openai.yaml (sha256 01d5353f2cf9227a30af0a21544b976cb5a8f5aa07758b4ce4238f6a0dca36ce) by `make generate`. Do not edit.
from typing import Final, Literal

FilePurpose = Literal[
    "assistants",
    "batch",
    "fine-tune",
    "vision",
    "user_data",
    "evals",
]
"""What a file can be uploaded for. Source: official documentation, the vendor's SDK."""

FILE_PURPOSE_VALUES: Final[tuple[FilePurpose, ...]] = (
    "assistants",
    "batch",
    "fine-tune",
    "vision",
    "user_data",
    "evals",
)
"""Its values, in the contract's order."""
