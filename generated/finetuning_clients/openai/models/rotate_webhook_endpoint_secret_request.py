# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class RotateWebhookEndpointSecretRequest(_Model):
    """What becomes of the secret before. Not in the vendor's documentation; seen in the vendor's SDK."""

    keep_old_secret_active_for_24_hours: bool | Unset = UNSET
    """Whether it stays valid for 24 hours; false if left out. Not in the vendor's documentation; seen
    in the vendor's SDK."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.keep_old_secret_active_for_24_hours = rest.pop("keep_old_secret_active_for_24_hours", UNSET)
        self.additional_properties = rest
        return self
