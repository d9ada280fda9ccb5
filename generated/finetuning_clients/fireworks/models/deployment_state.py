# Generated from specs/fireworks.yaml (sha256 0fc6917618478656671b882224365fa94f1d7953c327133c7cc0e85075264b02) by `make generate`. Do not edit.
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
