# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from typing import Final, Literal

EncryptionState = Literal["ENCRYPTION_STATE_UNSPECIFIED", "ENCRYPTION_STATE_PLAINTEXT", "ENCRYPTION_STATE_CMEK"]
"""Whether a job's data are encrypted with the customer's own key."""

ENCRYPTION_STATE_VALUES: Final[tuple[EncryptionState, ...]] = (
    "ENCRYPTION_STATE_UNSPECIFIED",
    "ENCRYPTION_STATE_PLAINTEXT",
    "ENCRYPTION_STATE_CMEK",
)
"""Its values, in the contract's order."""
