# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class CreateFineTuningJobRequest(_Model):
    """What to train, on which data, and how."""

    model: str
    """The model to train. Which ones can be trained changes over time, so the set is open."""
    training_file: str
    """The id of a JSONL file that was uploaded with the purpose `fine-tune`."""
    validation_file: str | None | Unset = UNSET
    """The id of a JSONL file to validate against."""
    hyperparameters: models.FineTuneSupervisedHyperparameters | Unset = UNSET
    """The settings of the training. Deprecated, `method` takes them now."""
    suffix: str | None | Unset = UNSET
    """A word of the caller's own in the resulting model's name. Bounds: at least 1 character, at most
    64 characters."""
    integrations: list[models.CreateFineTuningIntegration] | None | Unset = UNSET
    """Where to report the training to."""
    seed: int | None | Unset = UNSET
    """Makes two runs with the same settings alike. Chosen by the service when left out. Bounds: 0 to
    2147483647."""
    method: models.FineTuneMethod | Unset = UNSET
    """How to train the model."""
    metadata: dict[str, str] | None | Unset = UNSET
    """Labels of the caller's own, which the list of jobs can be filtered by."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.model = rest.pop("model", UNSET)
        self.training_file = rest.pop("training_file", UNSET)
        self.validation_file = rest.pop("validation_file", UNSET)
        value = rest.pop("hyperparameters", UNSET)
        self.hyperparameters = (
            READERS["FineTuneSupervisedHyperparameters"](value.copy()) if isinstance(value, dict) else value
        )
        self.suffix = rest.pop("suffix", UNSET)
        value = rest.pop("integrations", UNSET)
        self.integrations = (
            [READERS["CreateFineTuningIntegration"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.seed = rest.pop("seed", UNSET)
        value = rest.pop("method", UNSET)
        self.method = READERS["FineTuneMethod"](value.copy()) if isinstance(value, dict) else value
        self.metadata = rest.pop("metadata", UNSET)
        self.additional_properties = rest
        return self
