# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class GraderTextSimilarity(_Model):
    """Marks how alike two texts are. Source: official documentation, the vendor's SDK."""

    type: models.GraderTextSimilarityType | str
    """Which grader this is. Source: official documentation, the vendor's SDK."""
    name: str
    """The grader's name. Source: official documentation, the vendor's SDK."""
    input: str
    """The text to mark; a template. Source: official documentation, the vendor's SDK."""
    reference: str
    """The text to compare with; a template. Source: official documentation, the vendor's SDK."""
    evaluation_metric: models.GraderSimilarityMetric | str
    """How likeness is measured. Source: official documentation, the vendor's SDK."""
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
        if not isinstance(self.input, Unset):
            result["input"] = encode(self.input)
        if not isinstance(self.reference, Unset):
            result["reference"] = encode(self.reference)
        if not isinstance(self.evaluation_metric, Unset):
            result["evaluation_metric"] = encode(self.evaluation_metric)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = GraderTextSimilarity) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.type = rest.pop("type", UNSET)
    self.name = rest.pop("name", UNSET)
    self.input = rest.pop("input", UNSET)
    self.reference = rest.pop("reference", UNSET)
    self.evaluation_metric = rest.pop("evaluation_metric", UNSET)
    self.additional_properties = rest
    return self
