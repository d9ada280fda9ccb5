# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FileList(_Model):
    """The files of the account."""

    object: models.ListObject | str
    """The type of this object."""
    data: list[models.StoredFile]
    """The files."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.object = rest.pop("object", UNSET)
        value = rest.pop("data", UNSET)
        self.data = (
            [READERS["StoredFile"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.additional_properties = rest
        return self
