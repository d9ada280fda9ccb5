# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._values.timestamps import read_timestamp
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuningJob(_Model):
    """A legacy fine-tuning job. The document shows all 35 fields at once; of the seven task kinds,
    `legacy_job` to `genie`, a real job has at most one."""

    __fields__ = (
        "name",
        "display_name",
        "create_time",
        "state",
        "dataset",
        "datasets",
        "status",
        "created_by",
        "container_version",
        "model_id",
        "legacy_job",
        "text_completion",
        "text_classification",
        "conversation",
        "draft_model_data",
        "draft_model",
        "genie",
        "base_model",
        "warm_start_from",
        "epochs",
        "learning_rate",
        "lora_rank",
        "lora_target_modules",
        "batch_size",
        "micro_batch_size",
        "mask_token",
        "pad_token",
        "wandb_url",
        "wandb_entity",
        "wandb_api_key",
        "wandb_project",
        "evaluation",
        "evaluation_split",
        "evaluation_dataset",
        "dependent_jobs",
    )
    __slots__ = __fields__

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

    __secrets__: ClassVar[frozenset[str]] = frozenset(["wandb_api_key"])

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

    name: str | None
    """The full name, which is the id: `accounts/ACCOUNT/fineTuningJobs/JOB`. Read-only."""
    display_name: str | None
    """A name for people."""
    create_time: datetime.datetime | None
    """When the job was created. Read-only."""
    state: models.FineTuningJobState | str | None
    """Where the job stands. Read-only."""
    dataset: str | None
    """The training dataset. A bare id is answered as the full name."""
    datasets: list[models.FineTuningDataset] | None
    """Several training datasets."""
    status: models.Status | None
    """How the job fares. Read-only."""
    created_by: str | None
    """The e-mail address of the creator. Read-only."""
    container_version: str | None
    """The trainer's version."""
    model_id: str | None
    """The id of the model that the job produces."""
    legacy_job: dict[str, Any] | None
    """A job of the kind that came before task kinds."""
    text_completion: models.TextCompletion | None
    """Task kind: continue a text."""
    text_classification: models.TextClassification | None
    """Task kind: give a text a label."""
    conversation: models.Conversation | None
    """Task kind: answer in a conversation."""
    draft_model_data: models.DraftModelData | None
    """Task kind: make data for a draft model."""
    draft_model: dict[str, Any] | None
    """Task kind: train a draft model."""
    genie: models.Genie | None
    """Task kind: a named pipeline."""
    base_model: str | None
    """The model that is trained. Set if `warm_start_from` is not."""
    warm_start_from: str | None
    """The fine-tuned model that training goes on from. Set if `base_model` is not."""
    epochs: float | None
    """Passes over the data."""
    learning_rate: float | None
    """The learning rate."""
    lora_rank: int | None
    """The rank of the LoRA matrices."""
    lora_target_modules: list[str] | None
    """The modules of the model that get LoRA matrices."""
    batch_size: int | None
    """The batch size."""
    micro_batch_size: int | None
    """The size of the parts in which a batch is worked off."""
    mask_token: str | None
    """The token that hides text from the loss."""
    pad_token: str | None
    """The token that fills up short sequences."""
    wandb_url: str | None
    """The run at Weights & Biases. Read-only."""
    wandb_entity: str | None
    """The user or team at Weights & Biases."""
    wandb_api_key: str | None
    """The key for Weights & Biases. Meant to be written only, yet the document's sample answer has it."""
    wandb_project: str | None
    """The project at Weights & Biases."""
    evaluation: bool | None
    """Whether to evaluate while training."""
    evaluation_split: float | None
    """The share of the data that is held back for evaluation."""
    evaluation_dataset: str | None
    """The dataset to evaluate on."""
    dependent_jobs: list[str] | None
    """Jobs that depend on this one."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        create_time: datetime.datetime | None | Unset = UNSET,
        state: models.FineTuningJobState | str | Unset = UNSET,
        dataset: str | Unset = UNSET,
        datasets: list[models.FineTuningDataset] | Unset = UNSET,
        status: models.Status | None | Unset = UNSET,
        created_by: str | Unset = UNSET,
        container_version: str | Unset = UNSET,
        model_id: str | Unset = UNSET,
        legacy_job: dict[str, Any] | Unset = UNSET,
        text_completion: models.TextCompletion | Unset = UNSET,
        text_classification: models.TextClassification | Unset = UNSET,
        conversation: models.Conversation | Unset = UNSET,
        draft_model_data: models.DraftModelData | Unset = UNSET,
        draft_model: dict[str, Any] | Unset = UNSET,
        genie: models.Genie | Unset = UNSET,
        base_model: str | Unset = UNSET,
        warm_start_from: str | Unset = UNSET,
        epochs: float | Unset = UNSET,
        learning_rate: float | Unset = UNSET,
        lora_rank: int | Unset = UNSET,
        lora_target_modules: list[str] | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        micro_batch_size: int | Unset = UNSET,
        mask_token: str | Unset = UNSET,
        pad_token: str | Unset = UNSET,
        wandb_url: str | Unset = UNSET,
        wandb_entity: str | Unset = UNSET,
        wandb_api_key: str | Unset = UNSET,
        wandb_project: str | Unset = UNSET,
        evaluation: bool | Unset = UNSET,
        evaluation_split: float | Unset = UNSET,
        evaluation_dataset: str | Unset = UNSET,
        dependent_jobs: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            name=name,
            display_name=display_name,
            create_time=create_time,
            state=state,
            dataset=dataset,
            datasets=datasets,
            status=status,
            created_by=created_by,
            container_version=container_version,
            model_id=model_id,
            legacy_job=legacy_job,
            text_completion=text_completion,
            text_classification=text_classification,
            conversation=conversation,
            draft_model_data=draft_model_data,
            draft_model=draft_model,
            genie=genie,
            base_model=base_model,
            warm_start_from=warm_start_from,
            epochs=epochs,
            learning_rate=learning_rate,
            lora_rank=lora_rank,
            lora_target_modules=lora_target_modules,
            batch_size=batch_size,
            micro_batch_size=micro_batch_size,
            mask_token=mask_token,
            pad_token=pad_token,
            wandb_url=wandb_url,
            wandb_entity=wandb_entity,
            wandb_api_key=wandb_api_key,
            wandb_project=wandb_project,
            evaluation=evaluation,
            evaluation_split=evaluation_split,
            evaluation_dataset=evaluation_dataset,
            dependent_jobs=dependent_jobs,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "name" in received:
            self.name = received["name"]
        if "displayName" in received:
            self.display_name = received["displayName"]
        if "createTime" in received:
            value = received["createTime"]
            self.create_time = read_timestamp(value)
        if "state" in received:
            self.state = received["state"]
        if "dataset" in received:
            self.dataset = received["dataset"]
        if "datasets" in received:
            value = received["datasets"]
            self.datasets = (
                [READERS["FineTuningDataset"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        if "status" in received:
            value = received["status"]
            self.status = READERS["Status"](value) if isinstance(value, dict) else value
        if "createdBy" in received:
            self.created_by = received["createdBy"]
        if "containerVersion" in received:
            self.container_version = received["containerVersion"]
        if "modelId" in received:
            self.model_id = received["modelId"]
        if "legacyJob" in received:
            self.legacy_job = received["legacyJob"]
        if "textCompletion" in received:
            value = received["textCompletion"]
            self.text_completion = READERS["TextCompletion"](value) if isinstance(value, dict) else value
        if "textClassification" in received:
            value = received["textClassification"]
            self.text_classification = READERS["TextClassification"](value) if isinstance(value, dict) else value
        if "conversation" in received:
            value = received["conversation"]
            self.conversation = READERS["Conversation"](value) if isinstance(value, dict) else value
        if "draftModelData" in received:
            value = received["draftModelData"]
            self.draft_model_data = READERS["DraftModelData"](value) if isinstance(value, dict) else value
        if "draftModel" in received:
            self.draft_model = received["draftModel"]
        if "genie" in received:
            value = received["genie"]
            self.genie = READERS["Genie"](value) if isinstance(value, dict) else value
        if "baseModel" in received:
            self.base_model = received["baseModel"]
        if "warmStartFrom" in received:
            self.warm_start_from = received["warmStartFrom"]
        if "epochs" in received:
            self.epochs = received["epochs"]
        if "learningRate" in received:
            self.learning_rate = received["learningRate"]
        if "loraRank" in received:
            self.lora_rank = received["loraRank"]
        if "loraTargetModules" in received:
            self.lora_target_modules = received["loraTargetModules"]
        if "batchSize" in received:
            self.batch_size = received["batchSize"]
        if "microBatchSize" in received:
            self.micro_batch_size = received["microBatchSize"]
        if "maskToken" in received:
            self.mask_token = received["maskToken"]
        if "padToken" in received:
            self.pad_token = received["padToken"]
        if "wandbUrl" in received:
            self.wandb_url = received["wandbUrl"]
        if "wandbEntity" in received:
            self.wandb_entity = received["wandbEntity"]
        if "wandbApiKey" in received:
            self.wandb_api_key = received["wandbApiKey"]
        if "wandbProject" in received:
            self.wandb_project = received["wandbProject"]
        if "evaluation" in received:
            self.evaluation = received["evaluation"]
        if "evaluationSplit" in received:
            self.evaluation_split = received["evaluationSplit"]
        if "evaluationDataset" in received:
            self.evaluation_dataset = received["evaluationDataset"]
        if "dependentJobs" in received:
            self.dependent_jobs = received["dependentJobs"]
        return self
