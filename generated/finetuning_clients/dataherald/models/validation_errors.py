# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class ValidationErrors(_Model):
    """All flaws in the shape of a request. Not in the vendor's documentation; seen in the source of a
    server."""

    __fields__ = ("detail",)
    __slots__ = __fields__

    detail: list[models.ValidationError]
    """The flaws. Not in the vendor's documentation; seen in the source of a server."""

    def __init__(
        self, *, detail: list[models.ValidationError], additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, detail=detail)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "detail" in received:
            value = received["detail"]
            self.detail = (
                [READERS["ValidationError"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        return self
