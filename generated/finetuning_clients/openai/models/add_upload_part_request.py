# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import FormModel as _FormModel, new


class AddUploadPartRequest(_FormModel):
    """Some of the bytes of an upload."""

    __fields__ = ("data",)
    __slots__ = __fields__

    data: File
    """The bytes, 64 MB at most."""

    def __init__(self, *, data: File, additional_properties: Mapping[str, Any] | None = None) -> None:
        _FormModel.__init__(self, additional_properties, data=data)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "data" in received:
            self.data = received["data"]
        return self
