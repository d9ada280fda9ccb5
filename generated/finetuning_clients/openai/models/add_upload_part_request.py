# Generated from specs/openai.yaml (sha256 3d7bce40c8e5ab3912f174e2a712cc9bc52c2ddb00a9f8c9850bd0df427edca2) by `make generate`. Do not edit.
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
