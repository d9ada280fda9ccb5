# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class ProviderOptions(_Model):
    """Fields for the provider of a job that Portkey manages. Others than these may be given."""

    job_name: str | Unset = UNSET
    """Name of the job at Bedrock."""
    role_arn: str | Unset = UNSET
    """Role under which Bedrock runs the job."""
    output_file: str | Unset = UNSET
    """Where in S3 Bedrock leaves its result."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.job_name = rest.pop("job_name", UNSET)
        self.role_arn = rest.pop("role_arn", UNSET)
        self.output_file = rest.pop("output_file", UNSET)
        self.additional_properties = rest
        return self
