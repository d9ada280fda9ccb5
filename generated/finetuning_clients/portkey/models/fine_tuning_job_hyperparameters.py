# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class FineTuningJobHyperparameters(_Model):
    """The settings that a job runs with."""

    n_epochs: models.Auto | str | int
    """How often the job goes through the training data; `auto` leaves it to the provider. Bounds: 1 to
    50. The server's default: 'auto'."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.n_epochs = rest.pop("n_epochs", UNSET)
        self.additional_properties = rest
        return self
