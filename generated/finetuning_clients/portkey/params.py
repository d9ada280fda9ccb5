# Generated from specs/portkey.yaml (sha256 3ca10dfce51d8a3b8a054b712a251a29df52c4d28ed1faf3f8225eab80df88a0) by `make generate`. Do not edit.
"""The plain dicts that may be given wherever an argument takes a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from . import models


class CreateFineTuningIntegrationParam(TypedDict, total=False):
    """A service that a new job shall report to. Not in the vendor's documentation; seen in the
    vendor's SDK and in the source of a server."""

    type: Required[models.IntegrationType]
    """Which service. Not in the vendor's documentation; seen in the vendor's SDK."""
    wandb: Required[models.CreateFineTuningWandb | CreateFineTuningWandbParam]
    """Settings for Weights and Biases. Not in the vendor's documentation; seen in the vendor's SDK."""


class CreateFineTuningWandbParam(TypedDict, total=False):
    """Where in Weights and Biases a new job's metrics shall go. Not in the vendor's documentation;
    seen in the vendor's SDK."""

    project: Required[str]
    """The project that takes the run. Not in the vendor's documentation; seen in the vendor's SDK."""
    name: str | None
    """The run's display name; the job's id when left out. Not in the vendor's documentation; seen in
    the vendor's SDK."""
    entity: str | None
    """The user or team that the run belongs to; the owner of the registered key when left out. Not in
    the vendor's documentation; seen in the vendor's SDK."""
    tags: Sequence[str]
    """Tags for the run. Not in the vendor's documentation; seen in the vendor's SDK."""


class DpoMethodParam(TypedDict, total=False):
    """Settings of direct preference optimisation."""

    hyperparameters: models.RequestHyperparameters | RequestHyperparametersParam
    """The numbers of the training."""


class FineTuningMethodParam(TypedDict, total=False):
    """A kind of training and its settings."""

    type: Required[models.FineTuningMethodType]
    """Which of the two applies."""
    supervised: models.SupervisedMethod | SupervisedMethodParam
    """Settings of supervised training."""
    dpo: models.DpoMethod | DpoMethodParam
    """Settings of preference training."""


PortkeyOptionsParam = TypedDict(
    "PortkeyOptionsParam",
    {"x-portkey-virtual-key": "str", "x-portkey-aws-s3-bucket": "str", "x-portkey-vertex-storage-bucket-name": "str"},
    total=False,
)
"""Headers, as fields, that Portkey sends on for a job that it manages. Others than these may be given."""


class ProviderOptionsParam(TypedDict, total=False):
    """Fields for the provider of a job that Portkey manages. Others than these may be given."""

    job_name: str
    """Name of the job at Bedrock."""
    role_arn: str
    """Role under which Bedrock runs the job."""
    output_file: str
    """Where in S3 Bedrock leaves its result."""


class RequestHyperparametersParam(TypedDict, total=False):
    """The numbers of a training; what is left out or `auto` the provider chooses."""

    n_epochs: models.Auto | int
    """How often to go through the training data. Bounds: 1 to 50."""
    learning_rate_multiplier: models.Auto | float
    """Factor on the provider's own learning rate."""
    batch_size: models.Auto | int
    """How many examples go into one step. Bounds: -2147483648 to 2147483647."""


class SupervisedMethodParam(TypedDict, total=False):
    """Settings of supervised training."""

    hyperparameters: models.RequestHyperparameters | RequestHyperparametersParam
    """The numbers of the training."""
