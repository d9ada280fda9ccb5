# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new


@attrs.define(kw_only=True)
class DeleteModelResponse(_Model):
    """The proof that a model is gone."""

    id: str
    """The name that the model had."""
    object: str
    """What kind of object it was, as a rule `model`."""
    deleted: bool
    """Whether it was deleted."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.deleted = rest.pop("deleted", UNSET)
        self.additional_properties = rest
        return self
