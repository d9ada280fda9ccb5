# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuningJobInput(_Model):
    """The fields of a legacy job that a caller may set. Exactly one of `base_model` and
    `warm_start_from`, at most one of the seven task kinds, and `wandb_entity`, `wandb_api_key` and
    `wandb_project` all or none."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
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
        "wandb_entity": "wandbEntity",
        "wandb_api_key": "wandbApiKey",
        "wandb_project": "wandbProject",
        "evaluation_split": "evaluationSplit",
        "evaluation_dataset": "evaluationDataset",
        "dependent_jobs": "dependentJobs",
    }

    display_name: str | Unset = UNSET
    """A name for people."""
    dataset: str | Unset = UNSET
    """The training dataset, by id or full name."""
    datasets: list[models.FineTuningDatasetInput] | Unset = UNSET
    """Several training datasets. Cannot be changed later."""
    container_version: str | Unset = UNSET
    """The trainer's version."""
    model_id: str | Unset = UNSET
    """The id for the model that the job produces."""
    legacy_job: dict[str, Any] | Unset = UNSET
    """A job of the kind that came before task kinds."""
    text_completion: models.TextCompletionInput | Unset = UNSET
    """Task kind: continue a text."""
    text_classification: models.TextClassificationInput | Unset = UNSET
    """Task kind: give a text a label."""
    conversation: models.ConversationInput | Unset = UNSET
    """Task kind: answer in a conversation."""
    draft_model_data: models.DraftModelDataInput | Unset = UNSET
    """Task kind: make data for a draft model."""
    draft_model: dict[str, Any] | Unset = UNSET
    """Task kind: train a draft model."""
    genie: models.GenieInput | Unset = UNSET
    """Task kind: a named pipeline."""
    base_model: str | Unset = UNSET
    """The model to train. Excludes `warm_start_from`."""
    warm_start_from: str | Unset = UNSET
    """The fine-tuned model to go on from. Excludes `base_model`."""
    epochs: float | Unset = UNSET
    """Passes over the data. Need not be whole. Bounds: 0 to 100."""
    learning_rate: float | Unset = UNSET
    """The learning rate. Bounds: 0 to 1."""
    lora_rank: int | Unset = UNSET
    """The rank of the LoRA matrices. Bounds: 0 to 32."""
    lora_target_modules: list[str] | Unset = UNSET
    """The modules of the model that get LoRA matrices."""
    batch_size: int | Unset = UNSET
    """The batch size. Bounds: 0 to 1024."""
    micro_batch_size: int | Unset = UNSET
    """The size of the parts in which a batch is worked off. Bounds: 0 to 2147483647."""
    mask_token: str | Unset = UNSET
    """The token that hides text from the loss."""
    pad_token: str | Unset = UNSET
    """The token that fills up short sequences."""
    wandb_entity: str | Unset = UNSET
    """The user or team at Weights & Biases."""
    wandb_api_key: str | Unset = UNSET
    """The key for Weights & Biases."""
    wandb_project: str | Unset = UNSET
    """The project at Weights & Biases."""
    evaluation: bool | Unset = UNSET
    """Whether to evaluate while training."""
    evaluation_split: float | Unset = UNSET
    """The share of the data to hold back for evaluation, from 0 to 0.5 where there is no
    `evaluation_dataset`."""
    evaluation_dataset: str | Unset = UNSET
    """The dataset to evaluate on."""
    dependent_jobs: list[str] | Unset = UNSET
    """Jobs that depend on this one. Nothing says whether a caller may set it."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.display_name = rest.pop("displayName", UNSET)
        self.dataset = rest.pop("dataset", UNSET)
        value = rest.pop("datasets", UNSET)
        self.datasets = (
            [READERS["FineTuningDatasetInput"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.container_version = rest.pop("containerVersion", UNSET)
        self.model_id = rest.pop("modelId", UNSET)
        self.legacy_job = rest.pop("legacyJob", UNSET)
        value = rest.pop("textCompletion", UNSET)
        self.text_completion = READERS["TextCompletionInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("textClassification", UNSET)
        self.text_classification = (
            READERS["TextClassificationInput"](value.copy()) if isinstance(value, dict) else value
        )
        value = rest.pop("conversation", UNSET)
        self.conversation = READERS["ConversationInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("draftModelData", UNSET)
        self.draft_model_data = READERS["DraftModelDataInput"](value.copy()) if isinstance(value, dict) else value
        self.draft_model = rest.pop("draftModel", UNSET)
        value = rest.pop("genie", UNSET)
        self.genie = READERS["GenieInput"](value.copy()) if isinstance(value, dict) else value
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
        self.wandb_entity = rest.pop("wandbEntity", UNSET)
        self.wandb_api_key = rest.pop("wandbApiKey", UNSET)
        self.wandb_project = rest.pop("wandbProject", UNSET)
        self.evaluation = rest.pop("evaluation", UNSET)
        self.evaluation_split = rest.pop("evaluationSplit", UNSET)
        self.evaluation_dataset = rest.pop("evaluationDataset", UNSET)
        self.dependent_jobs = rest.pop("dependentJobs", UNSET)
        self.additional_properties = rest
        return self
