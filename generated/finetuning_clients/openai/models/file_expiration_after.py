# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class FileExpirationAfter(_Model):
    """A span of time after which a file is deleted."""

    __fields__ = ("anchor", "seconds")
    __slots__ = __fields__

    anchor: models.FileExpirationAfterAnchor
    """What the span is counted from."""
    seconds: int
    """How long the file is kept, between an hour and 30 days. Bounds: 3600 to 2592000."""

    def __init__(
        self,
        *,
        anchor: models.FileExpirationAfterAnchor,
        seconds: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, anchor=anchor, seconds=seconds)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "anchor" in received:
            self.anchor = received["anchor"]
        if "seconds" in received:
            self.seconds = received["seconds"]
        return self
