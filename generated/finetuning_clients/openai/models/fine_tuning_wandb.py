# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class FineTuningWandb(_Model):
    """A run in Weights & Biases."""

    project: str
    """The project that the run is made in."""
    name: str | None | Unset = UNSET
    """The run's name; the job's id when null."""
    entity: str | None | Unset = UNSET
    """The team or user that owns the run; the default of the registered key when null."""
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
