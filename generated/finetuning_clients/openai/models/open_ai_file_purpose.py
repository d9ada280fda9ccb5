# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

OpenAIFilePurpose = Literal[
    "assistants",
    "assistants_output",
    "batch",
    "batch_output",
    "fine-tune",
    "fine-tune-results",
    "vision",
    "user_data",
    "evals",
]
"""What a file can be for, those included that the service makes by itself."""

OPEN_AI_FILE_PURPOSE_VALUES: Final[tuple[OpenAIFilePurpose, ...]] = (
    "assistants",
    "assistants_output",
    "batch",
    "batch_output",
    "fine-tune",
    "fine-tune-results",
    "vision",
    "user_data",
    "evals",
)
"""Its values, in the contract's order."""
