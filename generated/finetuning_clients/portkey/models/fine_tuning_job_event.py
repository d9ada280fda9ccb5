# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
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
