# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
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
