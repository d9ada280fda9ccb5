# Generated from specs/dataherald.yaml (sha256 5ba6233bf01068c80354e9796b5ab88d5f8ad3187c6e017eac06060d167016a6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class CancelFinetuningRequest(_Model):
    """Which job to cancel."""

    finetuning_id: str
    """Id of the job. This one counts, not the one in the path."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """The caller's own data; the engine does nothing with it."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.finetuning_id = rest.pop("finetuning_id", UNSET)
        self.metadata = rest.pop("metadata", UNSET)
        self.additional_properties = rest
        return self
