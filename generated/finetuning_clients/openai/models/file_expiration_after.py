# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class FileExpirationAfter(_Model):
    """A span of time after which a file is deleted."""

    anchor: models.FileExpirationAfterAnchor
    """What the span is counted from."""
    seconds: int
    """How long the file is kept, between an hour and 30 days. Bounds: 3600 to 2592000."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.anchor = rest.pop("anchor", UNSET)
        self.seconds = rest.pop("seconds", UNSET)
        self.additional_properties = rest
        return self
