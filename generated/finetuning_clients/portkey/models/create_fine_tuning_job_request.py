# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class CreateFineTuningJobRequest(_Model):
    """What to train and how. One shape for all providers: each reads its own part."""

    __fields__ = (
        "model",
        "training_file",
        "model_type",
        "validation_file",
        "suffix",
        "method",
        "hyperparameters",
        "integrations",
        "seed",
        "job_name",
        "role_arn",
        "output_file",
        "portkey_options",
        "provider_options",
    )
    __slots__ = __fields__

    model: str
    """The model to start from, by the provider's name for it."""
    training_file: str
    """Id of the file to train on."""
    model_type: str | None
    """Whether the examples are conversations (`chat`) or texts (`text`), for Bedrock."""
    validation_file: str | None
    """Id of a file to validate with."""
    suffix: str | None
    """A word that the name of the new model carries."""
    method: models.FineTuningMethod | None
    """How to train, with the settings of that method."""
    hyperparameters: models.RequestHyperparameters | None
    """Settings of supervised training, the older place for them. Not in the vendor's documentation;
    seen in the vendor's SDK and in the source of a server."""
    integrations: list[models.CreateFineTuningIntegration] | None
    """Services that the job shall report to. Not in the vendor's documentation; seen in the vendor's
    SDK and in the source of a server."""
    seed: int | None
    """Makes runs repeatable where the provider can. Bounds: 0 to 2147483647. Not in the vendor's
    documentation; seen in the vendor's SDK and in the source of a server."""
    job_name: str | None
    """Name of the job at Bedrock."""
    role_arn: str | None
    """Role under which Bedrock runs the job."""
    output_file: str | None
    """Where in S3 Bedrock leaves its result; derived from training_file when left out."""
    portkey_options: models.PortkeyOptions | None
    """Provider headers for a job that Portkey itself manages."""
    provider_options: models.ProviderOptions | None
    """Provider fields for a job that Portkey itself manages."""

    def __init__(
        self,
        *,
        model: str,
        training_file: str,
        model_type: str | Unset = UNSET,
        validation_file: str | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        method: models.FineTuningMethod | Unset = UNSET,
        hyperparameters: models.RequestHyperparameters | Unset = UNSET,
        integrations: list[models.CreateFineTuningIntegration] | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        job_name: str | Unset = UNSET,
        role_arn: str | Unset = UNSET,
        output_file: str | Unset = UNSET,
        portkey_options: models.PortkeyOptions | Unset = UNSET,
        provider_options: models.ProviderOptions | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            model=model,
            training_file=training_file,
            model_type=model_type,
            validation_file=validation_file,
            suffix=suffix,
            method=method,
            hyperparameters=hyperparameters,
            integrations=integrations,
            seed=seed,
            job_name=job_name,
            role_arn=role_arn,
            output_file=output_file,
            portkey_options=portkey_options,
            provider_options=provider_options,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "model" in received:
            self.model = received["model"]
        if "training_file" in received:
            self.training_file = received["training_file"]
        if "model_type" in received:
            self.model_type = received["model_type"]
        if "validation_file" in received:
            self.validation_file = received["validation_file"]
        if "suffix" in received:
            self.suffix = received["suffix"]
        if "method" in received:
            value = received["method"]
            self.method = READERS["FineTuningMethod"](value) if isinstance(value, dict) else value
        if "hyperparameters" in received:
            value = received["hyperparameters"]
            self.hyperparameters = READERS["RequestHyperparameters"](value) if isinstance(value, dict) else value
        if "integrations" in received:
            value = received["integrations"]
            self.integrations = (
                [READERS["CreateFineTuningIntegration"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        if "seed" in received:
            self.seed = received["seed"]
        if "job_name" in received:
            self.job_name = received["job_name"]
        if "role_arn" in received:
            self.role_arn = received["role_arn"]
        if "output_file" in received:
            self.output_file = received["output_file"]
        if "portkey_options" in received:
            value = received["portkey_options"]
            self.portkey_options = READERS["PortkeyOptions"](value) if isinstance(value, dict) else value
        if "provider_options" in received:
            value = received["provider_options"]
            self.provider_options = READERS["ProviderOptions"](value) if isinstance(value, dict) else value
        return self
