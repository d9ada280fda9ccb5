# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FileList(_Model):
    """The files of the account."""

    __fields__ = ("object", "data")
    __slots__ = __fields__

    object: models.ListObject | str
    """The type of this object."""
    data: list[models.StoredFile]
    """The files."""

    def __init__(
        self,
        *,
        object: models.ListObject | str,
        data: list[models.StoredFile],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, object=object, data=data)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "object" in received:
            self.object = received["object"]
        if "data" in received:
            value = received["data"]
            self.data = (
                [READERS["StoredFile"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        return self
