# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class ProviderOptions(_Model):
    """Fields for the provider of a job that Portkey manages. Others than these may be given."""

    __fields__ = ("job_name", "role_arn", "output_file")
    __slots__ = __fields__

    job_name: str | None
    """Name of the job at Bedrock."""
    role_arn: str | None
    """Role under which Bedrock runs the job."""
    output_file: str | None
    """Where in S3 Bedrock leaves its result."""

    def __init__(
        self,
        *,
        job_name: str | Unset = UNSET,
        role_arn: str | Unset = UNSET,
        output_file: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, job_name=job_name, role_arn=role_arn, output_file=output_file)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "job_name" in received:
            self.job_name = received["job_name"]
        if "role_arn" in received:
            self.role_arn = received["role_arn"]
        if "output_file" in received:
            self.output_file = received["output_file"]
        return self
