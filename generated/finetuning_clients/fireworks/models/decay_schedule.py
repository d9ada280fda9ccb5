# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class DecaySchedule(_Model):
    """A learning rate that falls after the warm-up."""

    __fields__ = ("min_lr_ratio", "decay_ratio")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"min_lr_ratio": "minLrRatio", "decay_ratio": "decayRatio"}

    min_lr_ratio: float | None
    """The lowest learning rate, as a share of the highest."""
    decay_ratio: float | None
    """Over which share of the steps it falls. All of them with 0."""

    def __init__(
        self,
        *,
        min_lr_ratio: float | Unset = UNSET,
        decay_ratio: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, min_lr_ratio=min_lr_ratio, decay_ratio=decay_ratio)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "minLrRatio" in received:
            self.min_lr_ratio = received["minLrRatio"]
        if "decayRatio" in received:
            self.decay_ratio = received["decayRatio"]
        return self
