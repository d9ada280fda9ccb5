# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class DpoConfigInput(_Model):
    """The settings of the DPO loss."""

    __fields__ = ("beta", "ref_cache_concurrency", "ref_cache_batch_size")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "ref_cache_concurrency": "refCacheConcurrency",
        "ref_cache_batch_size": "refCacheBatchSize",
    }

    beta: float | None
    """How strongly the model is held to its reference. Documented as greater than 0 and less than 0.5.
    Bounds: more than 0, less than 0.5."""
    ref_cache_concurrency: int | None
    """How many reference passes run at once while the cache is filled. Bounds: -2147483648 to
    2147483647."""
    ref_cache_batch_size: int | None
    """How many pairs one reference pass takes while the cache is filled. Bounds: -2147483648 to
    2147483647."""

    def __init__(
        self,
        *,
        beta: float | Unset = UNSET,
        ref_cache_concurrency: int | Unset = UNSET,
        ref_cache_batch_size: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            beta=beta,
            ref_cache_concurrency=ref_cache_concurrency,
            ref_cache_batch_size=ref_cache_batch_size,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "beta" in received:
            self.beta = received["beta"]
        if "refCacheConcurrency" in received:
            self.ref_cache_concurrency = received["refCacheConcurrency"]
        if "refCacheBatchSize" in received:
            self.ref_cache_batch_size = received["refCacheBatchSize"]
        return self
