# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class TrainingConfig(_Model):
    """The settings that DPO and reinforcement jobs share."""

    __fields__ = (
        "output_model",
        "base_model",
        "warm_start_from",
        "jinja_template",
        "learning_rate",
        "max_context_length",
        "lora_rank",
        "region",
        "epochs",
        "batch_size",
        "batch_size_samples",
        "gradient_accumulation_steps",
        "learning_rate_warmup_steps",
        "optimizer_weight_decay",
        "sampler_checkpoint_save_interval_steps",
    )
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "output_model": "outputModel",
        "base_model": "baseModel",
        "warm_start_from": "warmStartFrom",
        "jinja_template": "jinjaTemplate",
        "learning_rate": "learningRate",
        "max_context_length": "maxContextLength",
        "lora_rank": "loraRank",
        "batch_size": "batchSize",
        "batch_size_samples": "batchSizeSamples",
        "gradient_accumulation_steps": "gradientAccumulationSteps",
        "learning_rate_warmup_steps": "learningRateWarmupSteps",
        "optimizer_weight_decay": "optimizerWeightDecay",
        "sampler_checkpoint_save_interval_steps": "samplerCheckpointSaveIntervalSteps",
    }

    output_model: str | None
    """The model that the job produces. Left out, it is named after the job."""
    base_model: str | None
    """The model that is trained. Excludes `warm_start_from`."""
    warm_start_from: str | None
    """The fine-tuned model that training goes on from. Excludes `base_model`."""
    jinja_template: str | None
    """The template that makes one text of a conversation."""
    learning_rate: float | None
    """The learning rate."""
    max_context_length: int | None
    """The longest context in tokens."""
    lora_rank: int | None
    """The rank of the LoRA matrices."""
    region: models.Region | str | None
    """Where the job runs."""
    epochs: int | None
    """Passes over the data."""
    batch_size: int | None
    """The batch size in tokens when sequences are packed."""
    batch_size_samples: int | None
    """The batch size in examples."""
    gradient_accumulation_steps: int | None
    """How many batches make one step."""
    learning_rate_warmup_steps: int | None
    """Over how many steps the learning rate rises."""
    optimizer_weight_decay: float | None
    """The weight decay."""
    sampler_checkpoint_save_interval_steps: int | None
    """After how many steps a checkpoint that can be used is saved. None with 0."""

    def __init__(
        self,
        *,
        output_model: str | Unset = UNSET,
        base_model: str | Unset = UNSET,
        warm_start_from: str | Unset = UNSET,
        jinja_template: str | Unset = UNSET,
        learning_rate: float | Unset = UNSET,
        max_context_length: int | Unset = UNSET,
        lora_rank: int | Unset = UNSET,
        region: models.Region | str | Unset = UNSET,
        epochs: int | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        batch_size_samples: int | Unset = UNSET,
        gradient_accumulation_steps: int | Unset = UNSET,
        learning_rate_warmup_steps: int | Unset = UNSET,
        optimizer_weight_decay: float | Unset = UNSET,
        sampler_checkpoint_save_interval_steps: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            output_model=output_model,
            base_model=base_model,
            warm_start_from=warm_start_from,
            jinja_template=jinja_template,
            learning_rate=learning_rate,
            max_context_length=max_context_length,
            lora_rank=lora_rank,
            region=region,
            epochs=epochs,
            batch_size=batch_size,
            batch_size_samples=batch_size_samples,
            gradient_accumulation_steps=gradient_accumulation_steps,
            learning_rate_warmup_steps=learning_rate_warmup_steps,
            optimizer_weight_decay=optimizer_weight_decay,
            sampler_checkpoint_save_interval_steps=sampler_checkpoint_save_interval_steps,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "outputModel" in received:
            self.output_model = received["outputModel"]
        if "baseModel" in received:
            self.base_model = received["baseModel"]
        if "warmStartFrom" in received:
            self.warm_start_from = received["warmStartFrom"]
        if "jinjaTemplate" in received:
            self.jinja_template = received["jinjaTemplate"]
        if "learningRate" in received:
            self.learning_rate = received["learningRate"]
        if "maxContextLength" in received:
            self.max_context_length = received["maxContextLength"]
        if "loraRank" in received:
            self.lora_rank = received["loraRank"]
        if "region" in received:
            self.region = received["region"]
        if "epochs" in received:
            self.epochs = received["epochs"]
        if "batchSize" in received:
            self.batch_size = received["batchSize"]
        if "batchSizeSamples" in received:
            self.batch_size_samples = received["batchSizeSamples"]
        if "gradientAccumulationSteps" in received:
            self.gradient_accumulation_steps = received["gradientAccumulationSteps"]
        if "learningRateWarmupSteps" in received:
            self.learning_rate_warmup_steps = received["learningRateWarmupSteps"]
        if "optimizerWeightDecay" in received:
            self.optimizer_weight_decay = received["optimizerWeightDecay"]
        if "samplerCheckpointSaveIntervalSteps" in received:
            self.sampler_checkpoint_save_interval_steps = received["samplerCheckpointSaveIntervalSteps"]
        return self
