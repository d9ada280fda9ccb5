# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class ListFineTuningJobEventsResponse(_Model):
    """A page of a job's log."""

    __fields__ = ("object", "data", "has_more")
    __slots__ = __fields__

    object: models.ListObject | str
    """What kind of object this is."""
    data: list[models.FineTuningJobEvent]
    """The events."""
    has_more: bool
    """Whether another page follows. Absent before 2025."""

    def __init__(
        self,
        *,
        object: models.ListObject | str,
        data: list[models.FineTuningJobEvent],
        has_more: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, object=object, data=data, has_more=has_more)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "object" in received:
            self.object = received["object"]
        if "data" in received:
            value = received["data"]
            self.data = (
                [READERS["FineTuningJobEvent"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        if "has_more" in received:
            self.has_more = received["has_more"]
        return self
