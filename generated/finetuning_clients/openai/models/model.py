# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class Model(_Model):
    """A model that can be used or trained."""

    __fields__ = ("id", "object", "created", "owned_by", "shutdown_date")
    __slots__ = __fields__

    id: str
    """The name by which it is used."""
    object: models.ModelObject | str
    """What kind of object this is."""
    created: int
    """When it was made, in Unix seconds."""
    owned_by: str
    """The organization that owns it."""
    shutdown_date: str | None
    """When it will be shut down, null while no date is announced. OpenAI's client alone has it. Not in
    the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        id: str,
        object: models.ModelObject | str,
        created: int,
        owned_by: str,
        shutdown_date: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            id=id,
            object=object,
            created=created,
            owned_by=owned_by,
            shutdown_date=shutdown_date,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "object" in received:
            self.object = received["object"]
        if "created" in received:
            self.created = received["created"]
        if "owned_by" in received:
            self.owned_by = received["owned_by"]
        if "shutdown_date" in received:
            self.shutdown_date = received["shutdown_date"]
        return self
