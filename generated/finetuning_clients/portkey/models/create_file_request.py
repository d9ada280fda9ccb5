# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import FormModel as _FormModel, new

from .. import models


@attrs.define(init=False, repr=False, eq=False, getstate_setstate=False)
class CreateFileRequest(_FormModel):
    """A file and its purpose."""

    file: File
    """The bytes of the file."""
    purpose: models.UploadPurpose
    """What the file is for."""
    additional_properties: dict[str, Any]

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
