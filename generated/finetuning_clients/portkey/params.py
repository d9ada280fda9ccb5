# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
"""The plain dicts that may be given wherever an argument takes a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

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


class EvalItemParam(TypedDict, total=False):
    """A message to a marking model. Not in the vendor's documentation; seen in the vendor's SDK."""

    type: models.EvalItemType | str
    """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    role: Required[models.EvalItemRole | str]
    """Who speaks. Not in the vendor's documentation; seen in the vendor's SDK."""
    content: Required[
        str | models.EvalItemPart | EvalItemPartParam | Sequence[str | models.EvalItemPart | EvalItemPartParam]
    ]
    """What is said; a template, a part, or several of them. Not in the vendor's documentation; seen in
    the vendor's SDK."""


class EvalItemAudioParam(TypedDict, total=False):
    """A piece of sound. Not in the vendor's documentation; seen in the vendor's SDK."""

    data: Required[str]
    """The bytes, in base64. Not in the vendor's documentation; seen in the vendor's SDK."""
    format: Required[models.EvalItemAudioFormat | str]
    """How the bytes are to be read. Not in the vendor's documentation; seen in the vendor's SDK."""


class EvalItemPartParam(TypedDict, total=False):
    """A part of a message; `type` says which of the other fields counts. Not in the vendor's
    documentation; seen in the vendor's SDK."""

    type: Required[models.EvalItemPartType | str]
    """Which part this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    text: str
    """The text, with `input_text` and `output_text`; a template. Not in the vendor's documentation;
    seen in the vendor's SDK."""
    image_url: str
    """Where the image is, with `input_image`. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    detail: str
    """How closely the image is looked at, such as `auto`, `low` or `high`. Not in the vendor's
    documentation; seen in the vendor's SDK."""
    input_audio: models.EvalItemAudio | EvalItemAudioParam
    """The sound, with `input_audio`. Not in the vendor's documentation; seen in the vendor's SDK."""


class FineTuningMethodParam(TypedDict, total=False):
    """A kind of training and its settings."""

    type: Required[models.FineTuningMethodType]
    """Which of the two applies."""
    supervised: models.SupervisedMethod | SupervisedMethodParam
    """Settings of supervised training."""
    dpo: models.DpoMethod | DpoMethodParam
    """Settings of preference training."""


class GraderMultiParam(TypedDict, total=False):
    """Combines the marks of several graders by a formula. Not in the vendor's documentation; seen in
    the vendor's SDK."""

    type: Required[models.GraderMultiType | str]
    """Which grader this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    name: Required[str]
    """The grader's name. Not in the vendor's documentation; seen in the vendor's SDK."""
    graders: Required[dict[str, Any] | Sequence[dict[str, Any]]]
    """The graders to combine: by the names that the formula uses, as a list, or a single one. Each is
    one of the other graders, or a `label_model` grader with `model`, `input`, `labels` and
    `passing_labels`. Not in the vendor's documentation; seen in the vendor's SDK."""
    calculate_output: Required[str]
    """The formula, over the names of the graders. Not in the vendor's documentation; seen in the
    vendor's SDK."""


class GraderPythonParam(TypedDict, total=False):
    """Marks with a program of the caller's own. Not in the vendor's documentation; seen in the
    vendor's SDK."""

    type: Required[models.GraderPythonType | str]
    """Which grader this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    name: Required[str]
    """The grader's name. Not in the vendor's documentation; seen in the vendor's SDK."""
    source: Required[str]
    """The program. Not in the vendor's documentation; seen in the vendor's SDK."""
    image_tag: str
    """The image that it runs in. Not in the vendor's documentation; seen in the vendor's SDK."""


class GraderSamplingParamsParam(TypedDict, total=False):
    """How a marking model answers. Not in the vendor's documentation; seen in the vendor's SDK."""

    seed: int | None
    """Makes the marks repeatable. Not in the vendor's documentation; seen in the vendor's SDK."""
    temperature: float | None
    """How freely the model answers. Not in the vendor's documentation; seen in the vendor's SDK."""
    top_p: float | None
    """The share of likely words that the model chooses from. Not in the vendor's documentation; seen
    in the vendor's SDK."""
    max_completions_tokens: int | None
    """How long the model's answer may be. Bounds: at least 1. Not in the vendor's documentation; seen
    in the vendor's SDK."""
    reasoning_effort: models.ReasoningEffort | str | None
    """How much the model thinks before it marks. Not in the vendor's documentation; seen in the
    vendor's SDK."""


class GraderScoreModelParam(TypedDict, total=False):
    """Lets a model give the mark. Not in the vendor's documentation; seen in the vendor's SDK."""

    type: Required[models.GraderScoreModelType | str]
    """Which grader this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    name: Required[str]
    """The grader's name. Not in the vendor's documentation; seen in the vendor's SDK."""
    model: Required[str]
    """The model that marks. Not in the vendor's documentation; seen in the vendor's SDK."""
    input: Required[Sequence[models.EvalItem | EvalItemParam]]
    """The messages that it is asked with; templates. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    range: Sequence[float]
    """The lowest and the highest mark, 0 and 1 if left out. Bounds: at least 2 items, at most 2 items.
    Not in the vendor's documentation; seen in the vendor's SDK."""
    sampling_params: models.GraderSamplingParams | GraderSamplingParamsParam
    """How the marking model answers. Not in the vendor's documentation; seen in the vendor's SDK."""


class GraderStringCheckParam(TypedDict, total=False):
    """Compares two texts and gives all or nothing. Not in the vendor's documentation; seen in the
    vendor's SDK."""

    type: Required[models.GraderStringCheckType | str]
    """Which grader this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    name: Required[str]
    """The grader's name. Not in the vendor's documentation; seen in the vendor's SDK."""
    input: Required[str]
    """The text to mark; a template. Not in the vendor's documentation; seen in the vendor's SDK."""
    reference: Required[str]
    """The text to compare with; a template. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    operation: Required[models.GraderStringCheckOperation | str]
    """How to compare. Not in the vendor's documentation; seen in the vendor's SDK."""


class GraderTextSimilarityParam(TypedDict, total=False):
    """Marks how alike two texts are. Not in the vendor's documentation; seen in the vendor's SDK."""

    type: Required[models.GraderTextSimilarityType | str]
    """Which grader this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    name: Required[str]
    """The grader's name. Not in the vendor's documentation; seen in the vendor's SDK."""
    input: Required[str]
    """The text to mark; a template. Not in the vendor's documentation; seen in the vendor's SDK."""
    reference: Required[str]
    """The text to compare with; a template. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    evaluation_metric: Required[models.GraderSimilarityMetric | str]
    """How likeness is measured. Not in the vendor's documentation; seen in the vendor's SDK."""


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
