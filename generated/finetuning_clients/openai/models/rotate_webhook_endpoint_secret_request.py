# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class RotateWebhookEndpointSecretRequest(_Model):
    """What becomes of the secret before. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("keep_old_secret_active_for_24_hours",)
    __slots__ = __fields__

    keep_old_secret_active_for_24_hours: bool | None
    """Whether it stays valid for 24 hours; false if left out. Not in the vendor's documentation; seen
    in the vendor's SDK."""

    def __init__(
        self,
        *,
        keep_old_secret_active_for_24_hours: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self, additional_properties, keep_old_secret_active_for_24_hours=keep_old_secret_active_for_24_hours
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "keep_old_secret_active_for_24_hours" in received:
            self.keep_old_secret_active_for_24_hours = received["keep_old_secret_active_for_24_hours"]
        return self
