# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuningJobCheckpointList(_Model):
    """One page of checkpoints."""

    __fields__ = ("object", "data", "first_id", "last_id", "has_more")
    __slots__ = __fields__

    object: models.ListObject | str
    """The type of this object."""
    data: list[models.FineTuningJobCheckpoint]
    """The checkpoints of this page."""
    first_id: str | None
    """Id of the first checkpoint of this page."""
    last_id: str | None
    """Id of the last checkpoint of this page."""
    has_more: bool
    """Whether another page follows."""

    def __init__(
        self,
        *,
        object: models.ListObject | str,
        data: list[models.FineTuningJobCheckpoint],
        first_id: str | None | Unset = UNSET,
        last_id: str | None | Unset = UNSET,
        has_more: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self, additional_properties, object=object, data=data, first_id=first_id, last_id=last_id, has_more=has_more
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "object" in received:
            self.object = received["object"]
        if "data" in received:
            value = received["data"]
            self.data = (
                [READERS["FineTuningJobCheckpoint"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        if "first_id" in received:
            self.first_id = received["first_id"]
        if "last_id" in received:
            self.last_id = received["last_id"]
        if "has_more" in received:
            self.has_more = received["has_more"]
        return self
