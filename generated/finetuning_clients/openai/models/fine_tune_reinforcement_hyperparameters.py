# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class FineTuneReinforcementHyperparameters(_Model):
    """The settings of a reinforcement training. Source: official documentation, the vendor's SDK."""

    n_epochs: models.Auto | int | Unset = UNSET
    """How many times to go through the training data. Bounds: 1 to 50. The server's default: 'auto'.
    Source: official documentation, the vendor's SDK."""
    batch_size: models.Auto | int | Unset = UNSET
    """How many examples each step takes. Bounds: 1 to 256. The server's default: 'auto'. Source:
    official documentation, the vendor's SDK."""
    learning_rate_multiplier: models.Auto | float | Unset = UNSET
    """The factor on the learning rate. Bounds: more than 0. The server's default: 'auto'. Source:
    official documentation, the vendor's SDK."""
    reasoning_effort: models.FineTuneReasoningEffort | Unset = UNSET
    """How much the model thinks while it is trained. The server's default: 'default'. Source: official
    documentation, the vendor's SDK."""
    compute_multiplier: models.Auto | float | Unset = UNSET
    """The factor on the compute to spend on exploring. Bounds: at most 10, more than 1e-05. The
    server's default: 'auto'. Source: official documentation, the vendor's SDK."""
    eval_interval: models.Auto | int | Unset = UNSET
    """How many steps lie between two evaluations. Bounds: at least 1. The server's default: 'auto'.
    Source: official documentation, the vendor's SDK."""
    eval_samples: models.Auto | int | Unset = UNSET
    """How many samples each evaluation takes. Bounds: at least 1. The server's default: 'auto'.
    Source: official documentation, the vendor's SDK."""
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
        if not isinstance(self.n_epochs, Unset):
            result["n_epochs"] = encode(self.n_epochs)
        if not isinstance(self.batch_size, Unset):
            result["batch_size"] = encode(self.batch_size)
        if not isinstance(self.learning_rate_multiplier, Unset):
            result["learning_rate_multiplier"] = encode(self.learning_rate_multiplier)
        if not isinstance(self.reasoning_effort, Unset):
            result["reasoning_effort"] = encode(self.reasoning_effort)
        if not isinstance(self.compute_multiplier, Unset):
            result["compute_multiplier"] = encode(self.compute_multiplier)
        if not isinstance(self.eval_interval, Unset):
            result["eval_interval"] = encode(self.eval_interval)
        if not isinstance(self.eval_samples, Unset):
            result["eval_samples"] = encode(self.eval_samples)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = FineTuneReinforcementHyperparameters) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.n_epochs = rest.pop("n_epochs", UNSET)
    self.batch_size = rest.pop("batch_size", UNSET)
    self.learning_rate_multiplier = rest.pop("learning_rate_multiplier", UNSET)
    self.reasoning_effort = rest.pop("reasoning_effort", UNSET)
    self.compute_multiplier = rest.pop("compute_multiplier", UNSET)
    self.eval_interval = rest.pop("eval_interval", UNSET)
    self.eval_samples = rest.pop("eval_samples", UNSET)
    self.additional_properties = rest
    return self
