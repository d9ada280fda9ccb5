# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class DeleteCheckpointPermissionResponse(_Model):
    """The proof that a permission is gone. Not in the vendor's documentation; seen in the vendor's
    SDK."""

    __fields__ = ("id", "object", "deleted")
    __slots__ = __fields__

    id: str
    """The id that the permission had. Not in the vendor's documentation; seen in the vendor's SDK."""
    object: models.CheckpointPermissionObject | str
    """What kind of object it was. Not in the vendor's documentation; seen in the vendor's SDK."""
    deleted: bool
    """Whether it was deleted. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        id: str,
        object: models.CheckpointPermissionObject | str,
        deleted: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, id=id, object=object, deleted=deleted)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "object" in received:
            self.object = received["object"]
        if "deleted" in received:
            self.deleted = received["deleted"]
        return self
