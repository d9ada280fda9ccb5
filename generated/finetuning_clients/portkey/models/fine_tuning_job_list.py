# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuningJobList(_Model):
    """One page of jobs. Source: document 002, official documentation."""

    data: list[models.FineTuningJob]
    """The jobs of this page. Source: document 002, official documentation."""
    has_more: bool
    """Whether another page follows. Source: document 002, official documentation."""
    object: models.ListObject | str
    """The type of this object. Source: document 002, official documentation."""
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
