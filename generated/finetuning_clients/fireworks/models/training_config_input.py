# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class TrainingConfigInput(_Model):
    """The settings that DPO and reinforcement jobs share. At most one of `baseModel` and
    `warmStartFrom`. Source: the vendor's SDK, official documentation."""

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
    learning_rate: float | Unset = UNSET
    """The learning rate. Source: the vendor's SDK, official documentation."""
    max_context_length: int | Unset = UNSET
    """The longest context in tokens. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK,
    official documentation."""
    lora_rank: int | Unset = UNSET
    """The rank of the LoRA matrices. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK,
    official documentation."""
    region: models.Region | Unset = UNSET
    """Where the job runs. Source: the vendor's SDK, official documentation."""
    epochs: int | Unset = UNSET
    """Passes over the data. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK, official
    documentation."""
    batch_size: int | Unset = UNSET
    """The batch size in tokens when sequences are packed. Bounds: -2147483648 to 2147483647. Source:
    the vendor's SDK, official documentation."""
    batch_size_samples: int | Unset = UNSET
    """The batch size in examples. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK,
    official documentation."""
    gradient_accumulation_steps: int | Unset = UNSET
    """How many batches make one step. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK,
    official documentation."""
    learning_rate_warmup_steps: int | Unset = UNSET
    """Over how many steps the learning rate rises. Bounds: -2147483648 to 2147483647. Source: the
    vendor's SDK, official documentation."""
    optimizer_weight_decay: float | Unset = UNSET
    """The weight decay. Source: the vendor's SDK, official documentation."""
    sampler_checkpoint_save_interval_steps: int | Unset = UNSET
    """After how many steps a checkpoint that can be used is saved. None with 0. Bounds: -2147483648 to
    2147483647. Source: the vendor's SDK, official documentation."""
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
        if not isinstance(self.output_model, Unset):
            result["outputModel"] = encode(self.output_model)
        if not isinstance(self.base_model, Unset):
            result["baseModel"] = encode(self.base_model)
        if not isinstance(self.warm_start_from, Unset):
            result["warmStartFrom"] = encode(self.warm_start_from)
        if not isinstance(self.jinja_template, Unset):
            result["jinjaTemplate"] = encode(self.jinja_template)
        if not isinstance(self.learning_rate, Unset):
            result["learningRate"] = encode(self.learning_rate)
        if not isinstance(self.max_context_length, Unset):
            result["maxContextLength"] = encode(self.max_context_length)
        if not isinstance(self.lora_rank, Unset):
            result["loraRank"] = encode(self.lora_rank)
        if not isinstance(self.region, Unset):
            result["region"] = encode(self.region)
        if not isinstance(self.epochs, Unset):
            result["epochs"] = encode(self.epochs)
        if not isinstance(self.batch_size, Unset):
            result["batchSize"] = encode(self.batch_size)
        if not isinstance(self.batch_size_samples, Unset):
            result["batchSizeSamples"] = encode(self.batch_size_samples)
        if not isinstance(self.gradient_accumulation_steps, Unset):
            result["gradientAccumulationSteps"] = encode(self.gradient_accumulation_steps)
        if not isinstance(self.learning_rate_warmup_steps, Unset):
            result["learningRateWarmupSteps"] = encode(self.learning_rate_warmup_steps)
        if not isinstance(self.optimizer_weight_decay, Unset):
            result["optimizerWeightDecay"] = encode(self.optimizer_weight_decay)
        if not isinstance(self.sampler_checkpoint_save_interval_steps, Unset):
            result["samplerCheckpointSaveIntervalSteps"] = encode(self.sampler_checkpoint_save_interval_steps)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = TrainingConfigInput) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
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
