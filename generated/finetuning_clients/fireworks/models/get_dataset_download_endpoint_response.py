# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class GetDatasetDownloadEndpointResponse(_Model):
    """Where each file of a dataset is."""

    __keys__: ClassVar[Mapping[str, str]] = {"filename_to_signed_urls": "filenameToSignedUrls"}

    filename_to_signed_urls: dict[str, str] | Unset = UNSET
    """The signed address of each file, by the file's name."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.filename_to_signed_urls = rest.pop("filenameToSignedUrls", UNSET)
        self.additional_properties = rest
        return self
