# Generated from specs/openai.yaml (sha256 dfbdb195acc7b8f8740e1d6c2609cdef82700e35e7b966009fb6973df2dfb20b) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new


class WebhookFineTuningJobData(_Model):
    """The job that an event is about."""

    __fields__ = ("id",)
    __slots__ = __fields__

    id: str
    """The job's id."""

    def __init__(self, *, id: str, additional_properties: Mapping[str, Any] | None = None) -> None:
        _Model.__init__(self, additional_properties, id=id)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        return self
