# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class DpoJobInput(_Model):
    """The fields of a preference (DPO) job that a caller may set. Source: the vendor's SDK, official
    documentation."""

    display_name: str | Unset = UNSET
    """A name for people. Source: the vendor's SDK, official documentation."""
    dataset: str
    """The training dataset, by id or full name. Source: the vendor's SDK, official documentation."""
    training_config: models.TrainingConfigInput | Unset = UNSET
    """How the model is trained. Source: the vendor's SDK, official documentation."""
    loss_config: models.LossConfigInput | Unset = UNSET
    """The loss. Left out, it is DPO; the method ORPO makes it an ORPO job. Source: the vendor's SDK,
    official documentation."""
    renderer_hugging_face_repo_id: str | Unset = UNSET
    """The repository whose template makes one text of a conversation. Source: the vendor's SDK,
    official documentation."""
    wandb_config: models.WandbConfigInput | Unset = UNSET
    """How the job reports to Weights & Biases. Source: the vendor's SDK, official documentation."""
    aws_s3_config: models.AwsS3ConfigInput | Unset = UNSET
    """How the service reaches data in S3. Source: the vendor's SDK, official documentation."""
    azure_blob_storage_config: models.AzureBlobStorageConfigInput | Unset = UNSET
    """How the service reaches data in Azure. Source: the vendor's SDK, official documentation."""
    reservation_target: str | Unset = UNSET
    """The reservation that the job draws on. Source: the vendor's SDK, official documentation."""
    use_reservation: bool | Unset = UNSET
    """Whether to try reserved capacity before shared capacity. Source: the vendor's SDK, official
    documentation."""
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
        if not isinstance(self.training_config, Unset):
            result["trainingConfig"] = encode(self.training_config)
        if not isinstance(self.loss_config, Unset):
            result["lossConfig"] = encode(self.loss_config)
        if not isinstance(self.renderer_hugging_face_repo_id, Unset):
            result["rendererHuggingFaceRepoId"] = encode(self.renderer_hugging_face_repo_id)
        if not isinstance(self.wandb_config, Unset):
            result["wandbConfig"] = encode(self.wandb_config)
        if not isinstance(self.aws_s3_config, Unset):
            result["awsS3Config"] = encode(self.aws_s3_config)
        if not isinstance(self.azure_blob_storage_config, Unset):
            result["azureBlobStorageConfig"] = encode(self.azure_blob_storage_config)
        if not isinstance(self.reservation_target, Unset):
            result["reservationTarget"] = encode(self.reservation_target)
        if not isinstance(self.use_reservation, Unset):
            result["useReservation"] = encode(self.use_reservation)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = DpoJobInput) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.display_name = rest.pop("displayName", UNSET)
    self.dataset = rest.pop("dataset", UNSET)
    value = rest.pop("trainingConfig", UNSET)
    self.training_config = readers.TrainingConfigInput(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("lossConfig", UNSET)
    self.loss_config = readers.LossConfigInput(value.copy()) if isinstance(value, dict) else value
    self.renderer_hugging_face_repo_id = rest.pop("rendererHuggingFaceRepoId", UNSET)
    value = rest.pop("wandbConfig", UNSET)
    self.wandb_config = readers.WandbConfigInput(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("awsS3Config", UNSET)
    self.aws_s3_config = readers.AwsS3ConfigInput(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("azureBlobStorageConfig", UNSET)
    self.azure_blob_storage_config = (
        readers.AzureBlobStorageConfigInput(value.copy()) if isinstance(value, dict) else value
    )
    self.reservation_target = rest.pop("reservationTarget", UNSET)
    self.use_reservation = rest.pop("useReservation", UNSET)
    self.additional_properties = rest
    return self
