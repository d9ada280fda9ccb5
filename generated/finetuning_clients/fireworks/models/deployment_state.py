# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
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
