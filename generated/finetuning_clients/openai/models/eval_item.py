# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class EvalItem(_Model):
    """A message to a marking model. Source: official documentation, the vendor's SDK."""

    type: models.EvalItemType | str | Unset = UNSET
    """What kind of object this is. Source: official documentation, the vendor's SDK."""
    role: models.EvalItemRole | str
    """Who speaks. Source: official documentation, the vendor's SDK."""
    content: str | models.EvalItemPart | list[str | models.EvalItemPart]
    """What is said; a template, a part, or several of them. Source: official documentation, the
    vendor's SDK."""
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
        if not isinstance(self.role, Unset):
            result["role"] = encode(self.role)
        if not isinstance(self.content, Unset):
            result["content"] = encode(self.content)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = EvalItem) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.type = rest.pop("type", UNSET)
    self.role = rest.pop("role", UNSET)
    value = rest.pop("content", UNSET)
    self.content = (
        [readers.EvalItemPart(item.copy()) if isinstance(item, dict) else item for item in value]
        if isinstance(value, list)
        else readers.EvalItemPart(value.copy())
        if isinstance(value, dict)
        else value
    )
    self.additional_properties = rest
    return self
