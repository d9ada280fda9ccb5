# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class PortkeyOptions(_Model):
    """Headers, as fields, that Portkey sends on for a job that it manages. Others than these may be
    given."""

    __fields__ = ("x_portkey_virtual_key", "x_portkey_aws_s3_bucket", "x_portkey_vertex_storage_bucket_name")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "x_portkey_virtual_key": "x-portkey-virtual-key",
        "x_portkey_aws_s3_bucket": "x-portkey-aws-s3-bucket",
        "x_portkey_vertex_storage_bucket_name": "x-portkey-vertex-storage-bucket-name",
    }

    __secrets__: ClassVar[frozenset[str]] = frozenset(["x_portkey_virtual_key"])

    x_portkey_virtual_key: str | None
    """The virtual key of the provider that does the work."""
    x_portkey_aws_s3_bucket: str | None
    """S3 bucket that takes the training file."""
    x_portkey_vertex_storage_bucket_name: str | None
    """Google storage bucket that takes the training file."""

    def __init__(
        self,
        *,
        x_portkey_virtual_key: str | Unset = UNSET,
        x_portkey_aws_s3_bucket: str | Unset = UNSET,
        x_portkey_vertex_storage_bucket_name: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            x_portkey_virtual_key=x_portkey_virtual_key,
            x_portkey_aws_s3_bucket=x_portkey_aws_s3_bucket,
            x_portkey_vertex_storage_bucket_name=x_portkey_vertex_storage_bucket_name,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "x-portkey-virtual-key" in received:
            self.x_portkey_virtual_key = received["x-portkey-virtual-key"]
        if "x-portkey-aws-s3-bucket" in received:
            self.x_portkey_aws_s3_bucket = received["x-portkey-aws-s3-bucket"]
        if "x-portkey-vertex-storage-bucket-name" in received:
            self.x_portkey_vertex_storage_bucket_name = received["x-portkey-vertex-storage-bucket-name"]
        return self
