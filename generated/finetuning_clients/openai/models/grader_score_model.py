# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class GraderScoreModel(_Model):
    """Lets a model give the mark. Source: official documentation, the vendor's SDK."""

    type: models.GraderScoreModelType | str
    """Which grader this is. Source: official documentation, the vendor's SDK."""
    name: str
    """The grader's name. Source: official documentation, the vendor's SDK."""
    model: str
    """The model that marks. Source: official documentation, the vendor's SDK."""
    input: list[models.EvalItem]
    """The messages that it is asked with; templates. Source: official documentation, the vendor's SDK."""
    range: list[float] | Unset = UNSET
    """The lowest and the highest mark, 0 and 1 if left out. Bounds: at least 2 items, at most 2 items.
    Source: official documentation, the vendor's SDK."""
    sampling_params: models.GraderSamplingParams | Unset = UNSET
    """How the marking model answers. Source: official documentation, the vendor's SDK."""
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
        if not isinstance(self.name, Unset):
            result["name"] = encode(self.name)
        if not isinstance(self.model, Unset):
            result["model"] = encode(self.model)
        if not isinstance(self.input, Unset):
            result["input"] = encode(self.input)
        if not isinstance(self.range, Unset):
            result["range"] = encode(self.range)
        if not isinstance(self.sampling_params, Unset):
            result["sampling_params"] = encode(self.sampling_params)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = GraderScoreModel) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.type = rest.pop("type", UNSET)
    self.name = rest.pop("name", UNSET)
    self.model = rest.pop("model", UNSET)
    value = rest.pop("input", UNSET)
    self.input = (
        [readers.EvalItem(item.copy()) if isinstance(item, dict) else item for item in value]
        if isinstance(value, list)
        else value
    )
    self.range = rest.pop("range", UNSET)
    value = rest.pop("sampling_params", UNSET)
    self.sampling_params = readers.GraderSamplingParams(value.copy()) if isinstance(value, dict) else value
    self.additional_properties = rest
    return self
