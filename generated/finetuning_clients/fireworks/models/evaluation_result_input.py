# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
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
