# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
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
