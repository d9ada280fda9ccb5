# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemAudioFormat = Literal["mp3", "wav"]
"""A sound format."""

EVAL_ITEM_AUDIO_FORMAT_VALUES: Final[tuple[EvalItemAudioFormat, ...]] = ("mp3", "wav")
"""Its values, in the contract's order."""
