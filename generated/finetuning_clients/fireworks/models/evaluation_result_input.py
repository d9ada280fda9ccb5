# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new


@attrs.define(kw_only=True)
class EvaluationResultInput(_Model):
    """The evaluation whose result the dataset is."""

    __keys__: ClassVar[Mapping[str, str]] = {"evaluation_job_id": "evaluationJobId"}

    evaluation_job_id: str
    """The evaluation job."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.evaluation_job_id = rest.pop("evaluationJobId", UNSET)
        self.additional_properties = rest
        return self
