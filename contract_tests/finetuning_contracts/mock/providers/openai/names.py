"""What OpenAI's things are called: collections, purposes, organizations."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from finetuning_contracts.mock.ids import token

FILES: Final = "files"
JOBS: Final = "fine_tuning.jobs"
EVENTS: Final = "fine_tuning.jobs.events"
CHECKPOINTS: Final = "fine_tuning.jobs.checkpoints"
PERMISSIONS: Final = "fine_tuning.checkpoints.permissions"
MODELS: Final = "models"
WEBHOOKS: Final = "webhooks"
UPLOADS: Final = "uploads"
PARTS: Final = "uploads.parts"

TRAINING_PURPOSE: Final = "fine-tune"
"""The purpose of files that a job can be trained on."""
RESULTS_PURPOSE: Final = "fine-tune-results"
"""The purpose of files that a job leaves."""


def organization_id(tenant: str) -> str:
    """The organization that a tenant's key belongs to."""
    return f"org-{token(tenant)}"


@lru_cache(maxsize=1024)
def organization_name(tenant: str) -> str:
    """The name of a tenant's organization, which is not its id."""
    return token(tenant)[:8].lower()
