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


class DpoJob(_Model):
    """A preference (DPO) job."""

    __fields__ = (
        "name",
        "display_name",
        "create_time",
        "completed_time",
        "state",
        "status",
        "created_by",
        "dataset",
        "training_config",
        "loss_config",
        "renderer_hugging_face_repo_id",
        "wandb_config",
        "aws_s3_config",
        "azure_blob_storage_config",
        "reservation_target",
        "use_reservation",
        "trainer_logs_signed_url",
    )
    __slots__ = __fields__

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

    __secrets__: ClassVar[frozenset[str]] = frozenset(["trainer_logs_signed_url"])

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
    display_name: str | None
    """A name for people."""
    create_time: datetime.datetime | None
    """When the job was created. Read-only."""
    completed_time: datetime.datetime | None
    """When the job ended, however it ended; null until then. Read-only."""
    state: models.JobState | str
    """Where the job stands. Read-only."""
    status: models.Status | None
    """How the job fares. Read-only."""
    created_by: str | None
    """The e-mail address of the creator. Read-only."""
    dataset: str
    """The training dataset, by id or full name."""
    training_config: models.TrainingConfig | None
    """How the model is trained."""
    loss_config: models.LossConfig | None
    """The loss. Left out, it is DPO; the method ORPO makes it an ORPO job."""
    renderer_hugging_face_repo_id: str | None
    """The repository whose template makes one text of a conversation."""
    wandb_config: models.WandbConfig | None
    """How the job reports to Weights & Biases."""
    aws_s3_config: models.AwsS3Config | None
    """How the service reaches data in S3."""
    azure_blob_storage_config: models.AzureBlobStorageConfig | None
    """How the service reaches data in Azure."""
    reservation_target: str | None
    """The reservation that the job draws on."""
    use_reservation: bool | None
    """Whether to try reserved capacity before shared capacity."""
    trainer_logs_signed_url: str | None
    """The signed address of the trainer's log. Read-only."""

    def __init__(
        self,
        *,
        name: str,
        display_name: str | Unset = UNSET,
        create_time: datetime.datetime | None | Unset = UNSET,
        completed_time: datetime.datetime | None | Unset = UNSET,
        state: models.JobState | str,
        status: models.Status | None | Unset = UNSET,
        created_by: str | Unset = UNSET,
        dataset: str,
        training_config: models.TrainingConfig | None | Unset = UNSET,
        loss_config: models.LossConfig | None | Unset = UNSET,
        renderer_hugging_face_repo_id: str | Unset = UNSET,
        wandb_config: models.WandbConfig | None | Unset = UNSET,
        aws_s3_config: models.AwsS3Config | None | Unset = UNSET,
        azure_blob_storage_config: models.AzureBlobStorageConfig | None | Unset = UNSET,
        reservation_target: str | Unset = UNSET,
        use_reservation: bool | Unset = UNSET,
        trainer_logs_signed_url: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            name=name,
            display_name=display_name,
            create_time=create_time,
            completed_time=completed_time,
            state=state,
            status=status,
            created_by=created_by,
            dataset=dataset,
            training_config=training_config,
            loss_config=loss_config,
            renderer_hugging_face_repo_id=renderer_hugging_face_repo_id,
            wandb_config=wandb_config,
            aws_s3_config=aws_s3_config,
            azure_blob_storage_config=azure_blob_storage_config,
            reservation_target=reservation_target,
            use_reservation=use_reservation,
            trainer_logs_signed_url=trainer_logs_signed_url,
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
        if "completedTime" in received:
            value = received["completedTime"]
            self.completed_time = read_timestamp(value)
        if "state" in received:
            self.state = received["state"]
        if "status" in received:
            value = received["status"]
            self.status = READERS["Status"](value) if isinstance(value, dict) else value
        if "createdBy" in received:
            self.created_by = received["createdBy"]
        if "dataset" in received:
            self.dataset = received["dataset"]
        if "trainingConfig" in received:
            value = received["trainingConfig"]
            self.training_config = READERS["TrainingConfig"](value) if isinstance(value, dict) else value
        if "lossConfig" in received:
            value = received["lossConfig"]
            self.loss_config = READERS["LossConfig"](value) if isinstance(value, dict) else value
        if "rendererHuggingFaceRepoId" in received:
            self.renderer_hugging_face_repo_id = received["rendererHuggingFaceRepoId"]
        if "wandbConfig" in received:
            value = received["wandbConfig"]
            self.wandb_config = READERS["WandbConfig"](value) if isinstance(value, dict) else value
        if "awsS3Config" in received:
            value = received["awsS3Config"]
            self.aws_s3_config = READERS["AwsS3Config"](value) if isinstance(value, dict) else value
        if "azureBlobStorageConfig" in received:
            value = received["azureBlobStorageConfig"]
            self.azure_blob_storage_config = (
                READERS["AzureBlobStorageConfig"](value) if isinstance(value, dict) else value
            )
        if "reservationTarget" in received:
            self.reservation_target = received["reservationTarget"]
        if "useReservation" in received:
            self.use_reservation = received["useReservation"]
        if "trainerLogsSignedUrl" in received:
            self.trainer_logs_signed_url = received["trainerLogsSignedUrl"]
        return self
