# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new


@attrs.define(kw_only=True)
class CreateFineTuningCheckpointPermissionRequest(_Model):
    """The projects to share a checkpoint with."""

    project_ids: list[str]
    """The ids of the projects."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.project_ids = rest.pop("project_ids", UNSET)
        self.additional_properties = rest
        return self
