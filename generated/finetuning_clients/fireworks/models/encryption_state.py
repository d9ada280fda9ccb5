# Generated from specs/fireworks.yaml (sha256 e3bb89319c1d1a41a5539f39aee6f7426660f02d5bbd47a603606e6a21e21c3e) by `make generate`. Do not edit.
from typing import Final, Literal

EncryptionState = Literal["ENCRYPTION_STATE_UNSPECIFIED", "ENCRYPTION_STATE_PLAINTEXT", "ENCRYPTION_STATE_CMEK"]
"""Whether a job's data are encrypted with the customer's own key."""

ENCRYPTION_STATE_VALUES: Final[tuple[EncryptionState, ...]] = (
    "ENCRYPTION_STATE_UNSPECIFIED",
    "ENCRYPTION_STATE_PLAINTEXT",
    "ENCRYPTION_STATE_CMEK",
)
"""Its values, in the contract's order."""
