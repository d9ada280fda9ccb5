# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemAudioFormat = Literal["mp3", "wav"]
"""A sound format. Not in the vendor's documentation; seen in the vendor's SDK."""

EVAL_ITEM_AUDIO_FORMAT_VALUES: Final[tuple[EvalItemAudioFormat, ...]] = ("mp3", "wav")
"""Its values, in the contract's order."""
