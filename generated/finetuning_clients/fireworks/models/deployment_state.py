# Generated from specs/fireworks.yaml (sha256 769adccb3cb7258c55293bf4e389792a739582d07f3f223115d694280de50286) by `make generate`. Do not edit.
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
