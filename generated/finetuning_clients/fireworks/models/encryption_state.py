# Generated from specs/fireworks.yaml (sha256 82e041ebb259f532d8ce58ea2b54cd463e483c991f47b6c26fed287680e9ebf0) by `make generate`. Do not edit.
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
