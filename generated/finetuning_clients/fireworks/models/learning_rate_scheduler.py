# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class LearningRateScheduler(_Model):
    """How the learning rate changes. At most one of the three. Source: the vendor's SDK, official
    documentation."""

    constant: dict[str, Any] | Unset = UNSET
    """It stays the same. Source: the vendor's SDK, official documentation."""
    linear: models.DecaySchedule | Unset = UNSET
    """It falls evenly. Source: the vendor's SDK, official documentation."""
    cosine: models.DecaySchedule | Unset = UNSET
    """It falls along a cosine. Source: the vendor's SDK, official documentation."""
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
        if not isinstance(self.constant, Unset):
            result["constant"] = encode(self.constant)
        if not isinstance(self.linear, Unset):
            result["linear"] = encode(self.linear)
        if not isinstance(self.cosine, Unset):
            result["cosine"] = encode(self.cosine)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = LearningRateScheduler) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.constant = rest.pop("constant", UNSET)
    value = rest.pop("linear", UNSET)
    self.linear = readers.DecaySchedule(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("cosine", UNSET)
    self.cosine = readers.DecaySchedule(value.copy()) if isinstance(value, dict) else value
    self.additional_properties = rest
    return self
