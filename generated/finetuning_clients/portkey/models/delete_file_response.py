# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class DeleteFileResponse(_Model):
    """That a file was deleted."""

    id: str
    """Id that the file had."""
    object: models.FileObject | str
    """The type of the deleted object."""
    deleted: bool
    """Whether it is gone."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.deleted = rest.pop("deleted", UNSET)
        self.additional_properties = rest
        return self
