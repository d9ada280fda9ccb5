# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class FineTuningJobMethod(_Model):
    """The method of a job and its settings. A real job holds the settings of its own method only;
    document 001 prints two at once, which is why nothing here forbids that. Source: document 001,
    official documentation, the vendor's SDK."""

    type: models.FineTuneMethodType | str | Unset = UNSET
    """Which method it is. Source: document 001, official documentation."""
    supervised: models.FineTuningJobSupervisedMethod | Unset = UNSET
    """The settings of supervised training. Source: document 001, official documentation."""
    dpo: models.FineTuningJobDPOMethod | Unset = UNSET
    """The settings of preference training. Source: document 001, official documentation."""
    reinforcement: models.FineTuningJobReinforcementMethod | Unset = UNSET
    """The settings of reinforcement training. Source: official documentation, the vendor's SDK."""
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
        if not isinstance(self.type, Unset):
            result["type"] = encode(self.type)
        if not isinstance(self.supervised, Unset):
            result["supervised"] = encode(self.supervised)
        if not isinstance(self.dpo, Unset):
            result["dpo"] = encode(self.dpo)
        if not isinstance(self.reinforcement, Unset):
            result["reinforcement"] = encode(self.reinforcement)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = FineTuningJobMethod) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.type = rest.pop("type", UNSET)
    value = rest.pop("supervised", UNSET)
    self.supervised = (
        readers.FineTuningJobSupervisedMethod(value.copy()) if isinstance(value, dict) else value
    )
    value = rest.pop("dpo", UNSET)
    self.dpo = readers.FineTuningJobDPOMethod(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("reinforcement", UNSET)
    self.reinforcement = (
        readers.FineTuningJobReinforcementMethod(value.copy()) if isinstance(value, dict) else value
    )
    self.additional_properties = rest
    return self
