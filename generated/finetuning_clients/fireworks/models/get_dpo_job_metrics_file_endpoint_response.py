# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
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
