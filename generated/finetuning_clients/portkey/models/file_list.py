# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


@attrs.define(init=False, repr=False, eq=False, getstate_setstate=False)
class FileList(_Model):
    """The files of the account."""

    object: models.ListObject | str
    """The type of this object."""
    data: list[models.StoredFile]
    """The files."""
    additional_properties: dict[str, Any]

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
