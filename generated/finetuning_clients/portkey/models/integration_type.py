# Generated from specs/portkey.yaml (sha256 cb248e6e90b67f2e81314a29b7a26b7ce50423e7e664c9d878589f6260ccfb7c) by `make generate`. Do not edit.
from typing import Final, Literal

IntegrationType = Literal["wandb",]
"""A service that jobs can report to. Source: document 002, official documentation."""

INTEGRATION_TYPE_VALUES: Final[tuple[IntegrationType, ...]] = ("wandb",)
"""Its values, in the contract's order."""
