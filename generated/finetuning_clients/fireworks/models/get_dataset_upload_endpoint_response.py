# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class GetDatasetUploadEndpointResponse(_Model):
    """Where to send each file."""

    __keys__: ClassVar[Mapping[str, str]] = {"filename_to_signed_urls": "filenameToSignedUrls"}

    filename_to_signed_urls: dict[str, str] | Unset = UNSET
    """The signed address for each file, by the file's name."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.filename_to_signed_urls = rest.pop("filenameToSignedUrls", UNSET)
        self.additional_properties = rest
        return self
