# Generated from specs/fireworks.yaml (sha256 f7dfee53dafd2b9bd7de9a8d74bea2de1e9792ed81ba15636f7eaf84961a57a8) by `make generate`. Do not edit.
from typing import Final, Literal

EncryptionState = Literal["ENCRYPTION_STATE_UNSPECIFIED", "ENCRYPTION_STATE_PLAINTEXT", "ENCRYPTION_STATE_CMEK"]
"""Whether a job's data are encrypted with the customer's own key."""

ENCRYPTION_STATE_VALUES: Final[tuple[EncryptionState, ...]] = (
    "ENCRYPTION_STATE_UNSPECIFIED",
    "ENCRYPTION_STATE_PLAINTEXT",
    "ENCRYPTION_STATE_CMEK",
)
"""Its values, in the contract's order."""
