# Generated from specs/fireworks.yaml (sha256 a59807dcd8ed5178785af0cc7c74d9e3a6593be44aef31c11297e1973254292f) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class GetDpoJobMetricsFileEndpointResponse(_Model):
    """Where the metrics of a job are."""

    __keys__: ClassVar[Mapping[str, str]] = {"signed_url": "signedUrl"}

    signed_url: str | Unset = UNSET
    """The signed address of the file."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.signed_url = rest.pop("signedUrl", UNSET)
        self.additional_properties = rest
        return self
