# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class DecayScheduleInput(_Model):
    """A learning rate that is to fall after the warm-up. Source: the vendor's SDK, official
    documentation."""

    min_lr_ratio: float | Unset = UNSET
    """The lowest learning rate, as a share of the highest. Source: the vendor's SDK, official
    documentation."""
    decay_ratio: float | Unset = UNSET
    """Over which share of the steps it falls. All of them with 0. Source: the vendor's SDK, official
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
        if not isinstance(self.min_lr_ratio, Unset):
            result["minLrRatio"] = encode(self.min_lr_ratio)
        if not isinstance(self.decay_ratio, Unset):
            result["decayRatio"] = encode(self.decay_ratio)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = DecayScheduleInput) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.min_lr_ratio = rest.pop("minLrRatio", UNSET)
    self.decay_ratio = rest.pop("decayRatio", UNSET)
    self.additional_properties = rest
    return self
