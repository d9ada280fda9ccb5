# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class PortkeyOptions(_Model):
    """Headers, as fields, that Portkey sends on for a job that it manages. Others than these may be
    given. Source: official documentation."""

    x_portkey_virtual_key: str | Unset = UNSET
    """The virtual key of the provider that does the work. Source: official documentation."""
    x_portkey_aws_s3_bucket: str | Unset = UNSET
    """S3 bucket that takes the training file. Source: official documentation."""
    x_portkey_vertex_storage_bucket_name: str | Unset = UNSET
    """Google storage bucket that takes the training file. Source: official documentation."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        self: Self = read(dict(src_dict), cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.x_portkey_virtual_key, Unset):
            result["x-portkey-virtual-key"] = encode(self.x_portkey_virtual_key)
        if not isinstance(self.x_portkey_aws_s3_bucket, Unset):
            result["x-portkey-aws-s3-bucket"] = encode(self.x_portkey_aws_s3_bucket)
        if not isinstance(self.x_portkey_vertex_storage_bucket_name, Unset):
            result["x-portkey-vertex-storage-bucket-name"] = encode(self.x_portkey_vertex_storage_bucket_name)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = PortkeyOptions) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.x_portkey_virtual_key = rest.pop("x-portkey-virtual-key", UNSET)
    self.x_portkey_aws_s3_bucket = rest.pop("x-portkey-aws-s3-bucket", UNSET)
    self.x_portkey_vertex_storage_bucket_name = rest.pop("x-portkey-vertex-storage-bucket-name", UNSET)
    self.additional_properties = rest
    return self
