# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class FileStorage(_Model):
    """A bucket for the files that queries produce. In answers both keys are encrypted."""

    name: str
    """Kind of storage; the vendor's page asks for `S3`."""
    access_key_id: str
    """Id of the access key."""
    secret_access_key: str
    """The access key itself."""
    region: str | None | Unset = UNSET
    """Region of the bucket."""
    bucket: str
    """Name of the bucket."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.name = rest.pop("name", UNSET)
        self.access_key_id = rest.pop("access_key_id", UNSET)
        self.secret_access_key = rest.pop("secret_access_key", UNSET)
        self.region = rest.pop("region", UNSET)
        self.bucket = rest.pop("bucket", UNSET)
        self.additional_properties = rest
        return self
