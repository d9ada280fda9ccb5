# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class TextClassificationInput(_Model):
    """Which fields of a line of data hold the text and its label. Source: document 004, the vendor's
    SDK."""

    text: str
    """The field with the text. Source: document 004, the vendor's SDK."""
    label: str
    """The field with the label. Source: document 004, the vendor's SDK."""
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
        if not isinstance(self.text, Unset):
            result["text"] = encode(self.text)
        if not isinstance(self.label, Unset):
            result["label"] = encode(self.label)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = TextClassificationInput) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.text = rest.pop("text", UNSET)
    self.label = rest.pop("label", UNSET)
    self.additional_properties = rest
    return self
