# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
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
