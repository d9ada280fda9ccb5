# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class TransformedInput(_Model):
    """The dataset to make this one from."""

    __fields__ = ("source_dataset_id", "filter", "original_format")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "source_dataset_id": "sourceDatasetId",
        "original_format": "originalFormat",
    }

    source_dataset_id: str
    """The dataset to make it from."""
    filter: str | None
    """Which examples to keep."""
    original_format: models.DatasetFormat | None
    """What a line looked like before."""

    def __init__(
        self,
        *,
        source_dataset_id: str,
        filter: str | Unset = UNSET,
        original_format: models.DatasetFormat | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            source_dataset_id=source_dataset_id,
            filter=filter,
            original_format=original_format,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "sourceDatasetId" in received:
            self.source_dataset_id = received["sourceDatasetId"]
        if "filter" in received:
            self.filter = received["filter"]
        if "originalFormat" in received:
            self.original_format = received["originalFormat"]
        return self
