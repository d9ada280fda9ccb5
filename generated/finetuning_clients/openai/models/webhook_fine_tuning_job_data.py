# Generated from specs/openai.yaml (sha256 04e5a704c33db62cd684f863fc5b1336098617353770b57417f1a673ab7e25f4) by `make generate`. Do not edit.
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
