# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
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
