# Generated from specs/portkey.yaml (sha256 3ca10dfce51d8a3b8a054b712a251a29df52c4d28ed1faf3f8225eab80df88a0) by `make generate`. Do not edit.
"""The models of the contract. Each is imported when first asked for."""

from typing import TYPE_CHECKING

from finetuning_runtime._values.lazy_names import lazy_names

if TYPE_CHECKING:
    from .auto import Auto as Auto
    from .checkpoint_metrics import CheckpointMetrics as CheckpointMetrics
    from .create_file_request import CreateFileRequest as CreateFileRequest
    from .create_fine_tuning_integration import CreateFineTuningIntegration as CreateFineTuningIntegration
    from .create_fine_tuning_job_request import CreateFineTuningJobRequest as CreateFineTuningJobRequest
    from .create_fine_tuning_wandb import CreateFineTuningWandb as CreateFineTuningWandb
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .dpo_method import DpoMethod as DpoMethod
    from .error import Error as Error
    from .error_response import ErrorResponse as ErrorResponse
    from .event_level import EventLevel as EventLevel
    from .file_list import FileList as FileList
    from .file_object import FileObject as FileObject
    from .file_purpose import FilePurpose as FilePurpose
    from .file_status import FileStatus as FileStatus
    from .fine_tuning_integration import FineTuningIntegration as FineTuningIntegration
    from .fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
    from .fine_tuning_job_checkpoint_list import FineTuningJobCheckpointList as FineTuningJobCheckpointList
    from .fine_tuning_job_checkpoint_object import FineTuningJobCheckpointObject as FineTuningJobCheckpointObject
    from .fine_tuning_job_error import FineTuningJobError as FineTuningJobError
    from .fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
    from .fine_tuning_job_event_list import FineTuningJobEventList as FineTuningJobEventList
    from .fine_tuning_job_event_object import FineTuningJobEventObject as FineTuningJobEventObject
    from .fine_tuning_job_hyperparameters import FineTuningJobHyperparameters as FineTuningJobHyperparameters
    from .fine_tuning_job_list import FineTuningJobList as FineTuningJobList
    from .fine_tuning_job_object import FineTuningJobObject as FineTuningJobObject
    from .fine_tuning_job_status import FineTuningJobStatus as FineTuningJobStatus
    from .fine_tuning_method import FineTuningMethod as FineTuningMethod
    from .fine_tuning_method_type import FineTuningMethodType as FineTuningMethodType
    from .gateway_error_response import GatewayErrorResponse as GatewayErrorResponse
    from .gateway_error_response_status import GatewayErrorResponseStatus as GatewayErrorResponseStatus
    from .integration_type import IntegrationType as IntegrationType
    from .list_object import ListObject as ListObject
    from .portkey_options import PortkeyOptions as PortkeyOptions
    from .provider_options import ProviderOptions as ProviderOptions
    from .request_hyperparameters import RequestHyperparameters as RequestHyperparameters
    from .stored_file import StoredFile as StoredFile
    from .supervised_method import SupervisedMethod as SupervisedMethod
    from .upload_purpose import UploadPurpose as UploadPurpose
    from .wandb_settings import WandbSettings as WandbSettings
else:
    _HOMES = {
        "Auto": "auto",
        "CheckpointMetrics": "checkpoint_metrics",
        "CreateFileRequest": "create_file_request",
        "CreateFineTuningIntegration": "create_fine_tuning_integration",
        "CreateFineTuningJobRequest": "create_fine_tuning_job_request",
        "CreateFineTuningWandb": "create_fine_tuning_wandb",
        "DeleteFileResponse": "delete_file_response",
        "DpoMethod": "dpo_method",
        "Error": "error",
        "ErrorResponse": "error_response",
        "EventLevel": "event_level",
        "FileList": "file_list",
        "FileObject": "file_object",
        "FilePurpose": "file_purpose",
        "FileStatus": "file_status",
        "FineTuningIntegration": "fine_tuning_integration",
        "FineTuningJob": "fine_tuning_job",
        "FineTuningJobCheckpoint": "fine_tuning_job_checkpoint",
        "FineTuningJobCheckpointList": "fine_tuning_job_checkpoint_list",
        "FineTuningJobCheckpointObject": "fine_tuning_job_checkpoint_object",
        "FineTuningJobError": "fine_tuning_job_error",
        "FineTuningJobEvent": "fine_tuning_job_event",
        "FineTuningJobEventList": "fine_tuning_job_event_list",
        "FineTuningJobEventObject": "fine_tuning_job_event_object",
        "FineTuningJobHyperparameters": "fine_tuning_job_hyperparameters",
        "FineTuningJobList": "fine_tuning_job_list",
        "FineTuningJobObject": "fine_tuning_job_object",
        "FineTuningJobStatus": "fine_tuning_job_status",
        "FineTuningMethod": "fine_tuning_method",
        "FineTuningMethodType": "fine_tuning_method_type",
        "GatewayErrorResponse": "gateway_error_response",
        "GatewayErrorResponseStatus": "gateway_error_response_status",
        "IntegrationType": "integration_type",
        "ListObject": "list_object",
        "PortkeyOptions": "portkey_options",
        "ProviderOptions": "provider_options",
        "RequestHyperparameters": "request_hyperparameters",
        "StoredFile": "stored_file",
        "SupervisedMethod": "supervised_method",
        "UploadPurpose": "upload_purpose",
        "WandbSettings": "wandb_settings",
    }
    __all__ = tuple(_HOMES)
    __getattr__, __dir__ = lazy_names(__name__, _HOMES)
