# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new


@attrs.define(kw_only=True)
class BaseLlm(_Model):
    """The model that a job starts from."""

    model_provider: str | None
    """Name of the upstream provider."""
    model_name: str | None
    """Name of the model at that provider."""
    model_parameters: dict[str, str] | None
    """Training parameters as they were stored; null when the engine chose them."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.model_provider = rest.pop("model_provider", UNSET)
        self.model_name = rest.pop("model_name", UNSET)
        self.model_parameters = rest.pop("model_parameters", UNSET)
        self.additional_properties = rest
        return self
