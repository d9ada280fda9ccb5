# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemAudioFormat = Literal["mp3", "wav"]
"""A sound format."""

EVAL_ITEM_AUDIO_FORMAT_VALUES: Final[tuple[EvalItemAudioFormat, ...]] = ("mp3", "wav")
"""Its values, in the contract's order."""
