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


class ReinforcementFineTuningJob(_Model):
    """A reinforcement fine-tuning job."""

    __fields__ = (
        "name",
        "display_name",
        "create_time",
        "completed_time",
        "state",
        "status",
        "created_by",
        "dataset",
        "evaluator",
        "evaluation_dataset",
        "eval_auto_carveout",
        "training_config",
        "inference_parameters",
        "loss_config",
        "chunk_size",
        "max_concurrent_rollouts",
        "max_concurrent_evaluations",
        "max_inference_replica_count",
        "node_count",
        "mcp_server",
        "accelerator_seconds",
        "output_stats",
        "output_metrics",
        "job_progress",
        "wandb_config",
        "aws_s3_config",
        "azure_blob_storage_config",
        "reservation_target",
        "trainer_logs_signed_url",
    )
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "create_time": "createTime",
        "completed_time": "completedTime",
        "created_by": "createdBy",
        "evaluation_dataset": "evaluationDataset",
        "eval_auto_carveout": "evalAutoCarveout",
        "training_config": "trainingConfig",
        "inference_parameters": "inferenceParameters",
        "loss_config": "lossConfig",
        "chunk_size": "chunkSize",
        "max_concurrent_rollouts": "maxConcurrentRollouts",
        "max_concurrent_evaluations": "maxConcurrentEvaluations",
        "max_inference_replica_count": "maxInferenceReplicaCount",
        "node_count": "nodeCount",
        "mcp_server": "mcpServer",
        "accelerator_seconds": "acceleratorSeconds",
        "output_stats": "outputStats",
        "output_metrics": "outputMetrics",
        "job_progress": "jobProgress",
        "wandb_config": "wandbConfig",
        "aws_s3_config": "awsS3Config",
        "azure_blob_storage_config": "azureBlobStorageConfig",
        "reservation_target": "reservationTarget",
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
    """The full name, which is the id: `accounts/ACCOUNT/reinforcementFineTuningJobs/JOB`. Read-only."""
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
    evaluator: str
    """The evaluator that scores answers, by its full name."""
    evaluation_dataset: str | None
    """The dataset to evaluate on."""
    eval_auto_carveout: bool | None
    """Whether part of the data is held back for evaluation."""
    training_config: models.TrainingConfig | None
    """How the model is trained."""
    inference_parameters: models.InferenceParameters | None
    """How answers are sampled."""
    loss_config: models.LossConfig | None
    """The loss."""
    chunk_size: int | None
    """How many prompts are worked off at once. 200 if left out; used above 300 prompts."""
    max_concurrent_rollouts: int | None
    """How many answers are sampled at once."""
    max_concurrent_evaluations: int | None
    """How many answers are scored at once."""
    max_inference_replica_count: int | None
    """How many copies of the model answer."""
    node_count: int | None
    """How many machines train. One if left out."""
    mcp_server: str | None
    """The MCP server that answers may use."""
    accelerator_seconds: dict[str, str] | None
    """What has been used up. Read-only."""
    output_stats: str | None
    """Figures on the answers, as text. Read-only."""
    output_metrics: str | None
    """Figures on the training, as text. Read-only."""
    job_progress: models.JobProgress | None
    """How far the job has come. Read-only."""
    wandb_config: models.WandbConfig | None
    """How the job reports to Weights & Biases."""
    aws_s3_config: models.AwsS3Config | None
    """How the service reaches data in S3."""
    azure_blob_storage_config: models.AzureBlobStorageConfig | None
    """How the service reaches data in Azure."""
    reservation_target: str | None
    """The reservation that the job draws on."""
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
        evaluator: str,
        evaluation_dataset: str | Unset = UNSET,
        eval_auto_carveout: bool | Unset = UNSET,
        training_config: models.TrainingConfig | None | Unset = UNSET,
        inference_parameters: models.InferenceParameters | None | Unset = UNSET,
        loss_config: models.LossConfig | None | Unset = UNSET,
        chunk_size: int | Unset = UNSET,
        max_concurrent_rollouts: int | Unset = UNSET,
        max_concurrent_evaluations: int | Unset = UNSET,
        max_inference_replica_count: int | Unset = UNSET,
        node_count: int | Unset = UNSET,
        mcp_server: str | Unset = UNSET,
        accelerator_seconds: dict[str, str] | Unset = UNSET,
        output_stats: str | Unset = UNSET,
        output_metrics: str | Unset = UNSET,
        job_progress: models.JobProgress | None | Unset = UNSET,
        wandb_config: models.WandbConfig | None | Unset = UNSET,
        aws_s3_config: models.AwsS3Config | None | Unset = UNSET,
        azure_blob_storage_config: models.AzureBlobStorageConfig | None | Unset = UNSET,
        reservation_target: str | Unset = UNSET,
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
            evaluator=evaluator,
            evaluation_dataset=evaluation_dataset,
            eval_auto_carveout=eval_auto_carveout,
            training_config=training_config,
            inference_parameters=inference_parameters,
            loss_config=loss_config,
            chunk_size=chunk_size,
            max_concurrent_rollouts=max_concurrent_rollouts,
            max_concurrent_evaluations=max_concurrent_evaluations,
            max_inference_replica_count=max_inference_replica_count,
            node_count=node_count,
            mcp_server=mcp_server,
            accelerator_seconds=accelerator_seconds,
            output_stats=output_stats,
            output_metrics=output_metrics,
            job_progress=job_progress,
            wandb_config=wandb_config,
            aws_s3_config=aws_s3_config,
            azure_blob_storage_config=azure_blob_storage_config,
            reservation_target=reservation_target,
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
        if "evaluator" in received:
            self.evaluator = received["evaluator"]
        if "evaluationDataset" in received:
            self.evaluation_dataset = received["evaluationDataset"]
        if "evalAutoCarveout" in received:
            self.eval_auto_carveout = received["evalAutoCarveout"]
        if "trainingConfig" in received:
            value = received["trainingConfig"]
            self.training_config = READERS["TrainingConfig"](value) if isinstance(value, dict) else value
        if "inferenceParameters" in received:
            value = received["inferenceParameters"]
            self.inference_parameters = READERS["InferenceParameters"](value) if isinstance(value, dict) else value
        if "lossConfig" in received:
            value = received["lossConfig"]
            self.loss_config = READERS["LossConfig"](value) if isinstance(value, dict) else value
        if "chunkSize" in received:
            self.chunk_size = received["chunkSize"]
        if "maxConcurrentRollouts" in received:
            self.max_concurrent_rollouts = received["maxConcurrentRollouts"]
        if "maxConcurrentEvaluations" in received:
            self.max_concurrent_evaluations = received["maxConcurrentEvaluations"]
        if "maxInferenceReplicaCount" in received:
            self.max_inference_replica_count = received["maxInferenceReplicaCount"]
        if "nodeCount" in received:
            self.node_count = received["nodeCount"]
        if "mcpServer" in received:
            self.mcp_server = received["mcpServer"]
        if "acceleratorSeconds" in received:
            self.accelerator_seconds = received["acceleratorSeconds"]
        if "outputStats" in received:
            self.output_stats = received["outputStats"]
        if "outputMetrics" in received:
            self.output_metrics = received["outputMetrics"]
        if "jobProgress" in received:
            value = received["jobProgress"]
            self.job_progress = READERS["JobProgress"](value) if isinstance(value, dict) else value
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
        if "trainerLogsSignedUrl" in received:
            self.trainer_logs_signed_url = received["trainerLogsSignedUrl"]
        return self
