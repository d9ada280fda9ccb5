# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import FormModel as _FormModel, new

from .. import models


class CreateFileRequest(_FormModel):
    """A file and its purpose."""

    __fields__ = ("file", "purpose")
    __slots__ = __fields__

    file: File
    """The bytes of the file."""
    purpose: models.UploadPurpose
    """What the file is for."""

    def __init__(
        self, *, file: File, purpose: models.UploadPurpose, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _FormModel.__init__(self, additional_properties, file=file, purpose=purpose)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "file" in received:
            self.file = received["file"]
        if "purpose" in received:
            self.purpose = received["purpose"]
        return self
