# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class SupervisedFineTuningJobInput(_Model):
    """The fields of a supervised fine-tuning job that a caller may set. Exactly one of `base_model`
    and `warm_start_from`."""

    __fields__ = (
        "display_name",
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
        "wandb_config",
        "aws_s3_config",
        "azure_blob_storage_config",
        "reservation_target",
        "use_reservation",
    )
    __slots__ = __fields__

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

    __secrets__: ClassVar[frozenset[str]] = frozenset(["metrics_file_signed_url"])

    display_name: str | None
    """A name for people."""
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
    """Passes over the data. Bounds: 0 to 100."""
    learning_rate: float | None
    """The learning rate. Bounds: 0 to 0.1."""
    max_context_length: int | None
    """The longest context in tokens. Bounds: 0 to 2147483647."""
    lora_rank: int | None
    """The rank of the LoRA matrices. Bounds: 0 to 32."""
    evaluation_dataset: str | None
    """The dataset to evaluate on."""
    is_turbo: bool | None
    """Whether the job runs in turbo mode."""
    eval_auto_carveout: bool | None
    """Whether part of the data is held back for evaluation."""
    region: models.Region | None
    """Where the job runs."""
    nodes: int | None
    """How many machines train. Bounds: -2147483648 to 2147483647."""
    batch_size: int | None
    """The batch size in tokens. Bounds: -2147483648 to 2147483647."""
    batch_size_samples: int | None
    """The batch size in examples. Bounds: -2147483648 to 2147483647."""
    gradient_accumulation_steps: int | None
    """How many batches make one step. Bounds: -2147483648 to 2147483647."""
    learning_rate_warmup_steps: int | None
    """Over how many steps the learning rate rises. Bounds: -2147483648 to 2147483647."""
    lr_scheduler: models.LearningRateSchedulerInput | None
    """How the learning rate changes after the warm-up."""
    optimizer_weight_decay: float | None
    """The weight decay."""
    sampler_checkpoint_save_interval_steps: int | None
    """After how many steps a checkpoint that can be used is saved. None with 0. Bounds: -2147483648 to
    2147483647."""
    mtp_enabled: bool | None
    """Whether to train heads that predict several tokens."""
    mtp_num_draft_tokens: int | None
    """How many tokens those heads predict. Bounds: -2147483648 to 2147483647."""
    mtp_freeze_base_model: bool | None
    """Whether only those heads are trained."""
    metrics_file_signed_url: str | None
    """The signed address of the metrics."""
    renderer_hugging_face_repo_id: str | None
    """The repository whose template makes one text of a conversation."""
    use_purpose: str | None
    """Asks for dedicated machines. Only `pilot` is known."""
    purpose: models.JobPurpose | None
    """What the job is for, when machines are given out."""
    wandb_config: models.WandbConfigInput | None
    """How the job reports to Weights & Biases."""
    aws_s3_config: models.AwsS3ConfigInput | None
    """How the service reaches data in S3."""
    azure_blob_storage_config: models.AzureBlobStorageConfigInput | None
    """How the service reaches data in Azure."""
    reservation_target: str | None
    """The reservation that the job draws on."""
    use_reservation: bool | None
    """Whether to try reserved capacity before shared capacity."""

    def __init__(
        self,
        *,
        display_name: str | Unset = UNSET,
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
        region: models.Region | Unset = UNSET,
        nodes: int | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        batch_size_samples: int | Unset = UNSET,
        gradient_accumulation_steps: int | Unset = UNSET,
        learning_rate_warmup_steps: int | Unset = UNSET,
        lr_scheduler: models.LearningRateSchedulerInput | Unset = UNSET,
        optimizer_weight_decay: float | Unset = UNSET,
        sampler_checkpoint_save_interval_steps: int | Unset = UNSET,
        mtp_enabled: bool | Unset = UNSET,
        mtp_num_draft_tokens: int | Unset = UNSET,
        mtp_freeze_base_model: bool | Unset = UNSET,
        metrics_file_signed_url: str | Unset = UNSET,
        renderer_hugging_face_repo_id: str | Unset = UNSET,
        use_purpose: str | Unset = UNSET,
        purpose: models.JobPurpose | Unset = UNSET,
        wandb_config: models.WandbConfigInput | Unset = UNSET,
        aws_s3_config: models.AwsS3ConfigInput | Unset = UNSET,
        azure_blob_storage_config: models.AzureBlobStorageConfigInput | Unset = UNSET,
        reservation_target: str | Unset = UNSET,
        use_reservation: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            display_name=display_name,
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
            wandb_config=wandb_config,
            aws_s3_config=aws_s3_config,
            azure_blob_storage_config=azure_blob_storage_config,
            reservation_target=reservation_target,
            use_reservation=use_reservation,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "displayName" in received:
            self.display_name = received["displayName"]
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
            self.lr_scheduler = READERS["LearningRateSchedulerInput"](value) if isinstance(value, dict) else value
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
        if "wandbConfig" in received:
            value = received["wandbConfig"]
            self.wandb_config = READERS["WandbConfigInput"](value) if isinstance(value, dict) else value
        if "awsS3Config" in received:
            value = received["awsS3Config"]
            self.aws_s3_config = READERS["AwsS3ConfigInput"](value) if isinstance(value, dict) else value
        if "azureBlobStorageConfig" in received:
            value = received["azureBlobStorageConfig"]
            self.azure_blob_storage_config = (
                READERS["AzureBlobStorageConfigInput"](value) if isinstance(value, dict) else value
            )
        if "reservationTarget" in received:
            self.reservation_target = received["reservationTarget"]
        if "useReservation" in received:
            self.use_reservation = received["useReservation"]
        return self
