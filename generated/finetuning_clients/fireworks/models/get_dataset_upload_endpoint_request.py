# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class GetDatasetUploadEndpointRequest(_Model):
    """The files that will be sent."""

    __keys__: ClassVar[Mapping[str, str]] = {"filename_to_size": "filenameToSize", "read_mask": "readMask"}

    filename_to_size: dict[str, str]
    """The size of each file in bytes, by the file's name."""
    read_mask: str | Unset = UNSET
    """The fields wanted in the answer, separated by commas. Empty or `*` means all."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.filename_to_size = rest.pop("filenameToSize", UNSET)
        self.read_mask = rest.pop("readMask", UNSET)
        self.additional_properties = rest
        return self
