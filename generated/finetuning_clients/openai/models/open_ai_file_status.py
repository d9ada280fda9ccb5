# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

OpenAIFileStatus = Literal["uploaded", "processed", "error"]
"""How far the service has got with a file."""

OPEN_AI_FILE_STATUS_VALUES: Final[tuple[OpenAIFileStatus, ...]] = ("uploaded", "processed", "error")
"""Its values, in the contract's order."""
