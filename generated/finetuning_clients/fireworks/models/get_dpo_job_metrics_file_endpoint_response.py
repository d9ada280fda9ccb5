# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class GetDpoJobMetricsFileEndpointResponse(_Model):
    """Where the metrics of a job are."""

    __fields__ = ("signed_url",)
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"signed_url": "signedUrl"}

    __secrets__: ClassVar[frozenset[str]] = frozenset(["signed_url"])

    signed_url: str | None
    """The signed address of the file."""

    def __init__(
        self, *, signed_url: str | Unset = UNSET, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, signed_url=signed_url)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "signedUrl" in received:
            self.signed_url = received["signedUrl"]
        return self
