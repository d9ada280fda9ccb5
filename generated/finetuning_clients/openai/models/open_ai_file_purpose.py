# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
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
