# Generated from specs/fireworks.yaml (sha256 28f32fa41fd5517542da1b6813efc453a1482f1bc076da112639012fa8ce4efe) by `make generate`. Do not edit.
from typing import Final, Literal

EncryptionState = Literal[
    "ENCRYPTION_STATE_UNSPECIFIED",
    "ENCRYPTION_STATE_PLAINTEXT",
    "ENCRYPTION_STATE_CMEK",
]
"""Whether a job's data are encrypted with the customer's own key. Source: the vendor's SDK, official
documentation."""

ENCRYPTION_STATE_VALUES: Final[tuple[EncryptionState, ...]] = (
    "ENCRYPTION_STATE_UNSPECIFIED",
    "ENCRYPTION_STATE_PLAINTEXT",
    "ENCRYPTION_STATE_CMEK",
)
"""Its values, in the contract's order."""
