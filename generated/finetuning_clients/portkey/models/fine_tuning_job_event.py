# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class FineTuningJobEvent(_Model):
    """Something that happened to a job. Source: official documentation."""

    id: str
    """Id of the event. Source: official documentation."""
    object: models.FineTuningJobEventObject | str
    """The type of this object. Source: official documentation."""
    created_at: int
    """When it happened, in Unix seconds. Source: official documentation."""
    level: models.EventLevel | str
    """How grave it is. Source: official documentation."""
    message: str
    """What happened. Source: official documentation."""
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
        if not isinstance(self.id, Unset):
            result["id"] = encode(self.id)
        if not isinstance(self.object, Unset):
            result["object"] = encode(self.object)
        if not isinstance(self.created_at, Unset):
            result["created_at"] = encode(self.created_at)
        if not isinstance(self.level, Unset):
            result["level"] = encode(self.level)
        if not isinstance(self.message, Unset):
            result["message"] = encode(self.message)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = FineTuningJobEvent) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.id = rest.pop("id", UNSET)
    self.object = rest.pop("object", UNSET)
    self.created_at = rest.pop("created_at", UNSET)
    self.level = rest.pop("level", UNSET)
    self.message = rest.pop("message", UNSET)
    self.additional_properties = rest
    return self
