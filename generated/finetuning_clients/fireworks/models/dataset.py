# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._values.timestamps import read_timestamp
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class Dataset(_Model):
    """Data to train or evaluate on. Of `user_uploaded`, `evaluation_result`, `transformed` and
    `splitted`, which say where it comes from, at most one is present."""

    __fields__ = (
        "name",
        "display_name",
        "create_time",
        "update_time",
        "state",
        "status",
        "example_count",
        "format",
        "user_uploaded",
        "evaluation_result",
        "transformed",
        "splitted",
        "eval_protocol",
        "external_url",
        "created_by",
        "source_job_name",
        "estimated_token_count",
        "average_turn_count",
    )
    __slots__ = __fields__

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
    display_name: str | None
    """A name for people."""
    create_time: datetime.datetime | None
    """When the dataset was created."""
    update_time: datetime.datetime | None
    """When the dataset was last changed."""
    state: models.DatasetState | str
    """Whether the content has arrived."""
    status: models.Status | None
    """How the dataset fares."""
    example_count: str | None
    """How many examples there are, a 64-bit integer."""
    format: models.DatasetFormat | str | None
    """What a line looks like."""
    user_uploaded: dict[str, Any] | None
    """Origin: uploaded by the user."""
    evaluation_result: models.EvaluationResult | None
    """Origin: the result of an evaluation."""
    transformed: models.Transformed | None
    """Origin: made from another dataset."""
    splitted: models.Splitted | None
    """Origin: part of another dataset."""
    eval_protocol: dict[str, Any] | None
    """Present on datasets of the Eval Protocol."""
    external_url: str | None
    """Where content outside the service lies."""
    created_by: str | None
    """The e-mail address of the creator."""
    source_job_name: str | None
    """The full name of the job that made it."""
    estimated_token_count: str | None
    """About how many tokens there are, a 64-bit integer."""
    average_turn_count: float | None
    """About how many turns an example has."""

    def __init__(
        self,
        *,
        name: str,
        display_name: str | Unset = UNSET,
        create_time: datetime.datetime | None | Unset = UNSET,
        update_time: datetime.datetime | None | Unset = UNSET,
        state: models.DatasetState | str,
        status: models.Status | None | Unset = UNSET,
        example_count: str | Unset = UNSET,
        format: models.DatasetFormat | str | Unset = UNSET,
        user_uploaded: dict[str, Any] | Unset = UNSET,
        evaluation_result: models.EvaluationResult | Unset = UNSET,
        transformed: models.Transformed | Unset = UNSET,
        splitted: models.Splitted | Unset = UNSET,
        eval_protocol: dict[str, Any] | None | Unset = UNSET,
        external_url: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        source_job_name: str | Unset = UNSET,
        estimated_token_count: str | Unset = UNSET,
        average_turn_count: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            name=name,
            display_name=display_name,
            create_time=create_time,
            update_time=update_time,
            state=state,
            status=status,
            example_count=example_count,
            format=format,
            user_uploaded=user_uploaded,
            evaluation_result=evaluation_result,
            transformed=transformed,
            splitted=splitted,
            eval_protocol=eval_protocol,
            external_url=external_url,
            created_by=created_by,
            source_job_name=source_job_name,
            estimated_token_count=estimated_token_count,
            average_turn_count=average_turn_count,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "name" in received:
            self.name = received["name"]
        if "displayName" in received:
            self.display_name = received["displayName"]
        if "createTime" in received:
            value = received["createTime"]
            self.create_time = read_timestamp(value)
        if "updateTime" in received:
            value = received["updateTime"]
            self.update_time = read_timestamp(value)
        if "state" in received:
            self.state = received["state"]
        if "status" in received:
            value = received["status"]
            self.status = READERS["Status"](value) if isinstance(value, dict) else value
        if "exampleCount" in received:
            self.example_count = received["exampleCount"]
        if "format" in received:
            self.format = received["format"]
        if "userUploaded" in received:
            self.user_uploaded = received["userUploaded"]
        if "evaluationResult" in received:
            value = received["evaluationResult"]
            self.evaluation_result = READERS["EvaluationResult"](value) if isinstance(value, dict) else value
        if "transformed" in received:
            value = received["transformed"]
            self.transformed = READERS["Transformed"](value) if isinstance(value, dict) else value
        if "splitted" in received:
            value = received["splitted"]
            self.splitted = READERS["Splitted"](value) if isinstance(value, dict) else value
        if "evalProtocol" in received:
            self.eval_protocol = received["evalProtocol"]
        if "externalUrl" in received:
            self.external_url = received["externalUrl"]
        if "createdBy" in received:
            self.created_by = received["createdBy"]
        if "sourceJobName" in received:
            self.source_job_name = received["sourceJobName"]
        if "estimatedTokenCount" in received:
            self.estimated_token_count = received["estimatedTokenCount"]
        if "averageTurnCount" in received:
            self.average_turn_count = received["averageTurnCount"]
        return self
