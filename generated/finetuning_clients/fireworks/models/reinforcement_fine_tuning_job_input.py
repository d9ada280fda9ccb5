# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class ReinforcementFineTuningJobInput(_Model):
    """The fields of a reinforcement fine-tuning job that a caller may set. Source: the vendor's SDK,
    official documentation."""

    display_name: str | Unset = UNSET
    """A name for people. Source: the vendor's SDK, official documentation."""
    dataset: str
    """The training dataset, by id or full name. Source: the vendor's SDK, official documentation."""
    evaluator: str
    """The evaluator that scores answers, by its full name. Source: the vendor's SDK, official
    documentation."""
    evaluation_dataset: str | Unset = UNSET
    """The dataset to evaluate on. Source: the vendor's SDK, official documentation."""
    eval_auto_carveout: bool | Unset = UNSET
    """Whether part of the data is held back for evaluation. Source: the vendor's SDK, official
    documentation."""
    training_config: models.TrainingConfigInput | Unset = UNSET
    """How the model is trained. Source: the vendor's SDK, official documentation."""
    inference_parameters: models.InferenceParametersInput | Unset = UNSET
    """How answers are sampled. Source: the vendor's SDK, official documentation."""
    loss_config: models.LossConfigInput | Unset = UNSET
    """The loss. Source: the vendor's SDK, official documentation."""
    chunk_size: int | Unset = UNSET
    """How many prompts are worked off at once. 200 if left out; used above 300 prompts. Bounds: 1 to
    10000. Source: the vendor's SDK, official documentation."""
    max_concurrent_rollouts: int | Unset = UNSET
    """How many answers are sampled at once. Bounds: -2147483648 to 2147483647. Source: the vendor's
    SDK, official documentation."""
    max_concurrent_evaluations: int | Unset = UNSET
    """How many answers are scored at once. Bounds: -2147483648 to 2147483647. Source: the vendor's
    SDK, official documentation."""
    max_inference_replica_count: int | Unset = UNSET
    """How many copies of the model answer. Bounds: -2147483648 to 2147483647. Source: the vendor's
    SDK, official documentation."""
    node_count: int | Unset = UNSET
    """How many machines train. One if left out. Bounds: -2147483648 to 2147483647. Source: the
    vendor's SDK, official documentation."""
    mcp_server: str | Unset = UNSET
    """The MCP server that answers may use. Source: the vendor's SDK, official documentation."""
    wandb_config: models.WandbConfigInput | Unset = UNSET
    """How the job reports to Weights & Biases. Source: the vendor's SDK, official documentation."""
    aws_s3_config: models.AwsS3ConfigInput | Unset = UNSET
    """How the service reaches data in S3. Source: the vendor's SDK, official documentation."""
    azure_blob_storage_config: models.AzureBlobStorageConfigInput | Unset = UNSET
    """How the service reaches data in Azure. Source: the vendor's SDK, official documentation."""
    reservation_target: str | Unset = UNSET
    """The reservation that the job draws on. Source: the vendor's SDK, official documentation."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        self: Self = read(dict(src_dict), cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.display_name, Unset):
            result["displayName"] = encode(self.display_name)
        if not isinstance(self.dataset, Unset):
            result["dataset"] = encode(self.dataset)
        if not isinstance(self.evaluator, Unset):
            result["evaluator"] = encode(self.evaluator)
        if not isinstance(self.evaluation_dataset, Unset):
            result["evaluationDataset"] = encode(self.evaluation_dataset)
        if not isinstance(self.eval_auto_carveout, Unset):
            result["evalAutoCarveout"] = encode(self.eval_auto_carveout)
        if not isinstance(self.training_config, Unset):
            result["trainingConfig"] = encode(self.training_config)
        if not isinstance(self.inference_parameters, Unset):
            result["inferenceParameters"] = encode(self.inference_parameters)
        if not isinstance(self.loss_config, Unset):
            result["lossConfig"] = encode(self.loss_config)
        if not isinstance(self.chunk_size, Unset):
            result["chunkSize"] = encode(self.chunk_size)
        if not isinstance(self.max_concurrent_rollouts, Unset):
            result["maxConcurrentRollouts"] = encode(self.max_concurrent_rollouts)
        if not isinstance(self.max_concurrent_evaluations, Unset):
            result["maxConcurrentEvaluations"] = encode(self.max_concurrent_evaluations)
        if not isinstance(self.max_inference_replica_count, Unset):
            result["maxInferenceReplicaCount"] = encode(self.max_inference_replica_count)
        if not isinstance(self.node_count, Unset):
            result["nodeCount"] = encode(self.node_count)
        if not isinstance(self.mcp_server, Unset):
            result["mcpServer"] = encode(self.mcp_server)
        if not isinstance(self.wandb_config, Unset):
            result["wandbConfig"] = encode(self.wandb_config)
        if not isinstance(self.aws_s3_config, Unset):
            result["awsS3Config"] = encode(self.aws_s3_config)
        if not isinstance(self.azure_blob_storage_config, Unset):
            result["azureBlobStorageConfig"] = encode(self.azure_blob_storage_config)
        if not isinstance(self.reservation_target, Unset):
            result["reservationTarget"] = encode(self.reservation_target)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = ReinforcementFineTuningJobInput) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.display_name = rest.pop("displayName", UNSET)
    self.dataset = rest.pop("dataset", UNSET)
    self.evaluator = rest.pop("evaluator", UNSET)
    self.evaluation_dataset = rest.pop("evaluationDataset", UNSET)
    self.eval_auto_carveout = rest.pop("evalAutoCarveout", UNSET)
    value = rest.pop("trainingConfig", UNSET)
    self.training_config = readers.TrainingConfigInput(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("inferenceParameters", UNSET)
    self.inference_parameters = (
        readers.InferenceParametersInput(value.copy()) if isinstance(value, dict) else value
    )
    value = rest.pop("lossConfig", UNSET)
    self.loss_config = readers.LossConfigInput(value.copy()) if isinstance(value, dict) else value
    self.chunk_size = rest.pop("chunkSize", UNSET)
    self.max_concurrent_rollouts = rest.pop("maxConcurrentRollouts", UNSET)
    self.max_concurrent_evaluations = rest.pop("maxConcurrentEvaluations", UNSET)
    self.max_inference_replica_count = rest.pop("maxInferenceReplicaCount", UNSET)
    self.node_count = rest.pop("nodeCount", UNSET)
    self.mcp_server = rest.pop("mcpServer", UNSET)
    value = rest.pop("wandbConfig", UNSET)
    self.wandb_config = readers.WandbConfigInput(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("awsS3Config", UNSET)
    self.aws_s3_config = readers.AwsS3ConfigInput(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("azureBlobStorageConfig", UNSET)
    self.azure_blob_storage_config = (
        readers.AzureBlobStorageConfigInput(value.copy()) if isinstance(value, dict) else value
    )
    self.reservation_target = rest.pop("reservationTarget", UNSET)
    self.additional_properties = rest
    return self
