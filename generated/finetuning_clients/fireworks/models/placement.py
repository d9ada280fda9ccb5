# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class Placement(_Model):
    """Where a deployment may run, by one of three fields. Not in the vendor's documentation; seen in
    the vendor's SDK."""

    __fields__ = ("multi_region", "region", "regions")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"multi_region": "multiRegion"}

    multi_region: models.MultiRegion | str | None
    """A part of the world. Not in the vendor's documentation; seen in the vendor's SDK."""
    region: models.Region | str | None
    """One region. Not in the vendor's documentation; seen in the vendor's SDK."""
    regions: list[models.Region | str] | None
    """Several regions. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        multi_region: models.MultiRegion | str | Unset = UNSET,
        region: models.Region | str | Unset = UNSET,
        regions: list[models.Region | str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, multi_region=multi_region, region=region, regions=regions)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "multiRegion" in received:
            self.multi_region = received["multiRegion"]
        if "region" in received:
            self.region = received["region"]
        if "regions" in received:
            self.regions = received["regions"]
        return self
