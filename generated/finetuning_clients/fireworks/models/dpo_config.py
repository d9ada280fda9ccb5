# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class DpoConfig(_Model):
    """The settings of the DPO loss."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "ref_cache_concurrency": "refCacheConcurrency",
        "ref_cache_batch_size": "refCacheBatchSize",
    }

    beta: float | Unset = UNSET
    """How strongly the model is held to its reference. Documented as greater than 0 and less than 0.5."""
    ref_cache_concurrency: int | Unset = UNSET
    """How many reference passes run at once while the cache is filled."""
    ref_cache_batch_size: int | Unset = UNSET
    """How many pairs one reference pass takes while the cache is filled."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.beta = rest.pop("beta", UNSET)
        self.ref_cache_concurrency = rest.pop("refCacheConcurrency", UNSET)
        self.ref_cache_batch_size = rest.pop("refCacheBatchSize", UNSET)
        self.additional_properties = rest
        return self
