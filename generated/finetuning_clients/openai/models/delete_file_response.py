# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class DeleteFileResponse(_Model):
    """The proof that a file is gone. Source: official documentation, recorded traffic."""

    id: str
    """The id that the file had. Source: official documentation, recorded traffic."""
    object: models.FileObject | str
    """What kind of object it was. Source: official documentation, recorded traffic."""
    deleted: bool
    """Whether it was deleted. Source: official documentation, recorded traffic."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.deleted = rest.pop("deleted", UNSET)
        self.additional_properties = rest
        return self
