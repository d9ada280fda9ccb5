# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemAudioFormat = Literal["mp3", "wav"]
"""A sound format."""

EVAL_ITEM_AUDIO_FORMAT_VALUES: Final[tuple[EvalItemAudioFormat, ...]] = ("mp3", "wav")
"""Its values, in the contract's order."""
