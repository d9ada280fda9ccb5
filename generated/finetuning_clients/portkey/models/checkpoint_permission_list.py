# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class CheckpointPermissionList(_Model):
    """A page of permissions. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("object", "data", "first_id", "last_id", "has_more")
    __slots__ = __fields__

    object: models.ListObject | str
    """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    data: list[models.CheckpointPermission]
    """The permissions. Not in the vendor's documentation; seen in the vendor's SDK."""
    first_id: str | None
    """The id of the page's first permission. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    last_id: str | None
    """The id of the page's last permission. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    has_more: bool
    """Whether another page follows. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        object: models.ListObject | str,
        data: list[models.CheckpointPermission],
        first_id: str | None | Unset = UNSET,
        last_id: str | None | Unset = UNSET,
        has_more: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self, additional_properties, object=object, data=data, first_id=first_id, last_id=last_id, has_more=has_more
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "object" in received:
            self.object = received["object"]
        if "data" in received:
            value = received["data"]
            self.data = (
                [READERS["CheckpointPermission"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        if "first_id" in received:
            self.first_id = received["first_id"]
        if "last_id" in received:
            self.last_id = received["last_id"]
        if "has_more" in received:
            self.has_more = received["has_more"]
        return self
