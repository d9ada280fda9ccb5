# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class DatasetInput(_Model):
    """The fields of a dataset that a caller may set. At most one origin."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "example_count": "exampleCount",
        "user_uploaded": "userUploaded",
        "evaluation_result": "evaluationResult",
        "eval_protocol": "evalProtocol",
        "external_url": "externalUrl",
        "source_job_name": "sourceJobName",
    }

    display_name: str | Unset = UNSET
    """A name for people."""
    example_count: str | Unset = UNSET
    """How many examples will be uploaded, a 64-bit integer. Reported to be needed for uploads,
    although the documentation does not require it. Not in the vendor's documentation; seen in the
    vendor's SDK and in recorded traffic."""
    format: models.DatasetFormat | Unset = UNSET
    """What a line looks like."""
    user_uploaded: dict[str, Any] | Unset = UNSET
    """Origin: uploaded by the user."""
    evaluation_result: models.EvaluationResultInput | Unset = UNSET
    """Origin: the result of an evaluation."""
    transformed: models.TransformedInput | Unset = UNSET
    """Origin: made from another dataset."""
    splitted: models.SplittedInput | Unset = UNSET
    """Origin: part of another dataset."""
    eval_protocol: dict[str, Any] | Unset = UNSET
    """For datasets of the Eval Protocol."""
    external_url: str | Unset = UNSET
    """Where content outside the service lies."""
    source_job_name: str | Unset = UNSET
    """The full name of the job that made it."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.display_name = rest.pop("displayName", UNSET)
        self.example_count = rest.pop("exampleCount", UNSET)
        self.format = rest.pop("format", UNSET)
        self.user_uploaded = rest.pop("userUploaded", UNSET)
        value = rest.pop("evaluationResult", UNSET)
        self.evaluation_result = READERS["EvaluationResultInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("transformed", UNSET)
        self.transformed = READERS["TransformedInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("splitted", UNSET)
        self.splitted = READERS["SplittedInput"](value.copy()) if isinstance(value, dict) else value
        self.eval_protocol = rest.pop("evalProtocol", UNSET)
        self.external_url = rest.pop("externalUrl", UNSET)
        self.source_job_name = rest.pop("sourceJobName", UNSET)
        self.additional_properties = rest
        return self
