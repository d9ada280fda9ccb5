# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class ReinforcementFineTuningJobInput(_Model):
    """The fields of a reinforcement fine-tuning job that a caller may set."""

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

    display_name: str | Unset = UNSET
    """A name for people."""
    dataset: str
    """The training dataset, by id or full name."""
    evaluator: str
    """The evaluator that scores answers, by its full name."""
    evaluation_dataset: str | Unset = UNSET
    """The dataset to evaluate on."""
    eval_auto_carveout: bool | Unset = UNSET
    """Whether part of the data is held back for evaluation."""
    training_config: models.TrainingConfigInput | Unset = UNSET
    """How the model is trained."""
    inference_parameters: models.InferenceParametersInput | Unset = UNSET
    """How answers are sampled."""
    loss_config: models.LossConfigInput | Unset = UNSET
    """The loss."""
    chunk_size: int | Unset = UNSET
    """How many prompts are worked off at once. 200 if left out; used above 300 prompts. Bounds: 1 to
    10000."""
    max_concurrent_rollouts: int | Unset = UNSET
    """How many answers are sampled at once. Bounds: -2147483648 to 2147483647."""
    max_concurrent_evaluations: int | Unset = UNSET
    """How many answers are scored at once. Bounds: -2147483648 to 2147483647."""
    max_inference_replica_count: int | Unset = UNSET
    """How many copies of the model answer. Bounds: -2147483648 to 2147483647."""
    node_count: int | Unset = UNSET
    """How many machines train. One if left out. Bounds: -2147483648 to 2147483647."""
    mcp_server: str | Unset = UNSET
    """The MCP server that answers may use."""
    wandb_config: models.WandbConfigInput | Unset = UNSET
    """How the job reports to Weights & Biases."""
    aws_s3_config: models.AwsS3ConfigInput | Unset = UNSET
    """How the service reaches data in S3."""
    azure_blob_storage_config: models.AzureBlobStorageConfigInput | Unset = UNSET
    """How the service reaches data in Azure."""
    reservation_target: str | Unset = UNSET
    """The reservation that the job draws on."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.display_name = rest.pop("displayName", UNSET)
        self.dataset = rest.pop("dataset", UNSET)
        self.evaluator = rest.pop("evaluator", UNSET)
        self.evaluation_dataset = rest.pop("evaluationDataset", UNSET)
        self.eval_auto_carveout = rest.pop("evalAutoCarveout", UNSET)
        value = rest.pop("trainingConfig", UNSET)
        self.training_config = READERS["TrainingConfigInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("inferenceParameters", UNSET)
        self.inference_parameters = (
            READERS["InferenceParametersInput"](value.copy()) if isinstance(value, dict) else value
        )
        value = rest.pop("lossConfig", UNSET)
        self.loss_config = READERS["LossConfigInput"](value.copy()) if isinstance(value, dict) else value
        self.chunk_size = rest.pop("chunkSize", UNSET)
        self.max_concurrent_rollouts = rest.pop("maxConcurrentRollouts", UNSET)
        self.max_concurrent_evaluations = rest.pop("maxConcurrentEvaluations", UNSET)
        self.max_inference_replica_count = rest.pop("maxInferenceReplicaCount", UNSET)
        self.node_count = rest.pop("nodeCount", UNSET)
        self.mcp_server = rest.pop("mcpServer", UNSET)
        value = rest.pop("wandbConfig", UNSET)
        self.wandb_config = READERS["WandbConfigInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("awsS3Config", UNSET)
        self.aws_s3_config = READERS["AwsS3ConfigInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("azureBlobStorageConfig", UNSET)
        self.azure_blob_storage_config = (
            READERS["AzureBlobStorageConfigInput"](value.copy()) if isinstance(value, dict) else value
        )
        self.reservation_target = rest.pop("reservationTarget", UNSET)
        self.additional_properties = rest
        return self
