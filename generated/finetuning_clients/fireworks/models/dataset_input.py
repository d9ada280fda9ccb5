# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class DatasetInput(_Model):
    """The fields of a dataset that a caller may set. At most one origin."""

    __fields__ = (
        "display_name",
        "example_count",
        "format",
        "user_uploaded",
        "evaluation_result",
        "transformed",
        "splitted",
        "eval_protocol",
        "external_url",
        "source_job_name",
    )
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "example_count": "exampleCount",
        "user_uploaded": "userUploaded",
        "evaluation_result": "evaluationResult",
        "eval_protocol": "evalProtocol",
        "external_url": "externalUrl",
        "source_job_name": "sourceJobName",
    }

    display_name: str | None
    """A name for people."""
    example_count: str | None
    """How many examples will be uploaded, a 64-bit integer. Reported to be needed for uploads,
    although the documentation does not require it. Not in the vendor's documentation; seen in the
    vendor's SDK and in recorded traffic."""
    format: models.DatasetFormat | None
    """What a line looks like."""
    user_uploaded: dict[str, Any] | None
    """Origin: uploaded by the user."""
    evaluation_result: models.EvaluationResultInput | None
    """Origin: the result of an evaluation."""
    transformed: models.TransformedInput | None
    """Origin: made from another dataset."""
    splitted: models.SplittedInput | None
    """Origin: part of another dataset."""
    eval_protocol: dict[str, Any] | None
    """For datasets of the Eval Protocol."""
    external_url: str | None
    """Where content outside the service lies."""
    source_job_name: str | None
    """The full name of the job that made it."""

    def __init__(
        self,
        *,
        display_name: str | Unset = UNSET,
        example_count: str | Unset = UNSET,
        format: models.DatasetFormat | Unset = UNSET,
        user_uploaded: dict[str, Any] | Unset = UNSET,
        evaluation_result: models.EvaluationResultInput | Unset = UNSET,
        transformed: models.TransformedInput | Unset = UNSET,
        splitted: models.SplittedInput | Unset = UNSET,
        eval_protocol: dict[str, Any] | Unset = UNSET,
        external_url: str | Unset = UNSET,
        source_job_name: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            display_name=display_name,
            example_count=example_count,
            format=format,
            user_uploaded=user_uploaded,
            evaluation_result=evaluation_result,
            transformed=transformed,
            splitted=splitted,
            eval_protocol=eval_protocol,
            external_url=external_url,
            source_job_name=source_job_name,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "displayName" in received:
            self.display_name = received["displayName"]
        if "exampleCount" in received:
            self.example_count = received["exampleCount"]
        if "format" in received:
            self.format = received["format"]
        if "userUploaded" in received:
            self.user_uploaded = received["userUploaded"]
        if "evaluationResult" in received:
            value = received["evaluationResult"]
            self.evaluation_result = READERS["EvaluationResultInput"](value) if isinstance(value, dict) else value
        if "transformed" in received:
            value = received["transformed"]
            self.transformed = READERS["TransformedInput"](value) if isinstance(value, dict) else value
        if "splitted" in received:
            value = received["splitted"]
            self.splitted = READERS["SplittedInput"](value) if isinstance(value, dict) else value
        if "evalProtocol" in received:
            self.eval_protocol = received["evalProtocol"]
        if "externalUrl" in received:
            self.external_url = received["externalUrl"]
        if "sourceJobName" in received:
            self.source_job_name = received["sourceJobName"]
        return self
