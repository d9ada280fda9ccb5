# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class Model(_Model):
    """A model that can be used or trained."""

    id: str
    """The name by which it is used."""
    object: models.ModelObject | str
    """What kind of object this is."""
    created: int
    """When it was made, in Unix seconds."""
    owned_by: str
    """The organization that owns it."""
    shutdown_date: str | None | Unset = UNSET
    """When it will be shut down, null while no date is announced. OpenAI's client alone has it. Not in
    the vendor's documentation; seen in the vendor's SDK."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.created = rest.pop("created", UNSET)
        self.owned_by = rest.pop("owned_by", UNSET)
        self.shutdown_date = rest.pop("shutdown_date", UNSET)
        self.additional_properties = rest
        return self
