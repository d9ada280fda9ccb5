# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class AutoscalingPolicy(_Model):
    """When replicas of a deployment are added and taken away. Not in the vendor's documentation; seen
    in the vendor's SDK."""

    __fields__ = ("load_targets", "scale_up_window", "scale_down_window", "scale_to_zero_window")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "load_targets": "loadTargets",
        "scale_up_window": "scaleUpWindow",
        "scale_down_window": "scaleDownWindow",
        "scale_to_zero_window": "scaleToZeroWindow",
    }

    load_targets: dict[str, float] | None
    """The load to aim at, by the name of its measure. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    scale_up_window: str | None
    """How long load has to be high before replicas are added, such as `30s`. Not in the vendor's
    documentation; seen in the vendor's SDK."""
    scale_down_window: str | None
    """How long load has to be low before replicas are taken away, such as `600s`. Not in the vendor's
    documentation; seen in the vendor's SDK."""
    scale_to_zero_window: str | None
    """How long nobody may call before the last replica goes, such as `3600s`. Not in the vendor's
    documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        load_targets: dict[str, float] | Unset = UNSET,
        scale_up_window: str | Unset = UNSET,
        scale_down_window: str | Unset = UNSET,
        scale_to_zero_window: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            load_targets=load_targets,
            scale_up_window=scale_up_window,
            scale_down_window=scale_down_window,
            scale_to_zero_window=scale_to_zero_window,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "loadTargets" in received:
            self.load_targets = received["loadTargets"]
        if "scaleUpWindow" in received:
            self.scale_up_window = received["scaleUpWindow"]
        if "scaleDownWindow" in received:
            self.scale_down_window = received["scaleDownWindow"]
        if "scaleToZeroWindow" in received:
            self.scale_to_zero_window = received["scaleToZeroWindow"]
        return self
