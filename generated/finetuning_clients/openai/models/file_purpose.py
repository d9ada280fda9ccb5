# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
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
