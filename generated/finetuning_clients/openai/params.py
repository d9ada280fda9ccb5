# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
"""The plain dicts that may be given wherever an argument takes a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

from . import models


class CreateFineTuningIntegrationParam(TypedDict, total=False):
    """A place to report a job's metrics to."""

    type: Required[models.CreateFineTuningIntegrationType]
    """Which service it is."""
    wandb: Required[models.CreateFineTuningWandb | CreateFineTuningWandbParam]
    """Where in Weights & Biases."""


class CreateFineTuningWandbParam(TypedDict, total=False):
    """A run to make in Weights & Biases."""

    project: Required[str]
    """The project to make the run in."""
    name: str | None
    """The run's name; the job's id when null."""
    entity: str | None
    """The team or user to own the run; the default of the registered key when null."""
    tags: Sequence[str]
    """Tags of the run."""


class EvalItemParam(TypedDict, total=False):
    """A message to a marking model."""

    type: models.EvalItemType | str
    """What kind of object this is."""
    role: Required[models.EvalItemRole | str]
    """Who speaks."""
    content: Required[
        str | models.EvalItemPart | EvalItemPartParam | Sequence[str | models.EvalItemPart | EvalItemPartParam]
    ]
    """What is said; a template, a part, or several of them."""


class EvalItemAudioParam(TypedDict, total=False):
    """A piece of sound."""

    data: Required[str]
    """The bytes, in base64."""
    format: Required[models.EvalItemAudioFormat | str]
    """How the bytes are to be read."""


class EvalItemPartParam(TypedDict, total=False):
    """A part of a message; `type` says which of the other fields counts."""

    type: Required[models.EvalItemPartType | str]
    """Which part this is."""
    text: str
    """The text, with `input_text` and `output_text`; a template."""
    image_url: str
    """Where the image is, with `input_image`."""
    detail: str
    """How closely the image is looked at, such as `auto`, `low` or `high`."""
    input_audio: models.EvalItemAudio | EvalItemAudioParam
    """The sound, with `input_audio`."""


class FileExpirationAfterParam(TypedDict, total=False):
    """A span of time after which a file is deleted."""

    anchor: Required[models.FileExpirationAfterAnchor]
    """What the span is counted from."""
    seconds: Required[int]
    """How long the file is kept, between an hour and 30 days. Bounds: 3600 to 2592000."""


class FineTuneDPOHyperparametersParam(TypedDict, total=False):
    """The settings of a preference training."""

    beta: models.Auto | float
    """How strongly the result is held to the model it comes from. Bounds: at most 2, more than 0. The
    server's default: 'auto'."""
    n_epochs: models.Auto | int
    """How many times to go through the training data. Bounds: 1 to 50. The server's default: 'auto'."""
    batch_size: models.Auto | int
    """How many examples each step takes. Bounds: 1 to 256. The server's default: 'auto'."""
    learning_rate_multiplier: models.Auto | float
    """The factor on the learning rate. Bounds: more than 0. The server's default: 'auto'."""


class FineTuneDPOMethodParam(TypedDict, total=False):
    """Training on pairs of a better and a worse answer."""

    hyperparameters: models.FineTuneDPOHyperparameters | FineTuneDPOHyperparametersParam
    """The settings of the training."""


class FineTuneMethodParam(TypedDict, total=False):
    """A method and its settings; `type` says which of the settings count."""

    type: Required[models.FineTuneMethodType]
    """Which method to use."""
    supervised: models.FineTuneSupervisedMethod | FineTuneSupervisedMethodParam
    """The settings of supervised training."""
    dpo: models.FineTuneDPOMethod | FineTuneDPOMethodParam
    """The settings of preference training."""
    reinforcement: models.FineTuneReinforcementMethod | FineTuneReinforcementMethodParam
    """The settings of reinforcement training."""


class FineTuneReinforcementHyperparametersParam(TypedDict, total=False):
    """The settings of a reinforcement training."""

    n_epochs: models.Auto | int
    """How many times to go through the training data. Bounds: 1 to 50. The server's default: 'auto'."""
    batch_size: models.Auto | int
    """How many examples each step takes. Bounds: 1 to 256. The server's default: 'auto'."""
    learning_rate_multiplier: models.Auto | float
    """The factor on the learning rate. Bounds: more than 0. The server's default: 'auto'."""
    reasoning_effort: models.FineTuneReasoningEffort
    """How much the model thinks while it is trained. The server's default: 'default'."""
    compute_multiplier: models.Auto | float
    """The factor on the compute to spend on exploring. Bounds: at most 10, more than 1e-05. The
    server's default: 'auto'."""
    eval_interval: models.Auto | int
    """How many steps lie between two evaluations. Bounds: at least 1. The server's default: 'auto'."""
    eval_samples: models.Auto | int
    """How many samples each evaluation takes. Bounds: at least 1. The server's default: 'auto'."""


class FineTuneReinforcementMethodParam(TypedDict, total=False):
    """Training on the marks that a grader gives."""

    grader: Required[
        models.GraderStringCheck
        | GraderStringCheckParam
        | models.GraderTextSimilarity
        | GraderTextSimilarityParam
        | models.GraderPython
        | GraderPythonParam
        | models.GraderScoreModel
        | GraderScoreModelParam
        | models.GraderMulti
        | GraderMultiParam
    ]
    """What marks the answers."""
    hyperparameters: models.FineTuneReinforcementHyperparameters | FineTuneReinforcementHyperparametersParam
    """The settings of the training."""
    response_format: dict[str, Any]
    """The form that the answers are to have, such as a JSON schema."""


class FineTuneSupervisedHyperparametersParam(TypedDict, total=False):
    """The settings of a supervised training."""

    n_epochs: models.Auto | int
    """How many times to go through the training data. Bounds: 1 to 50. The server's default: 'auto'."""
    batch_size: models.Auto | int
    """How many examples each step takes. Bounds: 1 to 256. The server's default: 'auto'."""
    learning_rate_multiplier: models.Auto | float
    """The factor on the learning rate. Bounds: more than 0. The server's default: 'auto'."""


class FineTuneSupervisedMethodParam(TypedDict, total=False):
    """Training on examples of good answers."""

    hyperparameters: models.FineTuneSupervisedHyperparameters | FineTuneSupervisedHyperparametersParam
    """The settings of the training."""


class GraderMultiParam(TypedDict, total=False):
    """Combines the marks of several graders by a formula."""

    type: Required[models.GraderMultiType | str]
    """Which grader this is."""
    name: Required[str]
    """The grader's name."""
    graders: Required[dict[str, Any] | Sequence[dict[str, Any]]]
    """The graders to combine: by the names that the formula uses, as a list, or a single one. Each is
    one of the other graders, or a `label_model` grader with `model`, `input`, `labels` and
    `passing_labels`."""
    calculate_output: Required[str]
    """The formula, over the names of the graders."""


class GraderPythonParam(TypedDict, total=False):
    """Marks with a program of the caller's own."""

    type: Required[models.GraderPythonType | str]
    """Which grader this is."""
    name: Required[str]
    """The grader's name."""
    source: Required[str]
    """The program."""
    image_tag: str
    """The image that it runs in."""


class GraderSamplingParamsParam(TypedDict, total=False):
    """How a marking model answers."""

    seed: int | None
    """Makes the marks repeatable."""
    temperature: float | None
    """How freely the model answers."""
    top_p: float | None
    """The share of likely words that the model chooses from."""
    max_completions_tokens: int | None
    """How long the model's answer may be. Bounds: at least 1."""
    reasoning_effort: models.ReasoningEffort | str | None
    """How much the model thinks before it marks."""


class GraderScoreModelParam(TypedDict, total=False):
    """Lets a model give the mark."""

    type: Required[models.GraderScoreModelType | str]
    """Which grader this is."""
    name: Required[str]
    """The grader's name."""
    model: Required[str]
    """The model that marks."""
    input: Required[Sequence[models.EvalItem | EvalItemParam]]
    """The messages that it is asked with; templates."""
    range: Sequence[float]
    """The lowest and the highest mark, 0 and 1 if left out. Bounds: at least 2 items, at most 2 items."""
    sampling_params: models.GraderSamplingParams | GraderSamplingParamsParam
    """How the marking model answers."""


class GraderStringCheckParam(TypedDict, total=False):
    """Compares two texts and gives all or nothing."""

    type: Required[models.GraderStringCheckType | str]
    """Which grader this is."""
    name: Required[str]
    """The grader's name."""
    input: Required[str]
    """The text to mark; a template."""
    reference: Required[str]
    """The text to compare with; a template."""
    operation: Required[models.GraderStringCheckOperation | str]
    """How to compare."""


class GraderTextSimilarityParam(TypedDict, total=False):
    """Marks how alike two texts are."""

    type: Required[models.GraderTextSimilarityType | str]
    """Which grader this is."""
    name: Required[str]
    """The grader's name."""
    input: Required[str]
    """The text to mark; a template."""
    reference: Required[str]
    """The text to compare with; a template."""
    evaluation_metric: Required[models.GraderSimilarityMetric | str]
    """How likeness is measured."""
