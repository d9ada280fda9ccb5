# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class EvalItem(_Model):
    """A message to a marking model."""

    type: models.EvalItemType | str | Unset = UNSET
    """What kind of object this is."""
    role: models.EvalItemRole | str
    """Who speaks."""
    content: str | models.EvalItemPart | list[str | models.EvalItemPart]
    """What is said; a template, a part, or several of them."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.type = rest.pop("type", UNSET)
        self.role = rest.pop("role", UNSET)
        value = rest.pop("content", UNSET)
        self.content = (
            [READERS["EvalItemPart"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else READERS["EvalItemPart"](value.copy())
            if isinstance(value, dict)
            else value
        )
        self.additional_properties = rest
        return self
