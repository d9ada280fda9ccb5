# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class CodedError(_Model):
    """An error of the application, as opposed to one of the request's shape."""

    __fields__ = ("error_code", "message", "description", "detail")
    __slots__ = __fields__

    error_code: models.ErrorCode | str
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    description: str | None
    """More about it, where there is more."""
    detail: dict[str, Any]
    """The request that was refused."""

    def __init__(
        self,
        *,
        error_code: models.ErrorCode | str,
        message: str,
        description: str | None,
        detail: dict[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self, additional_properties, error_code=error_code, message=message, description=description, detail=detail
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "error_code" in received:
            self.error_code = received["error_code"]
        if "message" in received:
            self.message = received["message"]
        if "description" in received:
            self.description = received["description"]
        if "detail" in received:
            self.detail = received["detail"]
        return self
