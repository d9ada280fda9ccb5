# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class CreateFineTuningJobRequest(_Model):
    """What to train and how. One shape for all providers: each reads its own part."""

    model: str
    """The model to start from, by the provider's name for it."""
    training_file: str
    """Id of the file to train on."""
    validation_file: str | None | Unset = UNSET
    """Id of a file to validate with."""
    suffix: str | None | Unset = UNSET
    """A word that the name of the new model carries."""
    method: models.FineTuningMethod | Unset = UNSET
    """How to train, with the settings of that method."""
    hyperparameters: models.RequestHyperparameters | Unset = UNSET
    """Settings of supervised training, the older place for them. Not in the vendor's documentation;
    seen in the vendor's SDK and in the source of a server."""
    integrations: list[models.CreateFineTuningIntegration] | None | Unset = UNSET
    """Services that the job shall report to. Not in the vendor's documentation; seen in the vendor's
    SDK and in the source of a server."""
    seed: int | None | Unset = UNSET
    """Makes runs repeatable where the provider can. Bounds: 0 to 2147483647. Not in the vendor's
    documentation; seen in the vendor's SDK and in the source of a server."""
    job_name: str | Unset = UNSET
    """Name of the job at Bedrock."""
    role_arn: str | Unset = UNSET
    """Role under which Bedrock runs the job."""
    output_file: str | Unset = UNSET
    """Where in S3 Bedrock leaves its result; derived from training_file when left out."""
    portkey_options: models.PortkeyOptions | Unset = UNSET
    """Provider headers for a job that Portkey itself manages."""
    provider_options: models.ProviderOptions | Unset = UNSET
    """Provider fields for a job that Portkey itself manages."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.model = rest.pop("model", UNSET)
        self.training_file = rest.pop("training_file", UNSET)
        self.validation_file = rest.pop("validation_file", UNSET)
        self.suffix = rest.pop("suffix", UNSET)
        value = rest.pop("method", UNSET)
        self.method = READERS["FineTuningMethod"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("hyperparameters", UNSET)
        self.hyperparameters = READERS["RequestHyperparameters"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("integrations", UNSET)
        self.integrations = (
            [READERS["CreateFineTuningIntegration"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.seed = rest.pop("seed", UNSET)
        self.job_name = rest.pop("job_name", UNSET)
        self.role_arn = rest.pop("role_arn", UNSET)
        self.output_file = rest.pop("output_file", UNSET)
        value = rest.pop("portkey_options", UNSET)
        self.portkey_options = READERS["PortkeyOptions"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("provider_options", UNSET)
        self.provider_options = READERS["ProviderOptions"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self
