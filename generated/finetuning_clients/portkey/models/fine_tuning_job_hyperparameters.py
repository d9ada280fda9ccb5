# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class FineTuningJobHyperparameters(_Model):
    """The settings that a job runs with. Source: document 002, official documentation."""

    n_epochs: models.Auto | str | int
    """How often the job goes through the training data; `auto` leaves it to the provider. Bounds: 1 to
    50. The server's default: 'auto'. Source: document 002, official documentation."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.n_epochs = rest.pop("n_epochs", UNSET)
        self.additional_properties = rest
        return self
