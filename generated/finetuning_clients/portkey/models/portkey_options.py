# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class PortkeyOptions(_Model):
    """Headers, as fields, that Portkey sends on for a job that it manages. Others than these may be
    given."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "x_portkey_virtual_key": "x-portkey-virtual-key",
        "x_portkey_aws_s3_bucket": "x-portkey-aws-s3-bucket",
        "x_portkey_vertex_storage_bucket_name": "x-portkey-vertex-storage-bucket-name",
    }

    x_portkey_virtual_key: str | Unset = UNSET
    """The virtual key of the provider that does the work."""
    x_portkey_aws_s3_bucket: str | Unset = UNSET
    """S3 bucket that takes the training file."""
    x_portkey_vertex_storage_bucket_name: str | Unset = UNSET
    """Google storage bucket that takes the training file."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.x_portkey_virtual_key = rest.pop("x-portkey-virtual-key", UNSET)
        self.x_portkey_aws_s3_bucket = rest.pop("x-portkey-aws-s3-bucket", UNSET)
        self.x_portkey_vertex_storage_bucket_name = rest.pop("x-portkey-vertex-storage-bucket-name", UNSET)
        self.additional_properties = rest
        return self
