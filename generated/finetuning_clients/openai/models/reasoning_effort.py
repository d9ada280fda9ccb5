# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
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
