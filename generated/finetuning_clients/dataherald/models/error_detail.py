# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new


class ErrorDetail(_Model):
    """An error in one sentence. Not in the vendor's documentation; seen in the source of a server."""

    __fields__ = ("detail",)
    __slots__ = __fields__

    detail: str
    """The sentence. Not in the vendor's documentation; seen in the source of a server."""

    def __init__(self, *, detail: str, additional_properties: Mapping[str, Any] | None = None) -> None:
        _Model.__init__(self, additional_properties, detail=detail)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "detail" in received:
            self.detail = received["detail"]
        return self
