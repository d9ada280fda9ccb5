# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class BaseLlmRequest(_Model):
    """The model to start from. What is left out is the engine's choice."""

    model_provider: str | None | Unset = UNSET
    """Name of the upstream provider; `openai` is the only one that works, though nothing is checked."""
    model_name: models.FinetunableModel | None | Unset = UNSET
    """The model to fine-tune. The engine's default is `gpt-3.5-turbo-1106`."""
    model_parameters: dict[str, str | float] | None | Unset = UNSET
    """Training parameters; null means the engine's own (three epochs, batches of one)."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.model_provider = rest.pop("model_provider", UNSET)
        self.model_name = rest.pop("model_name", UNSET)
        self.model_parameters = rest.pop("model_parameters", UNSET)
        self.additional_properties = rest
        return self
