# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class EvalItemAudio(_Model):
    """A piece of sound."""

    data: str
    """The bytes, in base64."""
    format: models.EvalItemAudioFormat | str
    """How the bytes are to be read."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.data = rest.pop("data", UNSET)
        self.format = rest.pop("format", UNSET)
        self.additional_properties = rest
        return self
