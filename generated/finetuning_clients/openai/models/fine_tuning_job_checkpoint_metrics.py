# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class FineTuningJobCheckpointMetrics(_Model):
    """How good a checkpoint is. Which figures there are depends on the data that the job was given.
    Source: official documentation, the vendor's SDK."""

    step: float | Unset = UNSET
    """The training step. Source: official documentation."""
    train_loss: float | Unset = UNSET
    """Loss on the training batch. Source: official documentation."""
    train_mean_token_accuracy: float | Unset = UNSET
    """Share of right tokens in the training batch. Source: official documentation."""
    valid_loss: float | Unset = UNSET
    """Loss on the validation batch. Source: official documentation."""
    valid_mean_token_accuracy: float | Unset = UNSET
    """Share of right tokens in the validation batch. Source: official documentation."""
    full_valid_loss: float | Unset = UNSET
    """Loss on all validation data. Source: official documentation."""
    full_valid_mean_token_accuracy: float | Unset = UNSET
    """Share of right tokens in all validation data. Source: official documentation."""
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
        if not isinstance(self.step, Unset):
            result["step"] = encode(self.step)
        if not isinstance(self.train_loss, Unset):
            result["train_loss"] = encode(self.train_loss)
        if not isinstance(self.train_mean_token_accuracy, Unset):
            result["train_mean_token_accuracy"] = encode(self.train_mean_token_accuracy)
        if not isinstance(self.valid_loss, Unset):
            result["valid_loss"] = encode(self.valid_loss)
        if not isinstance(self.valid_mean_token_accuracy, Unset):
            result["valid_mean_token_accuracy"] = encode(self.valid_mean_token_accuracy)
        if not isinstance(self.full_valid_loss, Unset):
            result["full_valid_loss"] = encode(self.full_valid_loss)
        if not isinstance(self.full_valid_mean_token_accuracy, Unset):
            result["full_valid_mean_token_accuracy"] = encode(self.full_valid_mean_token_accuracy)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = FineTuningJobCheckpointMetrics) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.step = rest.pop("step", UNSET)
    self.train_loss = rest.pop("train_loss", UNSET)
    self.train_mean_token_accuracy = rest.pop("train_mean_token_accuracy", UNSET)
    self.valid_loss = rest.pop("valid_loss", UNSET)
    self.valid_mean_token_accuracy = rest.pop("valid_mean_token_accuracy", UNSET)
    self.full_valid_loss = rest.pop("full_valid_loss", UNSET)
    self.full_valid_mean_token_accuracy = rest.pop("full_valid_mean_token_accuracy", UNSET)
    self.additional_properties = rest
    return self
