# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class FineTuningJobEvent(_Model):
    """One entry of a job's log. Source: document 003, official documentation, the vendor's SDK."""

    id: str
    """The event's id. Source: official documentation."""
    object: models.FineTuningJobEventObject | str
    """What kind of object this is. Source: official documentation."""
    created_at: int
    """When it happened, in Unix seconds. Source: official documentation."""
    level: models.FineTuningJobEventLevel | str
    """How serious it is. Source: official documentation."""
    message: str
    """What happened, for people. Source: official documentation."""
    type: models.FineTuningJobEventType | str | Unset = UNSET
    """Whether the entry is a message or carries metrics. Newer than documents 001 and 003. Source:
    official documentation, recorded traffic."""
    data: dict[str, Any] | None | Unset = UNSET
    """What belongs to the event, such as metrics. Recorded as an empty object and as null. Source:
    official documentation, the vendor's SDK, recorded traffic."""
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
        if not isinstance(self.type, Unset):
            result["type"] = encode(self.type)
        if not isinstance(self.data, Unset):
            result["data"] = encode(self.data)
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
    self.type = rest.pop("type", UNSET)
    self.data = rest.pop("data", UNSET)
    self.additional_properties = rest
    return self
