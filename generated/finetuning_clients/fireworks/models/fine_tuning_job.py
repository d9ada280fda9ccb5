# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new, read_timestamp

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuningJob(_Model):
    """A legacy fine-tuning job. The document shows all 35 fields at once; of the seven task kinds,
    `legacy_job` to `genie`, a real job has at most one."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "create_time": "createTime",
        "created_by": "createdBy",
        "container_version": "containerVersion",
        "model_id": "modelId",
        "legacy_job": "legacyJob",
        "text_completion": "textCompletion",
        "text_classification": "textClassification",
        "draft_model_data": "draftModelData",
        "draft_model": "draftModel",
        "base_model": "baseModel",
        "warm_start_from": "warmStartFrom",
        "learning_rate": "learningRate",
        "lora_rank": "loraRank",
        "lora_target_modules": "loraTargetModules",
        "batch_size": "batchSize",
        "micro_batch_size": "microBatchSize",
        "mask_token": "maskToken",
        "pad_token": "padToken",
        "wandb_url": "wandbUrl",
        "wandb_entity": "wandbEntity",
        "wandb_api_key": "wandbApiKey",
        "wandb_project": "wandbProject",
        "evaluation_split": "evaluationSplit",
        "evaluation_dataset": "evaluationDataset",
        "dependent_jobs": "dependentJobs",
    }

    __job__: ClassVar[JobKind] = JobKind(
        provider="fireworks",
        id=("name",),
        status=("state",),
        created=("createTime",),
        model=("baseModel",),
        result_model=("modelId",),
        error=("status", "message"),
        states={
            "STATE_UNSPECIFIED": "unknown",
            "CREATING": "queued",
            "PENDING": "queued",
            "RUNNING": "running",
            "COMPLETED": "succeeded",
            "FAILED": "failed",
            "DELETING": "cancelled",
        },
        terminal=frozenset(["COMPLETED", "DELETING", "FAILED"]),
    )

    name: str | Unset = UNSET
    """The full name, which is the id: `accounts/ACCOUNT/fineTuningJobs/JOB`. Read-only."""
    display_name: str | Unset = UNSET
    """A name for people."""
    create_time: datetime.datetime | None | Unset = UNSET
    """When the job was created. Read-only."""
    state: models.FineTuningJobState | str | Unset = UNSET
    """Where the job stands. Read-only."""
    dataset: str | Unset = UNSET
    """The training dataset. A bare id is answered as the full name."""
    datasets: list[models.FineTuningDataset] | Unset = UNSET
    """Several training datasets."""
    status: models.Status | None | Unset = UNSET
    """How the job fares. Read-only."""
    created_by: str | Unset = UNSET
    """The e-mail address of the creator. Read-only."""
    container_version: str | Unset = UNSET
    """The trainer's version."""
    model_id: str | Unset = UNSET
    """The id of the model that the job produces."""
    legacy_job: dict[str, Any] | Unset = UNSET
    """A job of the kind that came before task kinds."""
    text_completion: models.TextCompletion | Unset = UNSET
    """Task kind: continue a text."""
    text_classification: models.TextClassification | Unset = UNSET
    """Task kind: give a text a label."""
    conversation: models.Conversation | Unset = UNSET
    """Task kind: answer in a conversation."""
    draft_model_data: models.DraftModelData | Unset = UNSET
    """Task kind: make data for a draft model."""
    draft_model: dict[str, Any] | Unset = UNSET
    """Task kind: train a draft model."""
    genie: models.Genie | Unset = UNSET
    """Task kind: a named pipeline."""
    base_model: str | Unset = UNSET
    """The model that is trained. Set if `warm_start_from` is not."""
    warm_start_from: str | Unset = UNSET
    """The fine-tuned model that training goes on from. Set if `base_model` is not."""
    epochs: float | Unset = UNSET
    """Passes over the data."""
    learning_rate: float | Unset = UNSET
    """The learning rate."""
    lora_rank: int | Unset = UNSET
    """The rank of the LoRA matrices."""
    lora_target_modules: list[str] | Unset = UNSET
    """The modules of the model that get LoRA matrices."""
    batch_size: int | Unset = UNSET
    """The batch size."""
    micro_batch_size: int | Unset = UNSET
    """The size of the parts in which a batch is worked off."""
    mask_token: str | Unset = UNSET
    """The token that hides text from the loss."""
    pad_token: str | Unset = UNSET
    """The token that fills up short sequences."""
    wandb_url: str | Unset = UNSET
    """The run at Weights & Biases. Read-only."""
    wandb_entity: str | Unset = UNSET
    """The user or team at Weights & Biases."""
    wandb_api_key: str | Unset = UNSET
    """The key for Weights & Biases. Meant to be written only, yet the document's sample answer has it."""
    wandb_project: str | Unset = UNSET
    """The project at Weights & Biases."""
    evaluation: bool | Unset = UNSET
    """Whether to evaluate while training."""
    evaluation_split: float | Unset = UNSET
    """The share of the data that is held back for evaluation."""
    evaluation_dataset: str | Unset = UNSET
    """The dataset to evaluate on."""
    dependent_jobs: list[str] | Unset = UNSET
    """Jobs that depend on this one."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.name = rest.pop("name", UNSET)
        self.display_name = rest.pop("displayName", UNSET)
        value = rest.pop("createTime", UNSET)
        self.create_time = read_timestamp(value)
        self.state = rest.pop("state", UNSET)
        self.dataset = rest.pop("dataset", UNSET)
        value = rest.pop("datasets", UNSET)
        self.datasets = (
            [READERS["FineTuningDataset"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        value = rest.pop("status", UNSET)
        self.status = READERS["Status"](value.copy()) if isinstance(value, dict) else value
        self.created_by = rest.pop("createdBy", UNSET)
        self.container_version = rest.pop("containerVersion", UNSET)
        self.model_id = rest.pop("modelId", UNSET)
        self.legacy_job = rest.pop("legacyJob", UNSET)
        value = rest.pop("textCompletion", UNSET)
        self.text_completion = READERS["TextCompletion"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("textClassification", UNSET)
        self.text_classification = READERS["TextClassification"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("conversation", UNSET)
        self.conversation = READERS["Conversation"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("draftModelData", UNSET)
        self.draft_model_data = READERS["DraftModelData"](value.copy()) if isinstance(value, dict) else value
        self.draft_model = rest.pop("draftModel", UNSET)
        value = rest.pop("genie", UNSET)
        self.genie = READERS["Genie"](value.copy()) if isinstance(value, dict) else value
        self.base_model = rest.pop("baseModel", UNSET)
        self.warm_start_from = rest.pop("warmStartFrom", UNSET)
        self.epochs = rest.pop("epochs", UNSET)
        self.learning_rate = rest.pop("learningRate", UNSET)
        self.lora_rank = rest.pop("loraRank", UNSET)
        self.lora_target_modules = rest.pop("loraTargetModules", UNSET)
        self.batch_size = rest.pop("batchSize", UNSET)
        self.micro_batch_size = rest.pop("microBatchSize", UNSET)
        self.mask_token = rest.pop("maskToken", UNSET)
        self.pad_token = rest.pop("padToken", UNSET)
        self.wandb_url = rest.pop("wandbUrl", UNSET)
        self.wandb_entity = rest.pop("wandbEntity", UNSET)
        self.wandb_api_key = rest.pop("wandbApiKey", UNSET)
        self.wandb_project = rest.pop("wandbProject", UNSET)
        self.evaluation = rest.pop("evaluation", UNSET)
        self.evaluation_split = rest.pop("evaluationSplit", UNSET)
        self.evaluation_dataset = rest.pop("evaluationDataset", UNSET)
        self.dependent_jobs = rest.pop("dependentJobs", UNSET)
        self.additional_properties = rest
        return self
