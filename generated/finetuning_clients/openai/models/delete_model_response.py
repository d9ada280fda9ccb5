# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new


class DeleteModelResponse(_Model):
    """The proof that a model is gone."""

    __fields__ = ("id", "object", "deleted")
    __slots__ = __fields__

    id: str
    """The name that the model had."""
    object: str
    """What kind of object it was, as a rule `model`."""
    deleted: bool
    """Whether it was deleted."""

    def __init__(
        self, *, id: str, object: str, deleted: bool, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, id=id, object=object, deleted=deleted)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "object" in received:
            self.object = received["object"]
        if "deleted" in received:
            self.deleted = received["deleted"]
        return self
