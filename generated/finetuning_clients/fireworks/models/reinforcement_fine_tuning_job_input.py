# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class ReinforcementFineTuningJobInput(_Model):
    """The fields of a reinforcement fine-tuning job that a caller may set."""

    __fields__ = (
        "display_name",
        "dataset",
        "evaluator",
        "evaluation_dataset",
        "eval_auto_carveout",
        "training_config",
        "inference_parameters",
        "loss_config",
        "chunk_size",
        "max_concurrent_rollouts",
        "max_concurrent_evaluations",
        "max_inference_replica_count",
        "node_count",
        "mcp_server",
        "wandb_config",
        "aws_s3_config",
        "azure_blob_storage_config",
        "reservation_target",
    )
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "evaluation_dataset": "evaluationDataset",
        "eval_auto_carveout": "evalAutoCarveout",
        "training_config": "trainingConfig",
        "inference_parameters": "inferenceParameters",
        "loss_config": "lossConfig",
        "chunk_size": "chunkSize",
        "max_concurrent_rollouts": "maxConcurrentRollouts",
        "max_concurrent_evaluations": "maxConcurrentEvaluations",
        "max_inference_replica_count": "maxInferenceReplicaCount",
        "node_count": "nodeCount",
        "mcp_server": "mcpServer",
        "wandb_config": "wandbConfig",
        "aws_s3_config": "awsS3Config",
        "azure_blob_storage_config": "azureBlobStorageConfig",
        "reservation_target": "reservationTarget",
    }

    display_name: str | None
    """A name for people."""
    dataset: str
    """The training dataset, by id or full name."""
    evaluator: str
    """The evaluator that scores answers, by its full name."""
    evaluation_dataset: str | None
    """The dataset to evaluate on."""
    eval_auto_carveout: bool | None
    """Whether part of the data is held back for evaluation."""
    training_config: models.TrainingConfigInput | None
    """How the model is trained."""
    inference_parameters: models.InferenceParametersInput | None
    """How answers are sampled."""
    loss_config: models.LossConfigInput | None
    """The loss."""
    chunk_size: int | None
    """How many prompts are worked off at once. 200 if left out; used above 300 prompts. Bounds: 1 to
    10000."""
    max_concurrent_rollouts: int | None
    """How many answers are sampled at once. Bounds: -2147483648 to 2147483647."""
    max_concurrent_evaluations: int | None
    """How many answers are scored at once. Bounds: -2147483648 to 2147483647."""
    max_inference_replica_count: int | None
    """How many copies of the model answer. Bounds: -2147483648 to 2147483647."""
    node_count: int | None
    """How many machines train. One if left out. Bounds: -2147483648 to 2147483647."""
    mcp_server: str | None
    """The MCP server that answers may use."""
    wandb_config: models.WandbConfigInput | None
    """How the job reports to Weights & Biases."""
    aws_s3_config: models.AwsS3ConfigInput | None
    """How the service reaches data in S3."""
    azure_blob_storage_config: models.AzureBlobStorageConfigInput | None
    """How the service reaches data in Azure."""
    reservation_target: str | None
    """The reservation that the job draws on."""

    def __init__(
        self,
        *,
        display_name: str | Unset = UNSET,
        dataset: str,
        evaluator: str,
        evaluation_dataset: str | Unset = UNSET,
        eval_auto_carveout: bool | Unset = UNSET,
        training_config: models.TrainingConfigInput | Unset = UNSET,
        inference_parameters: models.InferenceParametersInput | Unset = UNSET,
        loss_config: models.LossConfigInput | Unset = UNSET,
        chunk_size: int | Unset = UNSET,
        max_concurrent_rollouts: int | Unset = UNSET,
        max_concurrent_evaluations: int | Unset = UNSET,
        max_inference_replica_count: int | Unset = UNSET,
        node_count: int | Unset = UNSET,
        mcp_server: str | Unset = UNSET,
        wandb_config: models.WandbConfigInput | Unset = UNSET,
        aws_s3_config: models.AwsS3ConfigInput | Unset = UNSET,
        azure_blob_storage_config: models.AzureBlobStorageConfigInput | Unset = UNSET,
        reservation_target: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            display_name=display_name,
            dataset=dataset,
            evaluator=evaluator,
            evaluation_dataset=evaluation_dataset,
            eval_auto_carveout=eval_auto_carveout,
            training_config=training_config,
            inference_parameters=inference_parameters,
            loss_config=loss_config,
            chunk_size=chunk_size,
            max_concurrent_rollouts=max_concurrent_rollouts,
            max_concurrent_evaluations=max_concurrent_evaluations,
            max_inference_replica_count=max_inference_replica_count,
            node_count=node_count,
            mcp_server=mcp_server,
            wandb_config=wandb_config,
            aws_s3_config=aws_s3_config,
            azure_blob_storage_config=azure_blob_storage_config,
            reservation_target=reservation_target,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "displayName" in received:
            self.display_name = received["displayName"]
        if "dataset" in received:
            self.dataset = received["dataset"]
        if "evaluator" in received:
            self.evaluator = received["evaluator"]
        if "evaluationDataset" in received:
            self.evaluation_dataset = received["evaluationDataset"]
        if "evalAutoCarveout" in received:
            self.eval_auto_carveout = received["evalAutoCarveout"]
        if "trainingConfig" in received:
            value = received["trainingConfig"]
            self.training_config = READERS["TrainingConfigInput"](value) if isinstance(value, dict) else value
        if "inferenceParameters" in received:
            value = received["inferenceParameters"]
            self.inference_parameters = READERS["InferenceParametersInput"](value) if isinstance(value, dict) else value
        if "lossConfig" in received:
            value = received["lossConfig"]
            self.loss_config = READERS["LossConfigInput"](value) if isinstance(value, dict) else value
        if "chunkSize" in received:
            self.chunk_size = received["chunkSize"]
        if "maxConcurrentRollouts" in received:
            self.max_concurrent_rollouts = received["maxConcurrentRollouts"]
        if "maxConcurrentEvaluations" in received:
            self.max_concurrent_evaluations = received["maxConcurrentEvaluations"]
        if "maxInferenceReplicaCount" in received:
            self.max_inference_replica_count = received["maxInferenceReplicaCount"]
        if "nodeCount" in received:
            self.node_count = received["nodeCount"]
        if "mcpServer" in received:
            self.mcp_server = received["mcpServer"]
        if "wandbConfig" in received:
            value = received["wandbConfig"]
            self.wandb_config = READERS["WandbConfigInput"](value) if isinstance(value, dict) else value
        if "awsS3Config" in received:
            value = received["awsS3Config"]
            self.aws_s3_config = READERS["AwsS3ConfigInput"](value) if isinstance(value, dict) else value
        if "azureBlobStorageConfig" in received:
            value = received["azureBlobStorageConfig"]
            self.azure_blob_storage_config = (
                READERS["AzureBlobStorageConfigInput"](value) if isinstance(value, dict) else value
            )
        if "reservationTarget" in received:
            self.reservation_target = received["reservationTarget"]
        return self
