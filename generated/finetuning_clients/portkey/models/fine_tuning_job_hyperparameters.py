# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
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
