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
class SupervisedFineTuningJob(_Model):
    """A supervised fine-tuning job."""

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
    output_model: str | Unset = UNSET
    """The model that the job produces. Left out, it is named after the job."""
    base_model: str | Unset = UNSET
    """The model that is trained. Excludes `warm_start_from`."""
    warm_start_from: str | Unset = UNSET
    """The fine-tuned model that training goes on from. Excludes `base_model`."""
    jinja_template: str | Unset = UNSET
    """The template that makes one text of a conversation."""
    early_stop: bool | Unset = UNSET
    """Whether to stop when the validation loss no longer falls."""
    epochs: int | Unset = UNSET
    """Passes over the data."""
    learning_rate: float | Unset = UNSET
    """The learning rate."""
    max_context_length: int | Unset = UNSET
    """The longest context in tokens."""
    lora_rank: int | Unset = UNSET
    """The rank of the LoRA matrices."""
    evaluation_dataset: str | Unset = UNSET
    """The dataset to evaluate on."""
    is_turbo: bool | Unset = UNSET
    """Whether the job runs in turbo mode."""
    eval_auto_carveout: bool | Unset = UNSET
    """Whether part of the data is held back for evaluation."""
    region: models.Region | str | Unset = UNSET
    """Where the job runs."""
    update_time: datetime.datetime | None | Unset = UNSET
    """When the job last changed. Read-only."""
    nodes: int | Unset = UNSET
    """How many machines train."""
    batch_size: int | Unset = UNSET
    """The batch size in tokens."""
    batch_size_samples: int | Unset = UNSET
    """The batch size in examples."""
    gradient_accumulation_steps: int | Unset = UNSET
    """How many batches make one step."""
    learning_rate_warmup_steps: int | Unset = UNSET
    """Over how many steps the learning rate rises."""
    lr_scheduler: models.LearningRateScheduler | None | Unset = UNSET
    """How the learning rate changes after the warm-up."""
    optimizer_weight_decay: float | Unset = UNSET
    """The weight decay."""
    sampler_checkpoint_save_interval_steps: int | Unset = UNSET
    """After how many steps a checkpoint that can be used is saved. None with 0."""
    mtp_enabled: bool | Unset = UNSET
    """Whether to train heads that predict several tokens."""
    mtp_num_draft_tokens: int | Unset = UNSET
    """How many tokens those heads predict."""
    mtp_freeze_base_model: bool | Unset = UNSET
    """Whether only those heads are trained."""
    metrics_file_signed_url: str | Unset = UNSET
    """The signed address of the metrics."""
    renderer_hugging_face_repo_id: str | Unset = UNSET
    """The repository whose template makes one text of a conversation."""
    use_purpose: str | Unset = UNSET
    """Asks for dedicated machines. Only `pilot` is known."""
    purpose: models.JobPurpose | str | Unset = UNSET
    """What the job is for, when machines are given out."""
    encryption_state: models.EncryptionState | str | Unset = UNSET
    """Whether the job's data are encrypted with the customer's own key. Read-only."""
    render_samples_signed_url: str | Unset = UNSET
    """The signed address of examples as the trainer sees them. Read-only."""
    estimated_cost: models.EstimatedCost | None | Unset = UNSET
    """What the job is expected to cost. Read-only."""
    job_progress: models.JobProgress | None | Unset = UNSET
    """How far the job has come. Read-only."""
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
        self.output_model = rest.pop("outputModel", UNSET)
        self.base_model = rest.pop("baseModel", UNSET)
        self.warm_start_from = rest.pop("warmStartFrom", UNSET)
        self.jinja_template = rest.pop("jinjaTemplate", UNSET)
        self.early_stop = rest.pop("earlyStop", UNSET)
        self.epochs = rest.pop("epochs", UNSET)
        self.learning_rate = rest.pop("learningRate", UNSET)
        self.max_context_length = rest.pop("maxContextLength", UNSET)
        self.lora_rank = rest.pop("loraRank", UNSET)
        self.evaluation_dataset = rest.pop("evaluationDataset", UNSET)
        self.is_turbo = rest.pop("isTurbo", UNSET)
        self.eval_auto_carveout = rest.pop("evalAutoCarveout", UNSET)
        self.region = rest.pop("region", UNSET)
        value = rest.pop("updateTime", UNSET)
        self.update_time = read_timestamp(value)
        self.nodes = rest.pop("nodes", UNSET)
        self.batch_size = rest.pop("batchSize", UNSET)
        self.batch_size_samples = rest.pop("batchSizeSamples", UNSET)
        self.gradient_accumulation_steps = rest.pop("gradientAccumulationSteps", UNSET)
        self.learning_rate_warmup_steps = rest.pop("learningRateWarmupSteps", UNSET)
        value = rest.pop("lrScheduler", UNSET)
        self.lr_scheduler = READERS["LearningRateScheduler"](value.copy()) if isinstance(value, dict) else value
        self.optimizer_weight_decay = rest.pop("optimizerWeightDecay", UNSET)
        self.sampler_checkpoint_save_interval_steps = rest.pop("samplerCheckpointSaveIntervalSteps", UNSET)
        self.mtp_enabled = rest.pop("mtpEnabled", UNSET)
        self.mtp_num_draft_tokens = rest.pop("mtpNumDraftTokens", UNSET)
        self.mtp_freeze_base_model = rest.pop("mtpFreezeBaseModel", UNSET)
        self.metrics_file_signed_url = rest.pop("metricsFileSignedUrl", UNSET)
        self.renderer_hugging_face_repo_id = rest.pop("rendererHuggingFaceRepoId", UNSET)
        self.use_purpose = rest.pop("usePurpose", UNSET)
        self.purpose = rest.pop("purpose", UNSET)
        self.encryption_state = rest.pop("encryptionState", UNSET)
        self.render_samples_signed_url = rest.pop("renderSamplesSignedUrl", UNSET)
        value = rest.pop("estimatedCost", UNSET)
        self.estimated_cost = READERS["EstimatedCost"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("jobProgress", UNSET)
        self.job_progress = READERS["JobProgress"](value.copy()) if isinstance(value, dict) else value
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
