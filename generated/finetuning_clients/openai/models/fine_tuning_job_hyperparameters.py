# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class FineTuningJobHyperparameters(_Model):
    """The settings of a job, `auto` where the service has not resolved them yet. Source: document 001,
    official documentation, the vendor's SDK."""

    n_epochs: models.Auto | str | int | Unset = UNSET
    """How many times the training data is gone through. Bounds: 1 to 50. Source: document 001,
    official documentation."""
    batch_size: models.Auto | str | int | None | Unset = UNSET
    """How many examples each step takes. Bounds: 1 to 256. Source: document 001, official
    documentation."""
    learning_rate_multiplier: models.Auto | str | float | Unset = UNSET
    """The factor on the learning rate. Bounds: more than 0. Source: document 001, official
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
        if not isinstance(self.n_epochs, Unset):
            result["n_epochs"] = encode(self.n_epochs)
        if not isinstance(self.batch_size, Unset):
            result["batch_size"] = encode(self.batch_size)
        if not isinstance(self.learning_rate_multiplier, Unset):
            result["learning_rate_multiplier"] = encode(self.learning_rate_multiplier)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = FineTuningJobHyperparameters) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.n_epochs = rest.pop("n_epochs", UNSET)
    self.batch_size = rest.pop("batch_size", UNSET)
    self.learning_rate_multiplier = rest.pop("learning_rate_multiplier", UNSET)
    self.additional_properties = rest
    return self
