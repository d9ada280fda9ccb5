# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class BaseLlmRequest(_Model):
    """The model to start from. What is left out is the engine's choice."""

    __fields__ = ("model_provider", "model_name", "model_parameters")
    __slots__ = __fields__

    model_provider: str | None
    """Name of the upstream provider; `openai` is the only one that works, though nothing is checked."""
    model_name: models.FinetunableModel | None
    """The model to fine-tune. The engine's default is `gpt-3.5-turbo-1106`."""
    model_parameters: dict[str, str | float] | None
    """Training parameters; null means the engine's own (three epochs, batches of one)."""

    def __init__(
        self,
        *,
        model_provider: str | None | Unset = UNSET,
        model_name: models.FinetunableModel | None | Unset = UNSET,
        model_parameters: dict[str, str | float] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            model_provider=model_provider,
            model_name=model_name,
            model_parameters=model_parameters,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "model_provider" in received:
            self.model_provider = received["model_provider"]
        if "model_name" in received:
            self.model_name = received["model_name"]
        if "model_parameters" in received:
            self.model_parameters = received["model_parameters"]
        return self
