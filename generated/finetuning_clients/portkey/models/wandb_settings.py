# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class WandbSettings(_Model):
    """Where in Weights and Biases a job's metrics go."""

    project: str
    """The project that takes the run."""
    name: str | None | Unset = UNSET
    """The run's display name; the job's id when left out."""
    entity: str | None | Unset = UNSET
    """The user or team that the run belongs to; the owner of the registered key when left out."""
    tags: list[str] | Unset = UNSET
    """Tags for the run, besides those that OpenAI sets by itself."""
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
