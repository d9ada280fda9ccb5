# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class CreateFineTuningWandb(_Model):
    """A run to make in Weights & Biases."""

    project: str
    """The project to make the run in."""
    name: str | None | Unset = UNSET
    """The run's name; the job's id when null."""
    entity: str | None | Unset = UNSET
    """The team or user to own the run; the default of the registered key when null."""
    tags: list[str] | Unset = UNSET
    """Tags of the run."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.project = rest.pop("project", UNSET)
        self.name = rest.pop("name", UNSET)
        self.entity = rest.pop("entity", UNSET)
        self.tags = rest.pop("tags", UNSET)
        self.additional_properties = rest
        return self
