# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
"""The plain dicts that may be given wherever an argument takes a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

from . import models


class AutoTuneInputParam(TypedDict, total=False):
    """What a deployment is tuned for. Not in the vendor's documentation; seen in the vendor's SDK."""

    longPrompt: bool
    """Whether for long prompts. Not in the vendor's documentation; seen in the vendor's SDK."""


class AutoscalingPolicyInputParam(TypedDict, total=False):
    """When replicas of a deployment are added and taken away. Not in the vendor's documentation; seen
    in the vendor's SDK."""

    loadTargets: dict[str, float]
    """The load to aim at, by the name of its measure. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    scaleUpWindow: str
    """How long load has to be high before replicas are added, such as `30s`. Not in the vendor's
    documentation; seen in the vendor's SDK."""
    scaleDownWindow: str
    """How long load has to be low before replicas are taken away, such as `600s`. Not in the vendor's
    documentation; seen in the vendor's SDK."""
    scaleToZeroWindow: str
    """How long nobody may call before the last replica goes, such as `3600s`. Not in the vendor's
    documentation; seen in the vendor's SDK."""


class AwsS3ConfigInputParam(TypedDict, total=False):
    """How the service is to reach data in S3."""

    credentialsSecret: str
    """The full name of the secret with the credentials."""
    iamRoleArn: str
    """The role to take on."""


class AzureBlobStorageConfigInputParam(TypedDict, total=False):
    """How the service is to reach data in Azure. Either a secret or a managed identity."""

    credentialsSecret: str
    """The full name of the secret with the credentials."""
    managedIdentityClientId: str
    """The managed identity's client id."""
    tenantId: str
    """The tenant."""


class ConversationInputParam(TypedDict, total=False):
    """How a conversation becomes one text."""

    jinjaTemplate: str
    """The Jinja template. Left out, the model's own is used."""


class DatasetInputParam(TypedDict, total=False):
    """The fields of a dataset that a caller may set. At most one origin."""

    displayName: str
    """A name for people."""
    exampleCount: str
    """How many examples will be uploaded, a 64-bit integer. Reported to be needed for uploads,
    although the documentation does not require it. Not in the vendor's documentation; seen in the
    vendor's SDK and in recorded traffic."""
    format: models.DatasetFormat
    """What a line looks like."""
    userUploaded: dict[str, Any]
    """Origin: uploaded by the user."""
    evaluationResult: models.EvaluationResultInput | EvaluationResultInputParam
    """Origin: the result of an evaluation."""
    transformed: models.TransformedInput | TransformedInputParam
    """Origin: made from another dataset."""
    splitted: models.SplittedInput | SplittedInputParam
    """Origin: part of another dataset."""
    evalProtocol: dict[str, Any]
    """For datasets of the Eval Protocol."""
    externalUrl: str
    """Where content outside the service lies."""
    sourceJobName: str
    """The full name of the job that made it."""


class DecayScheduleInputParam(TypedDict, total=False):
    """A learning rate that is to fall after the warm-up."""

    minLrRatio: float
    """The lowest learning rate, as a share of the highest."""
    decayRatio: float
    """Over which share of the steps it falls. All of them with 0."""


class DpoConfigInputParam(TypedDict, total=False):
    """The settings of the DPO loss."""

    beta: float
    """How strongly the model is held to its reference. Documented as greater than 0 and less than 0.5.
    Bounds: more than 0, less than 0.5."""
    refCacheConcurrency: int
    """How many reference passes run at once while the cache is filled. Bounds: -2147483648 to
    2147483647."""
    refCacheBatchSize: int
    """How many pairs one reference pass takes while the cache is filled. Bounds: -2147483648 to
    2147483647."""


class DraftModelDataInputParam(TypedDict, total=False):
    """How data for a draft model is made."""

    deploymentName: Required[str]
    """The deployment to ask."""
    jinjaTemplate: str
    """The Jinja template of a conversation."""
    cleanupDeployment: bool
    """Whether to delete the deployment afterwards."""


class EvaluationResultInputParam(TypedDict, total=False):
    """The evaluation whose result the dataset is."""

    evaluationJobId: Required[str]
    """The evaluation job."""


class FineTuningDatasetInputParam(TypedDict, total=False):
    """One of several training datasets."""

    dataset: str
    """The dataset, by id or full name."""


class GenieInputParam(TypedDict, total=False):
    """Names the pipeline that does the work."""

    pipelineName: Required[str]
    """The pipeline."""


class InferenceParametersInputParam(TypedDict, total=False):
    """How answers are to be sampled while training."""

    maxOutputTokens: int
    """How long an answer may be in tokens. Bounds: -2147483648 to 2147483647."""
    temperature: float
    """The temperature. Usually from 0 to 2."""
    topP: float
    """The share of probability to sample from. Usually from 0 to 1."""
    topK: int
    """How many tokens to sample from. Bounds: -2147483648 to 2147483647."""
    responseCandidatesCount: int
    """How many answers are sampled for each prompt. Bounds: -2147483648 to 2147483647."""
    extraBody: str
    """Further parameters of the request, as a text of JSON."""


class LearningRateSchedulerInputParam(TypedDict, total=False):
    """How the learning rate is to change. At most one of the three."""

    constant: dict[str, Any]
    """It stays the same."""
    linear: models.DecayScheduleInput | DecayScheduleInputParam
    """It falls evenly."""
    cosine: models.DecayScheduleInput | DecayScheduleInputParam
    """It falls along a cosine."""


class LossConfigInputParam(TypedDict, total=False):
    """The loss method and its settings."""

    method: models.LossMethod
    """The method. Left open, a DPO job takes DPO; a reinforcement job the trainer's own."""
    klBeta: float
    """The weight of the distance from the reference, for methods like GRPO."""
    dpo: models.DpoConfigInput | DpoConfigInputParam
    """The settings of the method DPO."""


class PlacementInputParam(TypedDict, total=False):
    """Where a deployment may run, by one of three fields. Not in the vendor's documentation; seen in
    the vendor's SDK."""

    multiRegion: models.MultiRegion
    """A part of the world. Not in the vendor's documentation; seen in the vendor's SDK."""
    region: models.Region
    """One region. Not in the vendor's documentation; seen in the vendor's SDK."""
    regions: Sequence[models.Region]
    """Several regions. Not in the vendor's documentation; seen in the vendor's SDK."""


class SplittedInputParam(TypedDict, total=False):
    """The dataset that this one is a part of."""

    sourceDatasetId: Required[str]
    """The dataset it is a part of."""


class TextClassificationInputParam(TypedDict, total=False):
    """Which fields of a line of data hold the text and its label."""

    text: Required[str]
    """The field with the text."""
    label: Required[str]
    """The field with the label."""


class TextCompletionInputParam(TypedDict, total=False):
    """How a line of data becomes a prompt and its continuation."""

    inputTemplate: Required[str]
    """The template of the prompt."""
    outputTemplate: Required[str]
    """The template of the continuation."""


class TrainingConfigInputParam(TypedDict, total=False):
    """The settings that DPO and reinforcement jobs share. At most one of `baseModel` and
    `warmStartFrom`."""

    outputModel: str
    """The model that the job produces. Left out, it is named after the job."""
    baseModel: str
    """The model that is trained. Excludes `warmStartFrom`."""
    warmStartFrom: str
    """The fine-tuned model that training goes on from. Excludes `baseModel`."""
    jinjaTemplate: str
    """The template that makes one text of a conversation."""
    learningRate: float
    """The learning rate."""
    maxContextLength: int
    """The longest context in tokens. Bounds: -2147483648 to 2147483647."""
    loraRank: int
    """The rank of the LoRA matrices. Bounds: -2147483648 to 2147483647."""
    region: models.Region
    """Where the job runs."""
    epochs: int
    """Passes over the data. Bounds: -2147483648 to 2147483647."""
    batchSize: int
    """The batch size in tokens when sequences are packed. Bounds: -2147483648 to 2147483647."""
    batchSizeSamples: int
    """The batch size in examples. Bounds: -2147483648 to 2147483647."""
    gradientAccumulationSteps: int
    """How many batches make one step. Bounds: -2147483648 to 2147483647."""
    learningRateWarmupSteps: int
    """Over how many steps the learning rate rises. Bounds: -2147483648 to 2147483647."""
    optimizerWeightDecay: float
    """The weight decay."""
    samplerCheckpointSaveIntervalSteps: int
    """After how many steps a checkpoint that can be used is saved. None with 0. Bounds: -2147483648 to
    2147483647."""


class TransformedInputParam(TypedDict, total=False):
    """The dataset to make this one from."""

    sourceDatasetId: Required[str]
    """The dataset to make it from."""
    filter: str
    """Which examples to keep."""
    originalFormat: models.DatasetFormat
    """What a line looked like before."""


class WandbConfigInputParam(TypedDict, total=False):
    """How a job is to report to Weights & Biases."""

    enabled: bool
    """Whether it reports."""
    apiKey: str
    """The key for Weights & Biases."""
    project: str
    """The project."""
    entity: str
    """The user or team."""
    runId: str
    """The id of the run."""
