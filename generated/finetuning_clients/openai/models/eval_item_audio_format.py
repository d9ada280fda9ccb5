# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemAudioFormat = Literal[
    "mp3",
    "wav",
]
"""A sound format. Source: official documentation, the vendor's SDK."""

EVAL_ITEM_AUDIO_FORMAT_VALUES: Final[tuple[EvalItemAudioFormat, ...]] = (
    "mp3",
    "wav",
)
"""Its values, in the contract's order."""
