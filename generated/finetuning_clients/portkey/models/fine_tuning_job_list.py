# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuningJobList(_Model):
    """One page of jobs."""

    data: list[models.FineTuningJob]
    """The jobs of this page."""
    has_more: bool
    """Whether another page follows."""
    object: models.ListObject | str
    """The type of this object."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        value = rest.pop("data", UNSET)
        self.data = (
            [READERS["FineTuningJob"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.has_more = rest.pop("has_more", UNSET)
        self.object = rest.pop("object", UNSET)
        self.additional_properties = rest
        return self
