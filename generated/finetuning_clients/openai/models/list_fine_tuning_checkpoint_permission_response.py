# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class ListFineTuningCheckpointPermissionResponse(_Model):
    """A page of permissions. Source: official documentation, the vendor's SDK."""

    object: models.ListObject | str
    """What kind of object this is. Source: official documentation, the vendor's SDK."""
    data: list[models.FineTuningCheckpointPermission]
    """The permissions. Source: official documentation, the vendor's SDK."""
    first_id: str | None | Unset = UNSET
    """The id of the page's first permission. Source: official documentation, the vendor's SDK."""
    last_id: str | None | Unset = UNSET
    """The id of the page's last permission. Source: official documentation, the vendor's SDK."""
    has_more: bool
    """Whether another page follows. Source: official documentation, the vendor's SDK."""
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
        if not isinstance(self.object, Unset):
            result["object"] = encode(self.object)
        if not isinstance(self.data, Unset):
            result["data"] = encode(self.data)
        if not isinstance(self.first_id, Unset):
            result["first_id"] = encode(self.first_id)
        if not isinstance(self.last_id, Unset):
            result["last_id"] = encode(self.last_id)
        if not isinstance(self.has_more, Unset):
            result["has_more"] = encode(self.has_more)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = ListFineTuningCheckpointPermissionResponse) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.object = rest.pop("object", UNSET)
    value = rest.pop("data", UNSET)
    self.data = (
        [
            readers.FineTuningCheckpointPermission(item.copy()) if isinstance(item, dict) else item
            for item in value
        ]
        if isinstance(value, list)
        else value
    )
    self.first_id = rest.pop("first_id", UNSET)
    self.last_id = rest.pop("last_id", UNSET)
    self.has_more = rest.pop("has_more", UNSET)
    self.additional_properties = rest
    return self
