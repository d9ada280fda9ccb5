# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class CreateDatasetRequest(_Model):
    """A dataset and the id it is to have."""

    __fields__ = ("dataset", "dataset_id", "source_dataset_id", "filter")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"dataset_id": "datasetId", "source_dataset_id": "sourceDatasetId"}

    dataset: models.DatasetInput
    """What the caller says about the dataset."""
    dataset_id: str
    """The id for the dataset, of lowercase letters, digits and hyphens, at most 63 characters. Not in
    the vendor's documentation; seen in the vendor's SDK and in recorded traffic and in the source
    of a server."""
    source_dataset_id: str | None
    """The dataset to make this one from, instead of an upload."""
    filter: str | None
    """Which examples of the source to keep."""

    def __init__(
        self,
        *,
        dataset: models.DatasetInput,
        dataset_id: str,
        source_dataset_id: str | Unset = UNSET,
        filter: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            dataset=dataset,
            dataset_id=dataset_id,
            source_dataset_id=source_dataset_id,
            filter=filter,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "dataset" in received:
            value = received["dataset"]
            self.dataset = READERS["DatasetInput"](value) if isinstance(value, dict) else value
        if "datasetId" in received:
            self.dataset_id = received["datasetId"]
        if "sourceDatasetId" in received:
            self.source_dataset_id = received["sourceDatasetId"]
        if "filter" in received:
            self.filter = received["filter"]
        return self
