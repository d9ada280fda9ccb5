# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
from typing import Final, Literal

EncryptionState = Literal["ENCRYPTION_STATE_UNSPECIFIED", "ENCRYPTION_STATE_PLAINTEXT", "ENCRYPTION_STATE_CMEK"]
"""Whether a job's data are encrypted with the customer's own key."""

ENCRYPTION_STATE_VALUES: Final[tuple[EncryptionState, ...]] = (
    "ENCRYPTION_STATE_UNSPECIFIED",
    "ENCRYPTION_STATE_PLAINTEXT",
    "ENCRYPTION_STATE_CMEK",
)
"""Its values, in the contract's order."""
