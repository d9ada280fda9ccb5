# Generated from specs/fireworks.yaml (sha256 e119b8e0dde64c22677c02c4fbc995ef9eeb12986c72fb19081ec6edeb69d0d0) by `make generate`. Do not edit.
from typing import Final, Literal

DeploymentState = Literal["STATE_UNSPECIFIED", "CREATING", "READY", "DELETING", "FAILED", "UPDATING", "DELETED"]
"""The states of a deployment. Not in the vendor's documentation; seen in the vendor's SDK."""

DEPLOYMENT_STATE_VALUES: Final[tuple[DeploymentState, ...]] = (
    "STATE_UNSPECIFIED",
    "CREATING",
    "READY",
    "DELETING",
    "FAILED",
    "UPDATING",
    "DELETED",
)
"""Its values, in the contract's order."""
