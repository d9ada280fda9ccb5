# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class ProviderOptions(_Model):
    """Fields for the provider of a job that Portkey manages. Others than these may be given. Source:
    official documentation."""

    job_name: str | Unset = UNSET
    """Name of the job at Bedrock. Source: official documentation."""
    role_arn: str | Unset = UNSET
    """Role under which Bedrock runs the job. Source: official documentation."""
    output_file: str | Unset = UNSET
    """Where in S3 Bedrock leaves its result. Source: official documentation."""
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
        if not isinstance(self.job_name, Unset):
            result["job_name"] = encode(self.job_name)
        if not isinstance(self.role_arn, Unset):
            result["role_arn"] = encode(self.role_arn)
        if not isinstance(self.output_file, Unset):
            result["output_file"] = encode(self.output_file)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = ProviderOptions) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.job_name = rest.pop("job_name", UNSET)
    self.role_arn = rest.pop("role_arn", UNSET)
    self.output_file = rest.pop("output_file", UNSET)
    self.additional_properties = rest
    return self
