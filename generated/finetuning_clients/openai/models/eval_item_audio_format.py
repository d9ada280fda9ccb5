# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
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
