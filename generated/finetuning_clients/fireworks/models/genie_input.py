# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new


@attrs.define(kw_only=True)
class GenieInput(_Model):
    """Names the pipeline that does the work."""

    __keys__: ClassVar[Mapping[str, str]] = {"pipeline_name": "pipelineName"}

    pipeline_name: str
    """The pipeline."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.pipeline_name = rest.pop("pipelineName", UNSET)
        self.additional_properties = rest
        return self
