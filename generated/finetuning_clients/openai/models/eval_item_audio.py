# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class EvalItemAudio(_Model):
    """A piece of sound."""

    __fields__ = ("data", "format")
    __slots__ = __fields__

    data: str
    """The bytes, in base64."""
    format: models.EvalItemAudioFormat | str
    """How the bytes are to be read."""

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
