# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class DpoJobInput(_Model):
    """The fields of a preference (DPO) job that a caller may set."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "training_config": "trainingConfig",
        "loss_config": "lossConfig",
        "renderer_hugging_face_repo_id": "rendererHuggingFaceRepoId",
        "wandb_config": "wandbConfig",
        "aws_s3_config": "awsS3Config",
        "azure_blob_storage_config": "azureBlobStorageConfig",
        "reservation_target": "reservationTarget",
        "use_reservation": "useReservation",
    }

    display_name: str | Unset = UNSET
    """A name for people."""
    dataset: str
    """The training dataset, by id or full name."""
    training_config: models.TrainingConfigInput | Unset = UNSET
    """How the model is trained."""
    loss_config: models.LossConfigInput | Unset = UNSET
    """The loss. Left out, it is DPO; the method ORPO makes it an ORPO job."""
    renderer_hugging_face_repo_id: str | Unset = UNSET
    """The repository whose template makes one text of a conversation."""
    wandb_config: models.WandbConfigInput | Unset = UNSET
    """How the job reports to Weights & Biases."""
    aws_s3_config: models.AwsS3ConfigInput | Unset = UNSET
    """How the service reaches data in S3."""
    azure_blob_storage_config: models.AzureBlobStorageConfigInput | Unset = UNSET
    """How the service reaches data in Azure."""
    reservation_target: str | Unset = UNSET
    """The reservation that the job draws on."""
    use_reservation: bool | Unset = UNSET
    """Whether to try reserved capacity before shared capacity."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.display_name = rest.pop("displayName", UNSET)
        self.dataset = rest.pop("dataset", UNSET)
        value = rest.pop("trainingConfig", UNSET)
        self.training_config = READERS["TrainingConfigInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("lossConfig", UNSET)
        self.loss_config = READERS["LossConfigInput"](value.copy()) if isinstance(value, dict) else value
        self.renderer_hugging_face_repo_id = rest.pop("rendererHuggingFaceRepoId", UNSET)
        value = rest.pop("wandbConfig", UNSET)
        self.wandb_config = READERS["WandbConfigInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("awsS3Config", UNSET)
        self.aws_s3_config = READERS["AwsS3ConfigInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("azureBlobStorageConfig", UNSET)
        self.azure_blob_storage_config = (
            READERS["AzureBlobStorageConfigInput"](value.copy()) if isinstance(value, dict) else value
        )
        self.reservation_target = rest.pop("reservationTarget", UNSET)
        self.use_reservation = rest.pop("useReservation", UNSET)
        self.additional_properties = rest
        return self
