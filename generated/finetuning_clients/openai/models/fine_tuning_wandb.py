# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class FineTuningWandb(_Model):
    """A run in Weights & Biases. Source: document 001, official documentation, the vendor's SDK."""

    project: str
    """The project that the run is made in. Source: document 001, official documentation."""
    name: str | None | Unset = UNSET
    """The run's name; the job's id when null. Source: document 001, official documentation."""
    entity: str | None | Unset = UNSET
    """The team or user that owns the run; the default of the registered key when null. Source:
    document 001, official documentation."""
    tags: list[str] | Unset = UNSET
    """Tags of the run. Source: document 001, official documentation."""
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
        if not isinstance(self.project, Unset):
            result["project"] = encode(self.project)
        if not isinstance(self.name, Unset):
            result["name"] = encode(self.name)
        if not isinstance(self.entity, Unset):
            result["entity"] = encode(self.entity)
        if not isinstance(self.tags, Unset):
            result["tags"] = encode(self.tags)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = FineTuningWandb) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.project = rest.pop("project", UNSET)
    self.name = rest.pop("name", UNSET)
    self.entity = rest.pop("entity", UNSET)
    self.tags = rest.pop("tags", UNSET)
    self.additional_properties = rest
    return self
