# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class DatasetInput(_Model):
    """The fields of a dataset that a caller may set. At most one origin. Source: the vendor's SDK,
    official documentation."""

    display_name: str | Unset = UNSET
    """A name for people. Source: the vendor's SDK, official documentation."""
    example_count: str | Unset = UNSET
    """How many examples will be uploaded, a 64-bit integer. Reported to be needed for uploads,
    although the documentation does not require it. Source: the vendor's SDK, recorded traffic."""
    format: models.DatasetFormat | Unset = UNSET
    """What a line looks like. Source: the vendor's SDK, official documentation."""
    user_uploaded: dict[str, Any] | Unset = UNSET
    """Origin: uploaded by the user. Source: the vendor's SDK, official documentation."""
    evaluation_result: models.EvaluationResultInput | Unset = UNSET
    """Origin: the result of an evaluation. Source: the vendor's SDK, official documentation."""
    transformed: models.TransformedInput | Unset = UNSET
    """Origin: made from another dataset. Source: the vendor's SDK, official documentation."""
    splitted: models.SplittedInput | Unset = UNSET
    """Origin: part of another dataset. Source: the vendor's SDK, official documentation."""
    eval_protocol: dict[str, Any] | Unset = UNSET
    """For datasets of the Eval Protocol. Source: the vendor's SDK, official documentation."""
    external_url: str | Unset = UNSET
    """Where content outside the service lies. Source: the vendor's SDK, official documentation."""
    source_job_name: str | Unset = UNSET
    """The full name of the job that made it. Source: the vendor's SDK, official documentation."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        self: Self = read(dict(src_dict), cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.display_name, Unset):
            result["displayName"] = encode(self.display_name)
        if not isinstance(self.example_count, Unset):
            result["exampleCount"] = encode(self.example_count)
        if not isinstance(self.format, Unset):
            result["format"] = encode(self.format)
        if not isinstance(self.user_uploaded, Unset):
            result["userUploaded"] = encode(self.user_uploaded)
        if not isinstance(self.evaluation_result, Unset):
            result["evaluationResult"] = encode(self.evaluation_result)
        if not isinstance(self.transformed, Unset):
            result["transformed"] = encode(self.transformed)
        if not isinstance(self.splitted, Unset):
            result["splitted"] = encode(self.splitted)
        if not isinstance(self.eval_protocol, Unset):
            result["evalProtocol"] = encode(self.eval_protocol)
        if not isinstance(self.external_url, Unset):
            result["externalUrl"] = encode(self.external_url)
        if not isinstance(self.source_job_name, Unset):
            result["sourceJobName"] = encode(self.source_job_name)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = DatasetInput) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.display_name = rest.pop("displayName", UNSET)
    self.example_count = rest.pop("exampleCount", UNSET)
    self.format = rest.pop("format", UNSET)
    self.user_uploaded = rest.pop("userUploaded", UNSET)
    value = rest.pop("evaluationResult", UNSET)
    self.evaluation_result = readers.EvaluationResultInput(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("transformed", UNSET)
    self.transformed = readers.TransformedInput(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("splitted", UNSET)
    self.splitted = readers.SplittedInput(value.copy()) if isinstance(value, dict) else value
    self.eval_protocol = rest.pop("evalProtocol", UNSET)
    self.external_url = rest.pop("externalUrl", UNSET)
    self.source_job_name = rest.pop("sourceJobName", UNSET)
    self.additional_properties = rest
    return self
