# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
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
