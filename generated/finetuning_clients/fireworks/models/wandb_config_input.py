# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class WandbConfigInput(_Model):
    """How a job is to report to Weights & Biases."""

    __keys__: ClassVar[Mapping[str, str]] = {"api_key": "apiKey", "run_id": "runId"}

    enabled: bool | Unset = UNSET
    """Whether it reports."""
    api_key: str | Unset = UNSET
    """The key for Weights & Biases."""
    project: str | Unset = UNSET
    """The project."""
    entity: str | Unset = UNSET
    """The user or team."""
    run_id: str | Unset = UNSET
    """The id of the run."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.enabled = rest.pop("enabled", UNSET)
        self.api_key = rest.pop("apiKey", UNSET)
        self.project = rest.pop("project", UNSET)
        self.entity = rest.pop("entity", UNSET)
        self.run_id = rest.pop("runId", UNSET)
        self.additional_properties = rest
        return self
