# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class FineTuningCheckpointPermission(_Model):
    """The right of one project to use a checkpoint."""

    id: str
    """The permission's id."""
    object: models.FineTuningCheckpointPermissionObject | str
    """What kind of object this is."""
    created_at: int
    """When it was given, in Unix seconds."""
    project_id: str
    """The project that may use the checkpoint."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.project_id = rest.pop("project_id", UNSET)
        self.additional_properties = rest
        return self
