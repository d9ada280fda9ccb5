# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


@attrs.define(init=False, repr=False, eq=False, getstate_setstate=False)
class DeleteFileResponse(_Model):
    """That a file was deleted."""

    id: str
    """Id that the file had."""
    object: models.FileObject | str
    """The type of the deleted object."""
    deleted: bool
    """Whether it is gone."""
    additional_properties: dict[str, Any]

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
