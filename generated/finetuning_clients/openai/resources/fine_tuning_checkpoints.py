# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.base import AsyncResource, Resource

if TYPE_CHECKING:
    from .fine_tuning_checkpoints_permissions import (
        AsyncFineTuningCheckpointsPermissions,
        FineTuningCheckpointsPermissions,
    )


class FineTuningCheckpoints(Resource):
    """`client.fine_tuning.checkpoints`."""

    @cached_property
    def permissions(self) -> FineTuningCheckpointsPermissions:
        """`client.fine_tuning.checkpoints.permissions`."""
        from .fine_tuning_checkpoints_permissions import FineTuningCheckpointsPermissions

        return FineTuningCheckpointsPermissions(self._session)


class AsyncFineTuningCheckpoints(AsyncResource):
    """`client.fine_tuning.checkpoints`, for asyncio."""

    @cached_property
    def permissions(self) -> AsyncFineTuningCheckpointsPermissions:
        """`client.fine_tuning.checkpoints.permissions`."""
        from .fine_tuning_checkpoints_permissions import AsyncFineTuningCheckpointsPermissions

        return AsyncFineTuningCheckpointsPermissions(self._session)
