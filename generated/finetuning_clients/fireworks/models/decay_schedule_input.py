# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class DecayScheduleInput(_Model):
    """A learning rate that is to fall after the warm-up."""

    __keys__: ClassVar[Mapping[str, str]] = {"min_lr_ratio": "minLrRatio", "decay_ratio": "decayRatio"}

    min_lr_ratio: float | Unset = UNSET
    """The lowest learning rate, as a share of the highest."""
    decay_ratio: float | Unset = UNSET
    """Over which share of the steps it falls. All of them with 0."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.min_lr_ratio = rest.pop("minLrRatio", UNSET)
        self.decay_ratio = rest.pop("decayRatio", UNSET)
        self.additional_properties = rest
        return self
