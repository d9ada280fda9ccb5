# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
from typing import Final, Literal

FilePurpose = Literal[
    "assistants",
    "assistants_output",
    "batch",
    "batch_output",
    "fine-tune",
    "fine-tune-results",
    "vision",
]
"""What a stored file is for, the files that the provider makes included. Source: official
documentation."""

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
