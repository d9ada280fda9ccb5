# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
"""The plain dicts that may be given wherever an argument takes a model."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from . import models


class AwsS3ConfigInputParam(TypedDict, total=False):
    """How the service is to reach data in S3. Source: the vendor's SDK, official documentation."""

    credentialsSecret: str
    """The full name of the secret with the credentials. Source: the vendor's SDK, official
    documentation."""
    iamRoleArn: str
    """The role to take on. Source: the vendor's SDK, official documentation."""


class AzureBlobStorageConfigInputParam(TypedDict, total=False):
    """How the service is to reach data in Azure. Either a secret or a managed identity. Source: the
    vendor's SDK, official documentation."""

    credentialsSecret: str
    """The full name of the secret with the credentials. Source: the vendor's SDK, official
    documentation."""
    managedIdentityClientId: str
    """The managed identity's client id. Source: the vendor's SDK, official documentation."""
    tenantId: str
    """The tenant. Source: the vendor's SDK, official documentation."""


class ConversationInputParam(TypedDict, total=False):
    """How a conversation becomes one text. Source: document 004, the vendor's SDK."""

    jinjaTemplate: str
    """The Jinja template. Left out, the model's own is used. Source: document 004, the vendor's SDK."""


class DatasetInputParam(TypedDict, total=False):
    """The fields of a dataset that a caller may set. At most one origin. Source: the vendor's SDK,
    official documentation."""

    displayName: str
    """A name for people. Source: the vendor's SDK, official documentation."""
    exampleCount: str
    """How many examples will be uploaded, a 64-bit integer. Reported to be needed for uploads,
    although the documentation does not require it. Source: the vendor's SDK, recorded traffic."""
    format: models.DatasetFormat
    """What a line looks like. Source: the vendor's SDK, official documentation."""
    userUploaded: dict[str, Any]
    """Origin: uploaded by the user. Source: the vendor's SDK, official documentation."""
    evaluationResult: models.EvaluationResultInput | EvaluationResultInputParam
    """Origin: the result of an evaluation. Source: the vendor's SDK, official documentation."""
    transformed: models.TransformedInput | TransformedInputParam
    """Origin: made from another dataset. Source: the vendor's SDK, official documentation."""
    splitted: models.SplittedInput | SplittedInputParam
    """Origin: part of another dataset. Source: the vendor's SDK, official documentation."""
    evalProtocol: dict[str, Any]
    """For datasets of the Eval Protocol. Source: the vendor's SDK, official documentation."""
    externalUrl: str
    """Where content outside the service lies. Source: the vendor's SDK, official documentation."""
    sourceJobName: str
    """The full name of the job that made it. Source: the vendor's SDK, official documentation."""


class DecayScheduleInputParam(TypedDict, total=False):
    """A learning rate that is to fall after the warm-up. Source: the vendor's SDK, official
    documentation."""

    minLrRatio: float
    """The lowest learning rate, as a share of the highest. Source: the vendor's SDK, official
    documentation."""
    decayRatio: float
    """Over which share of the steps it falls. All of them with 0. Source: the vendor's SDK, official
    documentation."""


class DpoConfigInputParam(TypedDict, total=False):
    """The settings of the DPO loss. Source: the vendor's SDK, official documentation."""

    beta: float
    """How strongly the model is held to its reference. Documented as greater than 0 and less than 0.5.
    Bounds: more than 0, less than 0.5. Source: the vendor's SDK, official documentation."""
    refCacheConcurrency: int
    """How many reference passes run at once while the cache is filled. Bounds: -2147483648 to
    2147483647. Source: the vendor's SDK, official documentation."""
    refCacheBatchSize: int
    """How many pairs one reference pass takes while the cache is filled. Bounds: -2147483648 to
    2147483647. Source: the vendor's SDK, official documentation."""


class DraftModelDataInputParam(TypedDict, total=False):
    """How data for a draft model is made. Source: document 004, the vendor's SDK."""

    deploymentName: Required[str]
    """The deployment to ask. Source: document 004, the vendor's SDK."""
    jinjaTemplate: str
    """The Jinja template of a conversation. Source: document 004, the vendor's SDK."""
    cleanupDeployment: bool
    """Whether to delete the deployment afterwards. Source: document 004, the vendor's SDK."""


class EvaluationResultInputParam(TypedDict, total=False):
    """The evaluation whose result the dataset is. Source: the vendor's SDK, official documentation."""

    evaluationJobId: Required[str]
    """The evaluation job. Source: the vendor's SDK, official documentation."""


class FineTuningDatasetInputParam(TypedDict, total=False):
    """One of several training datasets. Source: document 004, the vendor's SDK."""

    dataset: str
    """The dataset, by id or full name. Source: document 004, the vendor's SDK."""


class GenieInputParam(TypedDict, total=False):
    """Names the pipeline that does the work. Source: document 004, the vendor's SDK."""

    pipelineName: Required[str]
    """The pipeline. Source: document 004, the vendor's SDK."""


class InferenceParametersInputParam(TypedDict, total=False):
    """How answers are to be sampled while training. Source: the vendor's SDK, official documentation."""

    maxOutputTokens: int
    """How long an answer may be in tokens. Bounds: -2147483648 to 2147483647. Source: the vendor's
    SDK, official documentation."""
    temperature: float
    """The temperature. Usually from 0 to 2. Source: the vendor's SDK, official documentation."""
    topP: float
    """The share of probability to sample from. Usually from 0 to 1. Source: the vendor's SDK, official
    documentation."""
    topK: int
    """How many tokens to sample from. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK,
    official documentation."""
    responseCandidatesCount: int
    """How many answers are sampled for each prompt. Bounds: -2147483648 to 2147483647. Source: the
    vendor's SDK, official documentation."""
    extraBody: str
    """Further parameters of the request, as a text of JSON. Source: the vendor's SDK, official
    documentation."""


class LearningRateSchedulerInputParam(TypedDict, total=False):
    """How the learning rate is to change. At most one of the three. Source: the vendor's SDK, official
    documentation."""

    constant: dict[str, Any]
    """It stays the same. Source: the vendor's SDK, official documentation."""
    linear: models.DecayScheduleInput | DecayScheduleInputParam
    """It falls evenly. Source: the vendor's SDK, official documentation."""
    cosine: models.DecayScheduleInput | DecayScheduleInputParam
    """It falls along a cosine. Source: the vendor's SDK, official documentation."""


class LossConfigInputParam(TypedDict, total=False):
    """The loss method and its settings. Source: the vendor's SDK, official documentation."""

    method: models.LossMethod
    """The method. Left open, a DPO job takes DPO; a reinforcement job the trainer's own. Source: the
    vendor's SDK, official documentation."""
    klBeta: float
    """The weight of the distance from the reference, for methods like GRPO. Source: the vendor's SDK,
    official documentation."""
    dpo: models.DpoConfigInput | DpoConfigInputParam
    """The settings of the method DPO. Source: the vendor's SDK, official documentation."""


class SplittedInputParam(TypedDict, total=False):
    """The dataset that this one is a part of. Source: the vendor's SDK, official documentation."""

    sourceDatasetId: Required[str]
    """The dataset it is a part of. Source: the vendor's SDK, official documentation."""


class TextClassificationInputParam(TypedDict, total=False):
    """Which fields of a line of data hold the text and its label. Source: document 004, the vendor's
    SDK."""

    text: Required[str]
    """The field with the text. Source: document 004, the vendor's SDK."""
    label: Required[str]
    """The field with the label. Source: document 004, the vendor's SDK."""


class TextCompletionInputParam(TypedDict, total=False):
    """How a line of data becomes a prompt and its continuation. Source: document 004, the vendor's
    SDK."""

    inputTemplate: Required[str]
    """The template of the prompt. Source: document 004, the vendor's SDK."""
    outputTemplate: Required[str]
    """The template of the continuation. Source: document 004, the vendor's SDK."""


class TrainingConfigInputParam(TypedDict, total=False):
    """The settings that DPO and reinforcement jobs share. At most one of `baseModel` and
    `warmStartFrom`. Source: the vendor's SDK, official documentation."""

    outputModel: str
    """The model that the job produces. Left out, it is named after the job. Source: the vendor's SDK,
    official documentation."""
    baseModel: str
    """The model that is trained. Excludes `warmStartFrom`. Source: the vendor's SDK, official
    documentation."""
    warmStartFrom: str
    """The fine-tuned model that training goes on from. Excludes `baseModel`. Source: the vendor's SDK,
    official documentation."""
    jinjaTemplate: str
    """The template that makes one text of a conversation. Source: the vendor's SDK, official
    documentation."""
    learningRate: float
    """The learning rate. Source: the vendor's SDK, official documentation."""
    maxContextLength: int
    """The longest context in tokens. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK,
    official documentation."""
    loraRank: int
    """The rank of the LoRA matrices. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK,
    official documentation."""
    region: models.Region
    """Where the job runs. Source: the vendor's SDK, official documentation."""
    epochs: int
    """Passes over the data. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK, official
    documentation."""
    batchSize: int
    """The batch size in tokens when sequences are packed. Bounds: -2147483648 to 2147483647. Source:
    the vendor's SDK, official documentation."""
    batchSizeSamples: int
    """The batch size in examples. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK,
    official documentation."""
    gradientAccumulationSteps: int
    """How many batches make one step. Bounds: -2147483648 to 2147483647. Source: the vendor's SDK,
    official documentation."""
    learningRateWarmupSteps: int
    """Over how many steps the learning rate rises. Bounds: -2147483648 to 2147483647. Source: the
    vendor's SDK, official documentation."""
    optimizerWeightDecay: float
    """The weight decay. Source: the vendor's SDK, official documentation."""
    samplerCheckpointSaveIntervalSteps: int
    """After how many steps a checkpoint that can be used is saved. None with 0. Bounds: -2147483648 to
    2147483647. Source: the vendor's SDK, official documentation."""


class TransformedInputParam(TypedDict, total=False):
    """The dataset to make this one from. Source: the vendor's SDK, official documentation."""

    sourceDatasetId: Required[str]
    """The dataset to make it from. Source: the vendor's SDK, official documentation."""
    filter: str
    """Which examples to keep. Source: official documentation."""
    originalFormat: models.DatasetFormat
    """What a line looked like before. Source: the vendor's SDK, official documentation."""


class WandbConfigInputParam(TypedDict, total=False):
    """How a job is to report to Weights & Biases. Source: the vendor's SDK, official documentation."""

    enabled: bool
    """Whether it reports. Source: the vendor's SDK, official documentation."""
    apiKey: str
    """The key for Weights & Biases. Source: the vendor's SDK, official documentation."""
    project: str
    """The project. Source: the vendor's SDK, official documentation."""
    entity: str
    """The user or team. Source: the vendor's SDK, official documentation."""
    runId: str
    """The id of the run. Source: the vendor's SDK, official documentation."""
