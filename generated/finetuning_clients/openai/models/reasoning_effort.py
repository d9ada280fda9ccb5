# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
from typing import Final, Literal

ReasoningEffort = Literal[
    "none",
    "minimal",
    "low",
    "medium",
    "high",
    "xhigh",
    "max",
]
"""How much a model thinks before it answers. Source: official documentation, the vendor's SDK."""

REASONING_EFFORT_VALUES: Final[tuple[ReasoningEffort, ...]] = (
    "none",
    "minimal",
    "low",
    "medium",
    "high",
    "xhigh",
    "max",
)
"""Its values, in the contract's order."""
