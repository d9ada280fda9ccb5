# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class FineTuningDatasetInput(_Model):
    """One of several training datasets."""

    __fields__ = ("dataset",)
    __slots__ = __fields__

    dataset: str | None
    """The dataset, by id or full name."""

    def __init__(self, *, dataset: str | Unset = UNSET, additional_properties: Mapping[str, Any] | None = None) -> None:
        _Model.__init__(self, additional_properties, dataset=dataset)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "dataset" in received:
            self.dataset = received["dataset"]
        return self
