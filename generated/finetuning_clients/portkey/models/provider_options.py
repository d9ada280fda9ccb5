# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
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
