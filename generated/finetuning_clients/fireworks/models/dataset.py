# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new, read_timestamp

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class Dataset(_Model):
    """Data to train or evaluate on. Of `user_uploaded`, `evaluation_result`, `transformed` and
    `splitted`, which say where it comes from, at most one is present."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "create_time": "createTime",
        "update_time": "updateTime",
        "example_count": "exampleCount",
        "user_uploaded": "userUploaded",
        "evaluation_result": "evaluationResult",
        "eval_protocol": "evalProtocol",
        "external_url": "externalUrl",
        "created_by": "createdBy",
        "source_job_name": "sourceJobName",
        "estimated_token_count": "estimatedTokenCount",
        "average_turn_count": "averageTurnCount",
    }

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
    """The full name, which is the id: `accounts/ACCOUNT/datasets/DATASET`."""
    display_name: str | Unset = UNSET
    """A name for people."""
    create_time: datetime.datetime | None | Unset = UNSET
    """When the dataset was created."""
    update_time: datetime.datetime | None | Unset = UNSET
    """When the dataset was last changed."""
    state: models.DatasetState | str
    """Whether the content has arrived."""
    status: models.Status | None | Unset = UNSET
    """How the dataset fares."""
    example_count: str | Unset = UNSET
    """How many examples there are, a 64-bit integer."""
    format: models.DatasetFormat | str | Unset = UNSET
    """What a line looks like."""
    user_uploaded: dict[str, Any] | Unset = UNSET
    """Origin: uploaded by the user."""
    evaluation_result: models.EvaluationResult | Unset = UNSET
    """Origin: the result of an evaluation."""
    transformed: models.Transformed | Unset = UNSET
    """Origin: made from another dataset."""
    splitted: models.Splitted | Unset = UNSET
    """Origin: part of another dataset."""
    eval_protocol: dict[str, Any] | None | Unset = UNSET
    """Present on datasets of the Eval Protocol."""
    external_url: str | Unset = UNSET
    """Where content outside the service lies."""
    created_by: str | Unset = UNSET
    """The e-mail address of the creator."""
    source_job_name: str | Unset = UNSET
    """The full name of the job that made it."""
    estimated_token_count: str | Unset = UNSET
    """About how many tokens there are, a 64-bit integer."""
    average_turn_count: float | Unset = UNSET
    """About how many turns an example has."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.name = rest.pop("name", UNSET)
        self.display_name = rest.pop("displayName", UNSET)
        value = rest.pop("createTime", UNSET)
        self.create_time = read_timestamp(value)
        value = rest.pop("updateTime", UNSET)
        self.update_time = read_timestamp(value)
        self.state = rest.pop("state", UNSET)
        value = rest.pop("status", UNSET)
        self.status = READERS["Status"](value.copy()) if isinstance(value, dict) else value
        self.example_count = rest.pop("exampleCount", UNSET)
        self.format = rest.pop("format", UNSET)
        self.user_uploaded = rest.pop("userUploaded", UNSET)
        value = rest.pop("evaluationResult", UNSET)
        self.evaluation_result = READERS["EvaluationResult"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("transformed", UNSET)
        self.transformed = READERS["Transformed"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("splitted", UNSET)
        self.splitted = READERS["Splitted"](value.copy()) if isinstance(value, dict) else value
        self.eval_protocol = rest.pop("evalProtocol", UNSET)
        self.external_url = rest.pop("externalUrl", UNSET)
        self.created_by = rest.pop("createdBy", UNSET)
        self.source_job_name = rest.pop("sourceJobName", UNSET)
        self.estimated_token_count = rest.pop("estimatedTokenCount", UNSET)
        self.average_turn_count = rest.pop("averageTurnCount", UNSET)
        self.additional_properties = rest
        return self
