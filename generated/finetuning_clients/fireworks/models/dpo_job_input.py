# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class DpoJobInput(_Model):
    """The fields of a preference (DPO) job that a caller may set."""

    __fields__ = (
        "display_name",
        "dataset",
        "training_config",
        "loss_config",
        "renderer_hugging_face_repo_id",
        "wandb_config",
        "aws_s3_config",
        "azure_blob_storage_config",
        "reservation_target",
        "use_reservation",
    )
    __slots__ = __fields__

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

    display_name: str | None
    """A name for people."""
    dataset: str
    """The training dataset, by id or full name."""
    training_config: models.TrainingConfigInput | None
    """How the model is trained."""
    loss_config: models.LossConfigInput | None
    """The loss. Left out, it is DPO; the method ORPO makes it an ORPO job."""
    renderer_hugging_face_repo_id: str | None
    """The repository whose template makes one text of a conversation."""
    wandb_config: models.WandbConfigInput | None
    """How the job reports to Weights & Biases."""
    aws_s3_config: models.AwsS3ConfigInput | None
    """How the service reaches data in S3."""
    azure_blob_storage_config: models.AzureBlobStorageConfigInput | None
    """How the service reaches data in Azure."""
    reservation_target: str | None
    """The reservation that the job draws on."""
    use_reservation: bool | None
    """Whether to try reserved capacity before shared capacity."""

    def __init__(
        self,
        *,
        display_name: str | Unset = UNSET,
        dataset: str,
        training_config: models.TrainingConfigInput | Unset = UNSET,
        loss_config: models.LossConfigInput | Unset = UNSET,
        renderer_hugging_face_repo_id: str | Unset = UNSET,
        wandb_config: models.WandbConfigInput | Unset = UNSET,
        aws_s3_config: models.AwsS3ConfigInput | Unset = UNSET,
        azure_blob_storage_config: models.AzureBlobStorageConfigInput | Unset = UNSET,
        reservation_target: str | Unset = UNSET,
        use_reservation: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            display_name=display_name,
            dataset=dataset,
            training_config=training_config,
            loss_config=loss_config,
            renderer_hugging_face_repo_id=renderer_hugging_face_repo_id,
            wandb_config=wandb_config,
            aws_s3_config=aws_s3_config,
            azure_blob_storage_config=azure_blob_storage_config,
            reservation_target=reservation_target,
            use_reservation=use_reservation,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "displayName" in received:
            self.display_name = received["displayName"]
        if "dataset" in received:
            self.dataset = received["dataset"]
        if "trainingConfig" in received:
            value = received["trainingConfig"]
            self.training_config = READERS["TrainingConfigInput"](value) if isinstance(value, dict) else value
        if "lossConfig" in received:
            value = received["lossConfig"]
            self.loss_config = READERS["LossConfigInput"](value) if isinstance(value, dict) else value
        if "rendererHuggingFaceRepoId" in received:
            self.renderer_hugging_face_repo_id = received["rendererHuggingFaceRepoId"]
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
        if "useReservation" in received:
            self.use_reservation = received["useReservation"]
        return self
