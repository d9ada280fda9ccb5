# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class RunGraderResponse(_Model):
    """The mark that a grader gave. Source: official documentation, the vendor's SDK."""

    reward: float
    """The mark. Source: official documentation, the vendor's SDK."""
    metadata: models.GraderRunMetadata
    """How the mark came about. Source: official documentation, the vendor's SDK."""
    sub_rewards: dict[str, Any]
    """The marks of the parts of a `multi` grader, by name. Source: official documentation, the
    vendor's SDK."""
    model_grader_token_usage_per_model: dict[str, Any]
    """The tokens that marking models used, by model. Source: official documentation, the vendor's SDK."""
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
        if not isinstance(self.reward, Unset):
            result["reward"] = encode(self.reward)
        if not isinstance(self.metadata, Unset):
            result["metadata"] = encode(self.metadata)
        if not isinstance(self.sub_rewards, Unset):
            result["sub_rewards"] = encode(self.sub_rewards)
        if not isinstance(self.model_grader_token_usage_per_model, Unset):
            result["model_grader_token_usage_per_model"] = encode(self.model_grader_token_usage_per_model)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = RunGraderResponse) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.reward = rest.pop("reward", UNSET)
    value = rest.pop("metadata", UNSET)
    self.metadata = readers.GraderRunMetadata(value.copy()) if isinstance(value, dict) else value
    self.sub_rewards = rest.pop("sub_rewards", UNSET)
    self.model_grader_token_usage_per_model = rest.pop("model_grader_token_usage_per_model", UNSET)
    self.additional_properties = rest
    return self
