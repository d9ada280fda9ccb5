# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class TrainingConfig(_Model):
    """The settings that DPO and reinforcement jobs share."""

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

    output_model: str | Unset = UNSET
    """The model that the job produces. Left out, it is named after the job."""
    base_model: str | Unset = UNSET
    """The model that is trained. Excludes `warm_start_from`."""
    warm_start_from: str | Unset = UNSET
    """The fine-tuned model that training goes on from. Excludes `base_model`."""
    jinja_template: str | Unset = UNSET
    """The template that makes one text of a conversation."""
    learning_rate: float | Unset = UNSET
    """The learning rate."""
    max_context_length: int | Unset = UNSET
    """The longest context in tokens."""
    lora_rank: int | Unset = UNSET
    """The rank of the LoRA matrices."""
    region: models.Region | str | Unset = UNSET
    """Where the job runs."""
    epochs: int | Unset = UNSET
    """Passes over the data."""
    batch_size: int | Unset = UNSET
    """The batch size in tokens when sequences are packed."""
    batch_size_samples: int | Unset = UNSET
    """The batch size in examples."""
    gradient_accumulation_steps: int | Unset = UNSET
    """How many batches make one step."""
    learning_rate_warmup_steps: int | Unset = UNSET
    """Over how many steps the learning rate rises."""
    optimizer_weight_decay: float | Unset = UNSET
    """The weight decay."""
    sampler_checkpoint_save_interval_steps: int | Unset = UNSET
    """After how many steps a checkpoint that can be used is saved. None with 0."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.output_model = rest.pop("outputModel", UNSET)
        self.base_model = rest.pop("baseModel", UNSET)
        self.warm_start_from = rest.pop("warmStartFrom", UNSET)
        self.jinja_template = rest.pop("jinjaTemplate", UNSET)
        self.learning_rate = rest.pop("learningRate", UNSET)
        self.max_context_length = rest.pop("maxContextLength", UNSET)
        self.lora_rank = rest.pop("loraRank", UNSET)
        self.region = rest.pop("region", UNSET)
        self.epochs = rest.pop("epochs", UNSET)
        self.batch_size = rest.pop("batchSize", UNSET)
        self.batch_size_samples = rest.pop("batchSizeSamples", UNSET)
        self.gradient_accumulation_steps = rest.pop("gradientAccumulationSteps", UNSET)
        self.learning_rate_warmup_steps = rest.pop("learningRateWarmupSteps", UNSET)
        self.optimizer_weight_decay = rest.pop("optimizerWeightDecay", UNSET)
        self.sampler_checkpoint_save_interval_steps = rest.pop("samplerCheckpointSaveIntervalSteps", UNSET)
        self.additional_properties = rest
        return self
