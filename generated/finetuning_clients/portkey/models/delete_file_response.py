# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class DeleteFileResponse(_Model):
    """That a file was deleted."""

    __fields__ = ("id", "object", "deleted")
    __slots__ = __fields__

    id: str
    """Id that the file had."""
    object: models.FileObject | str
    """The type of the deleted object."""
    deleted: bool
    """Whether it is gone."""

    def __init__(
        self,
        *,
        id: str,
        object: models.FileObject | str,
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
