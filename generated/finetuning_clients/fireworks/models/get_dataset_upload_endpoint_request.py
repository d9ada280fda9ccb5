# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class GetDatasetUploadEndpointRequest(_Model):
    """The files that will be sent."""

    __fields__ = ("filename_to_size", "read_mask")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"filename_to_size": "filenameToSize", "read_mask": "readMask"}

    filename_to_size: dict[str, str]
    """The size of each file in bytes, by the file's name."""
    read_mask: str | None
    """The fields wanted in the answer, separated by commas. Empty or `*` means all."""

    def __init__(
        self,
        *,
        filename_to_size: dict[str, str],
        read_mask: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, filename_to_size=filename_to_size, read_mask=read_mask)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "filenameToSize" in received:
            self.filename_to_size = received["filenameToSize"]
        if "readMask" in received:
            self.read_mask = received["readMask"]
        return self
