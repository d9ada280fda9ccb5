# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
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
