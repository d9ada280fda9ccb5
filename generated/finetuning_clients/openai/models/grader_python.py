# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class GraderPython(_Model):
    """Marks with a program of the caller's own. Source: official documentation, the vendor's SDK."""

    type: models.GraderPythonType | str
    """Which grader this is. Source: official documentation, the vendor's SDK."""
    name: str
    """The grader's name. Source: official documentation, the vendor's SDK."""
    source: str
    """The program. Source: official documentation, the vendor's SDK."""
    image_tag: str | Unset = UNSET
    """The image that it runs in. Source: official documentation, the vendor's SDK."""
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
        if not isinstance(self.source, Unset):
            result["source"] = encode(self.source)
        if not isinstance(self.image_tag, Unset):
            result["image_tag"] = encode(self.image_tag)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = GraderPython) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.type = rest.pop("type", UNSET)
    self.name = rest.pop("name", UNSET)
    self.source = rest.pop("source", UNSET)
    self.image_tag = rest.pop("image_tag", UNSET)
    self.additional_properties = rest
    return self
