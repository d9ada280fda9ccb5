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


class SupervisedFineTuningJob(_Model):
    """A supervised fine-tuning job."""

    __fields__ = (
        "name",
        "display_name",
        "create_time",
        "completed_time",
        "state",
        "status",
        "created_by",
        "dataset",
        "output_model",
        "base_model",
        "warm_start_from",
        "jinja_template",
        "early_stop",
        "epochs",
        "learning_rate",
        "max_context_length",
        "lora_rank",
        "evaluation_dataset",
        "is_turbo",
        "eval_auto_carveout",
        "region",
        "update_time",
        "nodes",
        "batch_size",
        "batch_size_samples",
        "gradient_accumulation_steps",
        "learning_rate_warmup_steps",
        "lr_scheduler",
        "optimizer_weight_decay",
        "sampler_checkpoint_save_interval_steps",
        "mtp_enabled",
        "mtp_num_draft_tokens",
        "mtp_freeze_base_model",
        "metrics_file_signed_url",
        "renderer_hugging_face_repo_id",
        "use_purpose",
        "purpose",
        "encryption_state",
        "render_samples_signed_url",
        "estimated_cost",
        "job_progress",
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
        "output_model": "outputModel",
        "base_model": "baseModel",
        "warm_start_from": "warmStartFrom",
        "jinja_template": "jinjaTemplate",
        "early_stop": "earlyStop",
        "learning_rate": "learningRate",
        "max_context_length": "maxContextLength",
        "lora_rank": "loraRank",
        "evaluation_dataset": "evaluationDataset",
        "is_turbo": "isTurbo",
        "eval_auto_carveout": "evalAutoCarveout",
        "update_time": "updateTime",
        "batch_size": "batchSize",
        "batch_size_samples": "batchSizeSamples",
        "gradient_accumulation_steps": "gradientAccumulationSteps",
        "learning_rate_warmup_steps": "learningRateWarmupSteps",
        "lr_scheduler": "lrScheduler",
        "optimizer_weight_decay": "optimizerWeightDecay",
        "sampler_checkpoint_save_interval_steps": "samplerCheckpointSaveIntervalSteps",
        "mtp_enabled": "mtpEnabled",
        "mtp_num_draft_tokens": "mtpNumDraftTokens",
        "mtp_freeze_base_model": "mtpFreezeBaseModel",
        "metrics_file_signed_url": "metricsFileSignedUrl",
        "renderer_hugging_face_repo_id": "rendererHuggingFaceRepoId",
        "use_purpose": "usePurpose",
        "encryption_state": "encryptionState",
        "render_samples_signed_url": "renderSamplesSignedUrl",
        "estimated_cost": "estimatedCost",
        "job_progress": "jobProgress",
        "wandb_config": "wandbConfig",
        "aws_s3_config": "awsS3Config",
        "azure_blob_storage_config": "azureBlobStorageConfig",
        "reservation_target": "reservationTarget",
        "use_reservation": "useReservation",
        "trainer_logs_signed_url": "trainerLogsSignedUrl",
    }

    __secrets__: ClassVar[frozenset[str]] = frozenset(
        ["metrics_file_signed_url", "render_samples_signed_url", "trainer_logs_signed_url"]
    )

    __job__: ClassVar[JobKind] = JobKind(
        provider="fireworks",
        id=("name",),
        status=("state",),
        created=("createTime",),
        finished=("completedTime",),
        model=("baseModel",),
        result_model=("outputModel",),
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
    """The full name, which is the id: `accounts/ACCOUNT/supervisedFineTuningJobs/JOB`. Read-only."""
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
    output_model: str | None
    """The model that the job produces. Left out, it is named after the job."""
    base_model: str | None
    """The model that is trained. Excludes `warm_start_from`."""
    warm_start_from: str | None
    """The fine-tuned model that training goes on from. Excludes `base_model`."""
    jinja_template: str | None
    """The template that makes one text of a conversation."""
    early_stop: bool | None
    """Whether to stop when the validation loss no longer falls."""
    epochs: int | None
    """Passes over the data."""
    learning_rate: float | None
    """The learning rate."""
    max_context_length: int | None
    """The longest context in tokens."""
    lora_rank: int | None
    """The rank of the LoRA matrices."""
    evaluation_dataset: str | None
    """The dataset to evaluate on."""
    is_turbo: bool | None
    """Whether the job runs in turbo mode."""
    eval_auto_carveout: bool | None
    """Whether part of the data is held back for evaluation."""
    region: models.Region | str | None
    """Where the job runs."""
    update_time: datetime.datetime | None
    """When the job last changed. Read-only."""
    nodes: int | None
    """How many machines train."""
    batch_size: int | None
    """The batch size in tokens."""
    batch_size_samples: int | None
    """The batch size in examples."""
    gradient_accumulation_steps: int | None
    """How many batches make one step."""
    learning_rate_warmup_steps: int | None
    """Over how many steps the learning rate rises."""
    lr_scheduler: models.LearningRateScheduler | None
    """How the learning rate changes after the warm-up."""
    optimizer_weight_decay: float | None
    """The weight decay."""
    sampler_checkpoint_save_interval_steps: int | None
    """After how many steps a checkpoint that can be used is saved. None with 0."""
    mtp_enabled: bool | None
    """Whether to train heads that predict several tokens."""
    mtp_num_draft_tokens: int | None
    """How many tokens those heads predict."""
    mtp_freeze_base_model: bool | None
    """Whether only those heads are trained."""
    metrics_file_signed_url: str | None
    """The signed address of the metrics."""
    renderer_hugging_face_repo_id: str | None
    """The repository whose template makes one text of a conversation."""
    use_purpose: str | None
    """Asks for dedicated machines. Only `pilot` is known."""
    purpose: models.JobPurpose | str | None
    """What the job is for, when machines are given out."""
    encryption_state: models.EncryptionState | str | None
    """Whether the job's data are encrypted with the customer's own key. Read-only."""
    render_samples_signed_url: str | None
    """The signed address of examples as the trainer sees them. Read-only."""
    estimated_cost: models.EstimatedCost | None
    """What the job is expected to cost. Read-only."""
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
        output_model: str | Unset = UNSET,
        base_model: str | Unset = UNSET,
        warm_start_from: str | Unset = UNSET,
        jinja_template: str | Unset = UNSET,
        early_stop: bool | Unset = UNSET,
        epochs: int | Unset = UNSET,
        learning_rate: float | Unset = UNSET,
        max_context_length: int | Unset = UNSET,
        lora_rank: int | Unset = UNSET,
        evaluation_dataset: str | Unset = UNSET,
        is_turbo: bool | Unset = UNSET,
        eval_auto_carveout: bool | Unset = UNSET,
        region: models.Region | str | Unset = UNSET,
        update_time: datetime.datetime | None | Unset = UNSET,
        nodes: int | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        batch_size_samples: int | Unset = UNSET,
        gradient_accumulation_steps: int | Unset = UNSET,
        learning_rate_warmup_steps: int | Unset = UNSET,
        lr_scheduler: models.LearningRateScheduler | None | Unset = UNSET,
        optimizer_weight_decay: float | Unset = UNSET,
        sampler_checkpoint_save_interval_steps: int | Unset = UNSET,
        mtp_enabled: bool | Unset = UNSET,
        mtp_num_draft_tokens: int | Unset = UNSET,
        mtp_freeze_base_model: bool | Unset = UNSET,
        metrics_file_signed_url: str | Unset = UNSET,
        renderer_hugging_face_repo_id: str | Unset = UNSET,
        use_purpose: str | Unset = UNSET,
        purpose: models.JobPurpose | str | Unset = UNSET,
        encryption_state: models.EncryptionState | str | Unset = UNSET,
        render_samples_signed_url: str | Unset = UNSET,
        estimated_cost: models.EstimatedCost | None | Unset = UNSET,
        job_progress: models.JobProgress | None | Unset = UNSET,
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
            output_model=output_model,
            base_model=base_model,
            warm_start_from=warm_start_from,
            jinja_template=jinja_template,
            early_stop=early_stop,
            epochs=epochs,
            learning_rate=learning_rate,
            max_context_length=max_context_length,
            lora_rank=lora_rank,
            evaluation_dataset=evaluation_dataset,
            is_turbo=is_turbo,
            eval_auto_carveout=eval_auto_carveout,
            region=region,
            update_time=update_time,
            nodes=nodes,
            batch_size=batch_size,
            batch_size_samples=batch_size_samples,
            gradient_accumulation_steps=gradient_accumulation_steps,
            learning_rate_warmup_steps=learning_rate_warmup_steps,
            lr_scheduler=lr_scheduler,
            optimizer_weight_decay=optimizer_weight_decay,
            sampler_checkpoint_save_interval_steps=sampler_checkpoint_save_interval_steps,
            mtp_enabled=mtp_enabled,
            mtp_num_draft_tokens=mtp_num_draft_tokens,
            mtp_freeze_base_model=mtp_freeze_base_model,
            metrics_file_signed_url=metrics_file_signed_url,
            renderer_hugging_face_repo_id=renderer_hugging_face_repo_id,
            use_purpose=use_purpose,
            purpose=purpose,
            encryption_state=encryption_state,
            render_samples_signed_url=render_samples_signed_url,
            estimated_cost=estimated_cost,
            job_progress=job_progress,
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
        if "outputModel" in received:
            self.output_model = received["outputModel"]
        if "baseModel" in received:
            self.base_model = received["baseModel"]
        if "warmStartFrom" in received:
            self.warm_start_from = received["warmStartFrom"]
        if "jinjaTemplate" in received:
            self.jinja_template = received["jinjaTemplate"]
        if "earlyStop" in received:
            self.early_stop = received["earlyStop"]
        if "epochs" in received:
            self.epochs = received["epochs"]
        if "learningRate" in received:
            self.learning_rate = received["learningRate"]
        if "maxContextLength" in received:
            self.max_context_length = received["maxContextLength"]
        if "loraRank" in received:
            self.lora_rank = received["loraRank"]
        if "evaluationDataset" in received:
            self.evaluation_dataset = received["evaluationDataset"]
        if "isTurbo" in received:
            self.is_turbo = received["isTurbo"]
        if "evalAutoCarveout" in received:
            self.eval_auto_carveout = received["evalAutoCarveout"]
        if "region" in received:
            self.region = received["region"]
        if "updateTime" in received:
            value = received["updateTime"]
            self.update_time = read_timestamp(value)
        if "nodes" in received:
            self.nodes = received["nodes"]
        if "batchSize" in received:
            self.batch_size = received["batchSize"]
        if "batchSizeSamples" in received:
            self.batch_size_samples = received["batchSizeSamples"]
        if "gradientAccumulationSteps" in received:
            self.gradient_accumulation_steps = received["gradientAccumulationSteps"]
        if "learningRateWarmupSteps" in received:
            self.learning_rate_warmup_steps = received["learningRateWarmupSteps"]
        if "lrScheduler" in received:
            value = received["lrScheduler"]
            self.lr_scheduler = READERS["LearningRateScheduler"](value) if isinstance(value, dict) else value
        if "optimizerWeightDecay" in received:
            self.optimizer_weight_decay = received["optimizerWeightDecay"]
        if "samplerCheckpointSaveIntervalSteps" in received:
            self.sampler_checkpoint_save_interval_steps = received["samplerCheckpointSaveIntervalSteps"]
        if "mtpEnabled" in received:
            self.mtp_enabled = received["mtpEnabled"]
        if "mtpNumDraftTokens" in received:
            self.mtp_num_draft_tokens = received["mtpNumDraftTokens"]
        if "mtpFreezeBaseModel" in received:
            self.mtp_freeze_base_model = received["mtpFreezeBaseModel"]
        if "metricsFileSignedUrl" in received:
            self.metrics_file_signed_url = received["metricsFileSignedUrl"]
        if "rendererHuggingFaceRepoId" in received:
            self.renderer_hugging_face_repo_id = received["rendererHuggingFaceRepoId"]
        if "usePurpose" in received:
            self.use_purpose = received["usePurpose"]
        if "purpose" in received:
            self.purpose = received["purpose"]
        if "encryptionState" in received:
            self.encryption_state = received["encryptionState"]
        if "renderSamplesSignedUrl" in received:
            self.render_samples_signed_url = received["renderSamplesSignedUrl"]
        if "estimatedCost" in received:
            value = received["estimatedCost"]
            self.estimated_cost = READERS["EstimatedCost"](value) if isinstance(value, dict) else value
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
        if "useReservation" in received:
            self.use_reservation = received["useReservation"]
        if "trainerLogsSignedUrl" in received:
            self.trainer_logs_signed_url = received["trainerLogsSignedUrl"]
        return self
