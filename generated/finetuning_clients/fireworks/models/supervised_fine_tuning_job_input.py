# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class SupervisedFineTuningJobInput(_Model):
    """The fields of a supervised fine-tuning job that a caller may set. Exactly one of `base_model`
    and `warm_start_from`."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
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
        "wandb_config": "wandbConfig",
        "aws_s3_config": "awsS3Config",
        "azure_blob_storage_config": "azureBlobStorageConfig",
        "reservation_target": "reservationTarget",
        "use_reservation": "useReservation",
    }

    display_name: str | Unset = UNSET
    """A name for people."""
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
    """Passes over the data. Bounds: 0 to 100."""
    learning_rate: float | Unset = UNSET
    """The learning rate. Bounds: 0 to 0.1."""
    max_context_length: int | Unset = UNSET
    """The longest context in tokens. Bounds: 0 to 2147483647."""
    lora_rank: int | Unset = UNSET
    """The rank of the LoRA matrices. Bounds: 0 to 32."""
    evaluation_dataset: str | Unset = UNSET
    """The dataset to evaluate on."""
    is_turbo: bool | Unset = UNSET
    """Whether the job runs in turbo mode."""
    eval_auto_carveout: bool | Unset = UNSET
    """Whether part of the data is held back for evaluation."""
    region: models.Region | Unset = UNSET
    """Where the job runs."""
    nodes: int | Unset = UNSET
    """How many machines train. Bounds: -2147483648 to 2147483647."""
    batch_size: int | Unset = UNSET
    """The batch size in tokens. Bounds: -2147483648 to 2147483647."""
    batch_size_samples: int | Unset = UNSET
    """The batch size in examples. Bounds: -2147483648 to 2147483647."""
    gradient_accumulation_steps: int | Unset = UNSET
    """How many batches make one step. Bounds: -2147483648 to 2147483647."""
    learning_rate_warmup_steps: int | Unset = UNSET
    """Over how many steps the learning rate rises. Bounds: -2147483648 to 2147483647."""
    lr_scheduler: models.LearningRateSchedulerInput | Unset = UNSET
    """How the learning rate changes after the warm-up."""
    optimizer_weight_decay: float | Unset = UNSET
    """The weight decay."""
    sampler_checkpoint_save_interval_steps: int | Unset = UNSET
    """After how many steps a checkpoint that can be used is saved. None with 0. Bounds: -2147483648 to
    2147483647."""
    mtp_enabled: bool | Unset = UNSET
    """Whether to train heads that predict several tokens."""
    mtp_num_draft_tokens: int | Unset = UNSET
    """How many tokens those heads predict. Bounds: -2147483648 to 2147483647."""
    mtp_freeze_base_model: bool | Unset = UNSET
    """Whether only those heads are trained."""
    metrics_file_signed_url: str | Unset = UNSET
    """The signed address of the metrics."""
    renderer_hugging_face_repo_id: str | Unset = UNSET
    """The repository whose template makes one text of a conversation."""
    use_purpose: str | Unset = UNSET
    """Asks for dedicated machines. Only `pilot` is known."""
    purpose: models.JobPurpose | Unset = UNSET
    """What the job is for, when machines are given out."""
    wandb_config: models.WandbConfigInput | Unset = UNSET
    """How the job reports to Weights & Biases."""
    aws_s3_config: models.AwsS3ConfigInput | Unset = UNSET
    """How the service reaches data in S3."""
    azure_blob_storage_config: models.AzureBlobStorageConfigInput | Unset = UNSET
    """How the service reaches data in Azure."""
    reservation_target: str | Unset = UNSET
    """The reservation that the job draws on."""
    use_reservation: bool | Unset = UNSET
    """Whether to try reserved capacity before shared capacity."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.display_name = rest.pop("displayName", UNSET)
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
        self.nodes = rest.pop("nodes", UNSET)
        self.batch_size = rest.pop("batchSize", UNSET)
        self.batch_size_samples = rest.pop("batchSizeSamples", UNSET)
        self.gradient_accumulation_steps = rest.pop("gradientAccumulationSteps", UNSET)
        self.learning_rate_warmup_steps = rest.pop("learningRateWarmupSteps", UNSET)
        value = rest.pop("lrScheduler", UNSET)
        self.lr_scheduler = READERS["LearningRateSchedulerInput"](value.copy()) if isinstance(value, dict) else value
        self.optimizer_weight_decay = rest.pop("optimizerWeightDecay", UNSET)
        self.sampler_checkpoint_save_interval_steps = rest.pop("samplerCheckpointSaveIntervalSteps", UNSET)
        self.mtp_enabled = rest.pop("mtpEnabled", UNSET)
        self.mtp_num_draft_tokens = rest.pop("mtpNumDraftTokens", UNSET)
        self.mtp_freeze_base_model = rest.pop("mtpFreezeBaseModel", UNSET)
        self.metrics_file_signed_url = rest.pop("metricsFileSignedUrl", UNSET)
        self.renderer_hugging_face_repo_id = rest.pop("rendererHuggingFaceRepoId", UNSET)
        self.use_purpose = rest.pop("usePurpose", UNSET)
        self.purpose = rest.pop("purpose", UNSET)
        value = rest.pop("wandbConfig", UNSET)
        self.wandb_config = READERS["WandbConfigInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("awsS3Config", UNSET)
        self.aws_s3_config = READERS["AwsS3ConfigInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("azureBlobStorageConfig", UNSET)
        self.azure_blob_storage_config = (
            READERS["AzureBlobStorageConfigInput"](value.copy()) if isinstance(value, dict) else value
        )
        self.reservation_target = rest.pop("reservationTarget", UNSET)
        self.use_reservation = rest.pop("useReservation", UNSET)
        self.additional_properties = rest
        return self
