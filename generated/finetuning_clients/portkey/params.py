# Generated from specs/portkey.yaml (sha256 48e036b4e46e4f59ad4dc70131e2d89c06619f1c9cbf0f40fc36df9d7bf614e0) by `make generate`. Do not edit.
"""The plain dicts that may be given wherever an argument takes a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from . import models


class CreateFineTuningIntegrationParam(TypedDict, total=False):
    """A service that a new job shall report to. Source: the vendor's SDK, the server's source."""

    type: Required[models.IntegrationType]
    """Which service. Source: the vendor's SDK."""
    wandb: Required[models.CreateFineTuningWandb | CreateFineTuningWandbParam]
    """Settings for Weights and Biases. Source: the vendor's SDK."""


class CreateFineTuningWandbParam(TypedDict, total=False):
    """Where in Weights and Biases a new job's metrics shall go. Source: the vendor's SDK."""

    project: Required[str]
    """The project that takes the run. Source: the vendor's SDK."""
    name: str | None
    """The run's display name; the job's id when left out. Source: the vendor's SDK."""
    entity: str | None
    """The user or team that the run belongs to; the owner of the registered key when left out. Source:
    the vendor's SDK."""
    tags: Sequence[str]
    """Tags for the run. Source: the vendor's SDK."""


class DpoMethodParam(TypedDict, total=False):
    """Settings of direct preference optimisation. Source: official documentation."""

    hyperparameters: models.RequestHyperparameters | RequestHyperparametersParam
    """The numbers of the training. Source: official documentation."""


class FineTuningMethodParam(TypedDict, total=False):
    """A kind of training and its settings. Source: official documentation."""

    type: Required[models.FineTuningMethodType]
    """Which of the two applies. Source: official documentation."""
    supervised: models.SupervisedMethod | SupervisedMethodParam
    """Settings of supervised training. Source: official documentation."""
    dpo: models.DpoMethod | DpoMethodParam
    """Settings of preference training. Source: official documentation."""


PortkeyOptionsParam = TypedDict(
    "PortkeyOptionsParam",
    {"x-portkey-virtual-key": "str", "x-portkey-aws-s3-bucket": "str", "x-portkey-vertex-storage-bucket-name": "str"},
    total=False,
)
"""Headers, as fields, that Portkey sends on for a job that it manages. Others than these may be given.
Source: official documentation."""


class ProviderOptionsParam(TypedDict, total=False):
    """Fields for the provider of a job that Portkey manages. Others than these may be given. Source:
    official documentation."""

    job_name: str
    """Name of the job at Bedrock. Source: official documentation."""
    role_arn: str
    """Role under which Bedrock runs the job. Source: official documentation."""
    output_file: str
    """Where in S3 Bedrock leaves its result. Source: official documentation."""


class RequestHyperparametersParam(TypedDict, total=False):
    """The numbers of a training; what is left out or `auto` the provider chooses. Source: official
    documentation, the vendor's SDK."""

    n_epochs: models.Auto | int
    """How often to go through the training data. Bounds: 1 to 50. Source: official documentation, the
    vendor's SDK."""
    learning_rate_multiplier: models.Auto | float
    """Factor on the provider's own learning rate. Bounds: more than 0. Source: official documentation,
    the vendor's SDK."""
    batch_size: models.Auto | int
    """How many examples go into one step. Bounds: 1 to 2147483647. Source: official documentation, the
    vendor's SDK."""


class SupervisedMethodParam(TypedDict, total=False):
    """Settings of supervised training. Source: official documentation."""

    hyperparameters: models.RequestHyperparameters | RequestHyperparametersParam
    """The numbers of the training. Source: official documentation."""
