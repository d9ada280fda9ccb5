# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class Splitted(_Model):
    """The dataset that this one is a part of."""

    __fields__ = ("source_dataset_id",)
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"source_dataset_id": "sourceDatasetId"}

    source_dataset_id: str | None
    """The dataset it is a part of."""

    def __init__(
        self, *, source_dataset_id: str | Unset = UNSET, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, source_dataset_id=source_dataset_id)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "sourceDatasetId" in received:
            self.source_dataset_id = received["sourceDatasetId"]
        return self
