# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class GraderRunMetadata(_Model):
    """How a mark came about. Source: official documentation, the vendor's SDK."""

    name: str
    """The grader's name. Source: official documentation, the vendor's SDK."""
    type: str
    """The grader's type. Source: official documentation, the vendor's SDK."""
    errors: models.GraderRunErrors
    """What went wrong. Source: official documentation, the vendor's SDK."""
    execution_time: float
    """How long it took, in seconds. Source: official documentation, the vendor's SDK."""
    scores: dict[str, Any]
    """The single scores, by name. Source: official documentation, the vendor's SDK."""
    token_usage: int | None
    """How many tokens a marking model used. Source: official documentation, the vendor's SDK."""
    sampled_model_name: str | None
    """The model that the answer came from. Source: official documentation, the vendor's SDK."""
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
        if not isinstance(self.name, Unset):
            result["name"] = encode(self.name)
        if not isinstance(self.type, Unset):
            result["type"] = encode(self.type)
        if not isinstance(self.errors, Unset):
            result["errors"] = encode(self.errors)
        if not isinstance(self.execution_time, Unset):
            result["execution_time"] = encode(self.execution_time)
        if not isinstance(self.scores, Unset):
            result["scores"] = encode(self.scores)
        if not isinstance(self.token_usage, Unset):
            result["token_usage"] = encode(self.token_usage)
        if not isinstance(self.sampled_model_name, Unset):
            result["sampled_model_name"] = encode(self.sampled_model_name)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = GraderRunMetadata) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.name = rest.pop("name", UNSET)
    self.type = rest.pop("type", UNSET)
    value = rest.pop("errors", UNSET)
    self.errors = readers.GraderRunErrors(value.copy()) if isinstance(value, dict) else value
    self.execution_time = rest.pop("execution_time", UNSET)
    self.scores = rest.pop("scores", UNSET)
    self.token_usage = rest.pop("token_usage", UNSET)
    self.sampled_model_name = rest.pop("sampled_model_name", UNSET)
    self.additional_properties = rest
    return self
