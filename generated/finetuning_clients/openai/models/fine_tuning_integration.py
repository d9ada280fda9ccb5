# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuningIntegration(_Model):
    """A place that a job's metrics are reported to."""

    __fields__ = ("type", "wandb")
    __slots__ = __fields__

    type: models.FineTuningIntegrationType | str
    """Which service it is."""
    wandb: models.FineTuningWandb
    """Where in Weights & Biases."""

    def __init__(
        self,
        *,
        type: models.FineTuningIntegrationType | str,
        wandb: models.FineTuningWandb,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, type=type, wandb=wandb)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "type" in received:
            self.type = received["type"]
        if "wandb" in received:
            value = received["wandb"]
            self.wandb = READERS["FineTuningWandb"](value) if isinstance(value, dict) else value
        return self
