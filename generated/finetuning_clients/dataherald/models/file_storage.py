# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class FileStorage(_Model):
    """A bucket for the files that queries produce. In answers both keys are encrypted. Source:
    official documentation, the server's source."""

    name: str
    """Kind of storage; the vendor's page asks for `S3`. Source: official documentation, the server's
    source."""
    access_key_id: str
    """Id of the access key. Source: official documentation, the server's source."""
    secret_access_key: str
    """The access key itself. Source: official documentation, the server's source."""
    region: str | None | Unset = UNSET
    """Region of the bucket. Source: official documentation, the server's source."""
    bucket: str
    """Name of the bucket. Source: official documentation, the server's source."""
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
        if not isinstance(self.name, Unset):
            result["name"] = encode(self.name)
        if not isinstance(self.access_key_id, Unset):
            result["access_key_id"] = encode(self.access_key_id)
        if not isinstance(self.secret_access_key, Unset):
            result["secret_access_key"] = encode(self.secret_access_key)
        if not isinstance(self.region, Unset):
            result["region"] = encode(self.region)
        if not isinstance(self.bucket, Unset):
            result["bucket"] = encode(self.bucket)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = FileStorage) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.name = rest.pop("name", UNSET)
    self.access_key_id = rest.pop("access_key_id", UNSET)
    self.secret_access_key = rest.pop("secret_access_key", UNSET)
    self.region = rest.pop("region", UNSET)
    self.bucket = rest.pop("bucket", UNSET)
    self.additional_properties = rest
    return self
