# Generated from specs/openai.yaml (sha256 3d7bce40c8e5ab3912f174e2a712cc9bc52c2ddb00a9f8c9850bd0df427edca2) by `make generate`. Do not edit.
from typing import Final, Literal

FilePurpose = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
"""What a file can be uploaded for."""

FILE_PURPOSE_VALUES: Final[tuple[FilePurpose, ...]] = (
    "assistants",
    "batch",
    "fine-tune",
    "vision",
    "user_data",
    "evals",
)
"""Its values, in the contract's order."""
