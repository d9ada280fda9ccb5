# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
from typing import Final, Literal

IntegrationType = Literal["wandb",]
"""A service that jobs can report to. Source: document 002, official documentation."""

INTEGRATION_TYPE_VALUES: Final[tuple[IntegrationType, ...]] = ("wandb",)
"""Its values, in the contract's order."""
