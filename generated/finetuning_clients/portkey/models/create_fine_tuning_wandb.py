# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class CreateFineTuningWandb(_Model):
    """Where in Weights and Biases a new job's metrics shall go. Source: the vendor's SDK."""

    project: str
    """The project that takes the run. Source: the vendor's SDK."""
    name: str | None | Unset = UNSET
    """The run's display name; the job's id when left out. Source: the vendor's SDK."""
    entity: str | None | Unset = UNSET
    """The user or team that the run belongs to; the owner of the registered key when left out. Source:
    the vendor's SDK."""
    tags: list[str] | Unset = UNSET
    """Tags for the run. Source: the vendor's SDK."""
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
