# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class SupervisedFineTuningJobInput(_Model):
    """The fields of a supervised fine-tuning job that a caller may set. Exactly one of `baseModel` and
    `warmStartFrom`. Source: the vendor's SDK, official documentation."""

    display_name: str | Unset = UNSET
    """A name for people. Source: the vendor's SDK, official documentation."""
    dataset: str
    """The training dataset, by id or full name. Source: the vendor's SDK, official documentation."""
    output_model: str | Unset = UNSET
    """The model that the job produces. Left out, it is named after the job. Source: the vendor's SDK,
    official documentation."""
    base_model: str | Unset = UNSET
    """The model that is trained. Excludes `warmStartFrom`. Source: the vendor's SDK, official
    documentation."""
    warm_start_from: str | Unset = UNSET
    """The fine-tuned model that training goes on from. Excludes `baseModel`. Source: the vendor's SDK,
    official documentation."""
    jinja_template: str | Unset = UNSET
    """The template that makes one text of a conversation. Source: the vendor's SDK, official
    documentation."""
    early_stop: bool | Unset = UNSET
    """Whether to stop when the validation loss no longer falls. Source: the vendor's SDK, official
    documentation."""
    epochs: int | Unset = UNSET
    """Passes over the data. Bounds: 0 to 100. Source: the vendor's SDK, official documentation."""
    learning_rate: float | Unset = UNSET
    """The learning rate. Bounds: 0 to 0.1. Source: the vendor's SDK, official documentation."""
    max_context_length: int | Unset = UNSET
    """The longest context in tokens. Bounds: 0 to 2147483647. Source: the vendor's SDK, official
    documentation."""
    lora_rank: int | Unset = UNSET
    """The rank of the LoRA matrices. Bounds: 0 to 32. Source: the vendor's SDK, official
    documentation."""
    evaluation_dataset: str | Unset = UNSET
    """The dataset to evaluate on. Source: the vendor's SDK, official documentation."""
    is_turbo: bool | Unset = UNSET
    """Whether the job runs in turbo mode. Source: the vendor's SDK, official documentation."""
    eval_auto_carveout: bool | Unset = UNSET
    """Whether part of the data is held back for evaluation. Source: the vendor's SDK, official
    documentation."""
    region: models.Region | Unset = UNSET
    """Where the job runs. Source: the vendor's SDK, official documentation."""
    nodes: int | Unset = UNSET
    """How many machines train. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK, official
    documentation."""
    batch_size: int | Unset = UNSET
    """The batch size in tokens. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK, official
    documentation."""
    batch_size_samples: int | Unset = UNSET
    """The batch size in examples. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK,
    official documentation."""
    gradient_accumulation_steps: int | Unset = UNSET
    """How many batches make one step. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK,
    official documentation."""
    learning_rate_warmup_steps: int | Unset = UNSET
    """Over how many steps the learning rate rises. Bounds: -2147483648 to 2147483647. Source: the
    vendor's SDK, official documentation."""
    lr_scheduler: models.LearningRateSchedulerInput | Unset = UNSET
    """How the learning rate changes after the warm-up. Source: the vendor's SDK, official
    documentation."""
    optimizer_weight_decay: float | Unset = UNSET
    """The weight decay. Source: the vendor's SDK, official documentation."""
    sampler_checkpoint_save_interval_steps: int | Unset = UNSET
    """After how many steps a checkpoint that can be used is saved. None with 0. Bounds: -2147483648 to
    2147483647. Source: the vendor's SDK, official documentation."""
    mtp_enabled: bool | Unset = UNSET
    """Whether to train heads that predict several tokens. Source: the vendor's SDK, official
    documentation."""
    mtp_num_draft_tokens: int | Unset = UNSET
    """How many tokens those heads predict. Bounds: -2147483648 to 2147483647. Source: the vendor's
    SDK, official documentation."""
    mtp_freeze_base_model: bool | Unset = UNSET
    """Whether only those heads are trained. Source: the vendor's SDK, official documentation."""
    metrics_file_signed_url: str | Unset = UNSET
    """The signed address of the metrics. Source: the vendor's SDK, official documentation."""
    renderer_hugging_face_repo_id: str | Unset = UNSET
    """The repository whose template makes one text of a conversation. Source: the vendor's SDK,
    official documentation."""
    use_purpose: str | Unset = UNSET
    """Asks for dedicated machines. Only `pilot` is known. Source: the vendor's SDK, official
    documentation."""
    purpose: models.JobPurpose | Unset = UNSET
    """What the job is for, when machines are given out. Source: the vendor's SDK, official
    documentation."""
    wandb_config: models.WandbConfigInput | Unset = UNSET
    """How the job reports to Weights & Biases. Source: the vendor's SDK, official documentation."""
    aws_s3_config: models.AwsS3ConfigInput | Unset = UNSET
    """How the service reaches data in S3. Source: the vendor's SDK, official documentation."""
    azure_blob_storage_config: models.AzureBlobStorageConfigInput | Unset = UNSET
    """How the service reaches data in Azure. Source: the vendor's SDK, official documentation."""
    reservation_target: str | Unset = UNSET
    """The reservation that the job draws on. Source: the vendor's SDK, official documentation."""
    use_reservation: bool | Unset = UNSET
    """Whether to try reserved capacity before shared capacity. Source: the vendor's SDK, official
    documentation."""
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
        if not isinstance(self.dataset, Unset):
            result["dataset"] = encode(self.dataset)
        if not isinstance(self.output_model, Unset):
            result["outputModel"] = encode(self.output_model)
        if not isinstance(self.base_model, Unset):
            result["baseModel"] = encode(self.base_model)
        if not isinstance(self.warm_start_from, Unset):
            result["warmStartFrom"] = encode(self.warm_start_from)
        if not isinstance(self.jinja_template, Unset):
            result["jinjaTemplate"] = encode(self.jinja_template)
        if not isinstance(self.early_stop, Unset):
            result["earlyStop"] = encode(self.early_stop)
        if not isinstance(self.epochs, Unset):
            result["epochs"] = encode(self.epochs)
        if not isinstance(self.learning_rate, Unset):
            result["learningRate"] = encode(self.learning_rate)
        if not isinstance(self.max_context_length, Unset):
            result["maxContextLength"] = encode(self.max_context_length)
        if not isinstance(self.lora_rank, Unset):
            result["loraRank"] = encode(self.lora_rank)
        if not isinstance(self.evaluation_dataset, Unset):
            result["evaluationDataset"] = encode(self.evaluation_dataset)
        if not isinstance(self.is_turbo, Unset):
            result["isTurbo"] = encode(self.is_turbo)
        if not isinstance(self.eval_auto_carveout, Unset):
            result["evalAutoCarveout"] = encode(self.eval_auto_carveout)
        if not isinstance(self.region, Unset):
            result["region"] = encode(self.region)
        if not isinstance(self.nodes, Unset):
            result["nodes"] = encode(self.nodes)
        if not isinstance(self.batch_size, Unset):
            result["batchSize"] = encode(self.batch_size)
        if not isinstance(self.batch_size_samples, Unset):
            result["batchSizeSamples"] = encode(self.batch_size_samples)
        if not isinstance(self.gradient_accumulation_steps, Unset):
            result["gradientAccumulationSteps"] = encode(self.gradient_accumulation_steps)
        if not isinstance(self.learning_rate_warmup_steps, Unset):
            result["learningRateWarmupSteps"] = encode(self.learning_rate_warmup_steps)
        if not isinstance(self.lr_scheduler, Unset):
            result["lrScheduler"] = encode(self.lr_scheduler)
        if not isinstance(self.optimizer_weight_decay, Unset):
            result["optimizerWeightDecay"] = encode(self.optimizer_weight_decay)
        if not isinstance(self.sampler_checkpoint_save_interval_steps, Unset):
            result["samplerCheckpointSaveIntervalSteps"] = encode(self.sampler_checkpoint_save_interval_steps)
        if not isinstance(self.mtp_enabled, Unset):
            result["mtpEnabled"] = encode(self.mtp_enabled)
        if not isinstance(self.mtp_num_draft_tokens, Unset):
            result["mtpNumDraftTokens"] = encode(self.mtp_num_draft_tokens)
        if not isinstance(self.mtp_freeze_base_model, Unset):
            result["mtpFreezeBaseModel"] = encode(self.mtp_freeze_base_model)
        if not isinstance(self.metrics_file_signed_url, Unset):
            result["metricsFileSignedUrl"] = encode(self.metrics_file_signed_url)
        if not isinstance(self.renderer_hugging_face_repo_id, Unset):
            result["rendererHuggingFaceRepoId"] = encode(self.renderer_hugging_face_repo_id)
        if not isinstance(self.use_purpose, Unset):
            result["usePurpose"] = encode(self.use_purpose)
        if not isinstance(self.purpose, Unset):
            result["purpose"] = encode(self.purpose)
        if not isinstance(self.wandb_config, Unset):
            result["wandbConfig"] = encode(self.wandb_config)
        if not isinstance(self.aws_s3_config, Unset):
            result["awsS3Config"] = encode(self.aws_s3_config)
        if not isinstance(self.azure_blob_storage_config, Unset):
            result["azureBlobStorageConfig"] = encode(self.azure_blob_storage_config)
        if not isinstance(self.reservation_target, Unset):
            result["reservationTarget"] = encode(self.reservation_target)
        if not isinstance(self.use_reservation, Unset):
            result["useReservation"] = encode(self.use_reservation)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = SupervisedFineTuningJobInput) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
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
    self.lr_scheduler = readers.LearningRateSchedulerInput(value.copy()) if isinstance(value, dict) else value
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
    self.wandb_config = readers.WandbConfigInput(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("awsS3Config", UNSET)
    self.aws_s3_config = readers.AwsS3ConfigInput(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("azureBlobStorageConfig", UNSET)
    self.azure_blob_storage_config = (
        readers.AzureBlobStorageConfigInput(value.copy()) if isinstance(value, dict) else value
    )
    self.reservation_target = rest.pop("reservationTarget", UNSET)
    self.use_reservation = rest.pop("useReservation", UNSET)
    self.additional_properties = rest
    return self
