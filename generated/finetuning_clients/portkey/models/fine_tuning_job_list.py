# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuningJobList(_Model):
    """One page of jobs."""

    __fields__ = ("data", "has_more", "object")
    __slots__ = __fields__

    data: list[models.FineTuningJob]
    """The jobs of this page."""
    has_more: bool
    """Whether another page follows."""
    object: models.ListObject | str
    """The type of this object."""

    def __init__(
        self,
        *,
        data: list[models.FineTuningJob],
        has_more: bool,
        object: models.ListObject | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, data=data, has_more=has_more, object=object)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "data" in received:
            value = received["data"]
            self.data = (
                [READERS["FineTuningJob"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        if "has_more" in received:
            self.has_more = received["has_more"]
        if "object" in received:
            self.object = received["object"]
        return self
