# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class ListWebhookEventTypesResponse(_Model):
    """The types of events that can be sent. Not in the vendor's documentation; seen in the vendor's
    SDK."""

    __fields__ = ("object", "data")
    __slots__ = __fields__

    object: models.ListObject | str
    """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    data: list[str]
    """The types. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        object: models.ListObject | str,
        data: list[str],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, object=object, data=data)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "object" in received:
            self.object = received["object"]
        if "data" in received:
            self.data = received["data"]
        return self
