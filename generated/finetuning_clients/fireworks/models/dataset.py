# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._wire.models import UNSET, Unset, encode, new, read_timestamp
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class Dataset(_Model):
    """Data to train or evaluate on. Of `userUploaded`, `evaluationResult`, `transformed` and
    `splitted`, which say where it comes from, at most one is present. Source: the vendor's SDK,
    official documentation."""

    __lifecycle__: ClassVar[JobKind] = JobKind(
        provider="fireworks",
        id=("name",),
        status=("state",),
        error=("status", "message"),
        states={"STATE_UNSPECIFIED": "unknown", "UPLOADING": "queued", "READY": "succeeded"},
        noun="dataset",
        terminal=frozenset(["READY"]),
    )

    name: str
    """The full name, which is the id: `accounts/ACCOUNT/datasets/DATASET`. Source: the vendor's SDK,
    official documentation."""
    display_name: str | Unset = UNSET
    """A name for people. Source: the vendor's SDK, official documentation."""
    create_time: datetime.datetime | None | Unset = UNSET
    """When the dataset was created. Source: the vendor's SDK, official documentation."""
    update_time: datetime.datetime | None | Unset = UNSET
    """When the dataset was last changed. Source: the vendor's SDK, official documentation."""
    state: models.DatasetState | str
    """Whether the content has arrived. Source: the vendor's SDK, official documentation."""
    status: models.Status | None | Unset = UNSET
    """How the dataset fares. Source: the vendor's SDK, official documentation."""
    example_count: str | Unset = UNSET
    """How many examples there are, a 64-bit integer. Source: the vendor's SDK, official documentation."""
    format: models.DatasetFormat | str | Unset = UNSET
    """What a line looks like. Source: the vendor's SDK, official documentation."""
    user_uploaded: dict[str, Any] | Unset = UNSET
    """Origin: uploaded by the user. Source: the vendor's SDK, official documentation."""
    evaluation_result: models.EvaluationResult | Unset = UNSET
    """Origin: the result of an evaluation. Source: the vendor's SDK, official documentation."""
    transformed: models.Transformed | Unset = UNSET
    """Origin: made from another dataset. Source: the vendor's SDK, official documentation."""
    splitted: models.Splitted | Unset = UNSET
    """Origin: part of another dataset. Source: the vendor's SDK, official documentation."""
    eval_protocol: dict[str, Any] | None | Unset = UNSET
    """Present on datasets of the Eval Protocol. Source: the vendor's SDK, official documentation."""
    external_url: str | Unset = UNSET
    """Where content outside the service lies. Source: the vendor's SDK, official documentation."""
    created_by: str | Unset = UNSET
    """The e-mail address of the creator. Source: the vendor's SDK, official documentation."""
    source_job_name: str | Unset = UNSET
    """The full name of the job that made it. Source: the vendor's SDK, official documentation."""
    estimated_token_count: str | Unset = UNSET
    """About how many tokens there are, a 64-bit integer. Source: the vendor's SDK, official
    documentation."""
    average_turn_count: float | Unset = UNSET
    """About how many turns an example has. Source: the vendor's SDK, official documentation."""
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
        if not isinstance(self.name, Unset):
            result["name"] = encode(self.name)
        if not isinstance(self.display_name, Unset):
            result["displayName"] = encode(self.display_name)
        if not isinstance(self.create_time, Unset):
            result["createTime"] = encode(self.create_time)
        if not isinstance(self.update_time, Unset):
            result["updateTime"] = encode(self.update_time)
        if not isinstance(self.state, Unset):
            result["state"] = encode(self.state)
        if not isinstance(self.status, Unset):
            result["status"] = encode(self.status)
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
        if not isinstance(self.created_by, Unset):
            result["createdBy"] = encode(self.created_by)
        if not isinstance(self.source_job_name, Unset):
            result["sourceJobName"] = encode(self.source_job_name)
        if not isinstance(self.estimated_token_count, Unset):
            result["estimatedTokenCount"] = encode(self.estimated_token_count)
        if not isinstance(self.average_turn_count, Unset):
            result["averageTurnCount"] = encode(self.average_turn_count)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = Dataset) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.name = rest.pop("name", UNSET)
    self.display_name = rest.pop("displayName", UNSET)
    value = rest.pop("createTime", UNSET)
    self.create_time = read_timestamp(value)
    value = rest.pop("updateTime", UNSET)
    self.update_time = read_timestamp(value)
    self.state = rest.pop("state", UNSET)
    value = rest.pop("status", UNSET)
    self.status = readers.Status(value.copy()) if isinstance(value, dict) else value
    self.example_count = rest.pop("exampleCount", UNSET)
    self.format = rest.pop("format", UNSET)
    self.user_uploaded = rest.pop("userUploaded", UNSET)
    value = rest.pop("evaluationResult", UNSET)
    self.evaluation_result = readers.EvaluationResult(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("transformed", UNSET)
    self.transformed = readers.Transformed(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("splitted", UNSET)
    self.splitted = readers.Splitted(value.copy()) if isinstance(value, dict) else value
    self.eval_protocol = rest.pop("evalProtocol", UNSET)
    self.external_url = rest.pop("externalUrl", UNSET)
    self.created_by = rest.pop("createdBy", UNSET)
    self.source_job_name = rest.pop("sourceJobName", UNSET)
    self.estimated_token_count = rest.pop("estimatedTokenCount", UNSET)
    self.average_turn_count = rest.pop("averageTurnCount", UNSET)
    self.additional_properties = rest
    return self
