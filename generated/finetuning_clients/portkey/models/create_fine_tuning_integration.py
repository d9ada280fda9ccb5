# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class CreateFineTuningIntegration(_Model):
    """A service that a new job shall report to. Not in the vendor's documentation; seen in the
    vendor's SDK and in the source of a server."""

    __fields__ = ("type", "wandb")
    __slots__ = __fields__

    type: models.IntegrationType
    """Which service. Not in the vendor's documentation; seen in the vendor's SDK."""
    wandb: models.CreateFineTuningWandb
    """Settings for Weights and Biases. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        type: models.IntegrationType,
        wandb: models.CreateFineTuningWandb,
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
            self.wandb = READERS["CreateFineTuningWandb"](value) if isinstance(value, dict) else value
        return self
