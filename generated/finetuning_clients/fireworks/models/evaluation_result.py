# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class EvaluationResult(_Model):
    """The evaluation whose result the dataset is."""

    __keys__: ClassVar[Mapping[str, str]] = {"evaluation_job_id": "evaluationJobId"}

    evaluation_job_id: str | Unset = UNSET
    """The evaluation job."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.evaluation_job_id = rest.pop("evaluationJobId", UNSET)
        self.additional_properties = rest
        return self
