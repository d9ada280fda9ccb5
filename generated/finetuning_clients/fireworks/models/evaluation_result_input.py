# Generated from specs/fireworks.yaml (sha256 769adccb3cb7258c55293bf4e389792a739582d07f3f223115d694280de50286) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._wire.models import Model as _Model, new


class EvaluationResultInput(_Model):
    """The evaluation whose result the dataset is."""

    __fields__ = ("evaluation_job_id",)
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"evaluation_job_id": "evaluationJobId"}

    evaluation_job_id: str
    """The evaluation job."""

    def __init__(self, *, evaluation_job_id: str, additional_properties: Mapping[str, Any] | None = None) -> None:
        _Model.__init__(self, additional_properties, evaluation_job_id=evaluation_job_id)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "evaluationJobId" in received:
            self.evaluation_job_id = received["evaluationJobId"]
        return self
