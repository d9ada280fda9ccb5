# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

OpenAIFileStatus = Literal["uploaded", "processed", "error"]
"""How far the service has got with a file."""

OPEN_AI_FILE_STATUS_VALUES: Final[tuple[OpenAIFileStatus, ...]] = ("uploaded", "processed", "error")
"""Its values, in the contract's order."""
