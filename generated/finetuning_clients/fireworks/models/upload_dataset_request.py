# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import FormModel as _FormModel, new


class UploadDatasetRequest(_FormModel):
    """The content of a dataset as one file."""

    __fields__ = ("file",)
    __slots__ = __fields__

    file: File | None
    """The file, JSON lines, up to 150 MB."""

    def __init__(self, *, file: File | Unset = UNSET, additional_properties: Mapping[str, Any] | None = None) -> None:
        _FormModel.__init__(self, additional_properties, file=file)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "file" in received:
            self.file = received["file"]
        return self
