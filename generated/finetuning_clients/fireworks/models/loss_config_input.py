# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class LossConfigInput(_Model):
    """The loss method and its settings. Source: the vendor's SDK, official documentation."""

    method: models.LossMethod | Unset = UNSET
    """The method. Left open, a DPO job takes DPO; a reinforcement job the trainer's own. Source: the
    vendor's SDK, official documentation."""
    kl_beta: float | Unset = UNSET
    """The weight of the distance from the reference, for methods like GRPO. Source: the vendor's SDK,
    official documentation."""
    dpo: models.DpoConfigInput | Unset = UNSET
    """The settings of the method DPO. Source: the vendor's SDK, official documentation."""
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
        if not isinstance(self.method, Unset):
            result["method"] = encode(self.method)
        if not isinstance(self.kl_beta, Unset):
            result["klBeta"] = encode(self.kl_beta)
        if not isinstance(self.dpo, Unset):
            result["dpo"] = encode(self.dpo)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = LossConfigInput) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.method = rest.pop("method", UNSET)
    self.kl_beta = rest.pop("klBeta", UNSET)
    value = rest.pop("dpo", UNSET)
    self.dpo = readers.DpoConfigInput(value.copy()) if isinstance(value, dict) else value
    self.additional_properties = rest
    return self
