# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class FineTuningJobEvent(_Model):
    """Something that happened to a job."""

    id: str
    """Id of the event."""
    object: models.FineTuningJobEventObject | str
    """The type of this object."""
    created_at: int
    """When it happened, in Unix seconds."""
    level: models.EventLevel | str
    """How grave it is."""
    message: str
    """What happened."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.level = rest.pop("level", UNSET)
        self.message = rest.pop("message", UNSET)
        self.additional_properties = rest
        return self
