# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuningJobEventList(_Model):
    """One page of events."""

    object: models.ListObject | str
    """The type of this object."""
    data: list[models.FineTuningJobEvent]
    """The events of this page."""
    has_more: bool | Unset = UNSET
    """Whether another page follows. Portkey does not document it, OpenAI sends it. Not in the vendor's
    documentation; seen in recorded traffic."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.object = rest.pop("object", UNSET)
        value = rest.pop("data", UNSET)
        self.data = (
            [READERS["FineTuningJobEvent"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.has_more = rest.pop("has_more", UNSET)
        self.additional_properties = rest
        return self
