# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class EvalItemAudio(_Model):
    """A piece of sound. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("data", "format")
    __slots__ = __fields__

    data: str
    """The bytes, in base64. Not in the vendor's documentation; seen in the vendor's SDK."""
    format: models.EvalItemAudioFormat | str
    """How the bytes are to be read. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        data: str,
        format: models.EvalItemAudioFormat | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, data=data, format=format)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "data" in received:
            self.data = received["data"]
        if "format" in received:
            self.format = received["format"]
        return self
