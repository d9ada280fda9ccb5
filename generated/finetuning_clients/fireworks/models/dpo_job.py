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
class DpoJob(_Model):
    """A preference (DPO) job."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "create_time": "createTime",
        "completed_time": "completedTime",
        "created_by": "createdBy",
        "training_config": "trainingConfig",
        "loss_config": "lossConfig",
        "renderer_hugging_face_repo_id": "rendererHuggingFaceRepoId",
        "wandb_config": "wandbConfig",
        "aws_s3_config": "awsS3Config",
        "azure_blob_storage_config": "azureBlobStorageConfig",
        "reservation_target": "reservationTarget",
        "use_reservation": "useReservation",
        "trainer_logs_signed_url": "trainerLogsSignedUrl",
    }

    __job__: ClassVar[JobKind] = JobKind(
        provider="fireworks",
        id=("name",),
        status=("state",),
        created=("createTime",),
        finished=("completedTime",),
        model=("trainingConfig", "baseModel"),
        result_model=("trainingConfig", "outputModel"),
        error=("status", "message"),
        states={
            "JOB_STATE_UNSPECIFIED": "unknown",
            "JOB_STATE_CREATING": "queued",
            "JOB_STATE_VALIDATING": "queued",
            "JOB_STATE_CREATING_INPUT_DATASET": "queued",
            "JOB_STATE_PENDING": "queued",
            "JOB_STATE_RUNNING": "running",
            "JOB_STATE_ROLLOUT": "running",
            "JOB_STATE_EVALUATION": "running",
            "JOB_STATE_IDLE": "running",
            "JOB_STATE_PAUSED": "paused",
            "JOB_STATE_RE_QUEUEING": "queued",
            "JOB_STATE_WRITING_RESULTS": "running",
            "JOB_STATE_COMPLETED": "succeeded",
            "JOB_STATE_EARLY_STOPPED": "succeeded",
            "JOB_STATE_FAILED": "failed",
            "JOB_STATE_EXPIRED": "failed",
            "JOB_STATE_CANCELLING": "running",
            "JOB_STATE_CANCELLED": "cancelled",
            "JOB_STATE_DELETING": "cancelled",
            "JOB_STATE_DELETING_CLEANING_UP": "cancelled",
            "JOB_STATE_DELETED": "cancelled",
            "JOB_STATE_ARCHIVED": "unknown",
        },
        terminal=frozenset(
            [
                "JOB_STATE_ARCHIVED",
                "JOB_STATE_CANCELLED",
                "JOB_STATE_COMPLETED",
                "JOB_STATE_DELETED",
                "JOB_STATE_EARLY_STOPPED",
                "JOB_STATE_EXPIRED",
                "JOB_STATE_FAILED",
            ]
        ),
    )

    name: str
    """The full name, which is the id: `accounts/ACCOUNT/dpoJobs/JOB`. Read-only."""
    display_name: str | Unset = UNSET
    """A name for people."""
    create_time: datetime.datetime | None | Unset = UNSET
    """When the job was created. Read-only."""
    completed_time: datetime.datetime | None | Unset = UNSET
    """When the job ended, however it ended; null until then. Read-only."""
    state: models.JobState | str
    """Where the job stands. Read-only."""
    status: models.Status | None | Unset = UNSET
    """How the job fares. Read-only."""
    created_by: str | Unset = UNSET
    """The e-mail address of the creator. Read-only."""
    dataset: str
    """The training dataset, by id or full name."""
    training_config: models.TrainingConfig | None | Unset = UNSET
    """How the model is trained."""
    loss_config: models.LossConfig | None | Unset = UNSET
    """The loss. Left out, it is DPO; the method ORPO makes it an ORPO job."""
    renderer_hugging_face_repo_id: str | Unset = UNSET
    """The repository whose template makes one text of a conversation."""
    wandb_config: models.WandbConfig | None | Unset = UNSET
    """How the job reports to Weights & Biases."""
    aws_s3_config: models.AwsS3Config | None | Unset = UNSET
    """How the service reaches data in S3."""
    azure_blob_storage_config: models.AzureBlobStorageConfig | None | Unset = UNSET
    """How the service reaches data in Azure."""
    reservation_target: str | Unset = UNSET
    """The reservation that the job draws on."""
    use_reservation: bool | Unset = UNSET
    """Whether to try reserved capacity before shared capacity."""
    trainer_logs_signed_url: str | Unset = UNSET
    """The signed address of the trainer's log. Read-only."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.name = rest.pop("name", UNSET)
        self.display_name = rest.pop("displayName", UNSET)
        value = rest.pop("createTime", UNSET)
        self.create_time = read_timestamp(value)
        value = rest.pop("completedTime", UNSET)
        self.completed_time = read_timestamp(value)
        self.state = rest.pop("state", UNSET)
        value = rest.pop("status", UNSET)
        self.status = READERS["Status"](value.copy()) if isinstance(value, dict) else value
        self.created_by = rest.pop("createdBy", UNSET)
        self.dataset = rest.pop("dataset", UNSET)
        value = rest.pop("trainingConfig", UNSET)
        self.training_config = READERS["TrainingConfig"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("lossConfig", UNSET)
        self.loss_config = READERS["LossConfig"](value.copy()) if isinstance(value, dict) else value
        self.renderer_hugging_face_repo_id = rest.pop("rendererHuggingFaceRepoId", UNSET)
        value = rest.pop("wandbConfig", UNSET)
        self.wandb_config = READERS["WandbConfig"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("awsS3Config", UNSET)
        self.aws_s3_config = READERS["AwsS3Config"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("azureBlobStorageConfig", UNSET)
        self.azure_blob_storage_config = (
            READERS["AzureBlobStorageConfig"](value.copy()) if isinstance(value, dict) else value
        )
        self.reservation_target = rest.pop("reservationTarget", UNSET)
        self.use_reservation = rest.pop("useReservation", UNSET)
        self.trainer_logs_signed_url = rest.pop("trainerLogsSignedUrl", UNSET)
        self.additional_properties = rest
        return self
