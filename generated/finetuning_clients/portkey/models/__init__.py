# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
"""The models of the contract. Each is imported when first asked for."""

from typing import TYPE_CHECKING

from finetuning_runtime._values.lazy_names import lazy_names

if TYPE_CHECKING:
    from .auto import Auto as Auto
    from .checkpoint_metrics import CheckpointMetrics as CheckpointMetrics
    from .checkpoint_permission import CheckpointPermission as CheckpointPermission
    from .checkpoint_permission_list import CheckpointPermissionList as CheckpointPermissionList
    from .checkpoint_permission_object import CheckpointPermissionObject as CheckpointPermissionObject
    from .checkpoint_permission_order import CheckpointPermissionOrder as CheckpointPermissionOrder
    from .create_checkpoint_permission_request import (
        CreateCheckpointPermissionRequest as CreateCheckpointPermissionRequest,
    )
    from .create_file_request import CreateFileRequest as CreateFileRequest
    from .create_fine_tuning_integration import CreateFineTuningIntegration as CreateFineTuningIntegration
    from .create_fine_tuning_job_request import CreateFineTuningJobRequest as CreateFineTuningJobRequest
    from .create_fine_tuning_wandb import CreateFineTuningWandb as CreateFineTuningWandb
    from .delete_checkpoint_permission_response import (
        DeleteCheckpointPermissionResponse as DeleteCheckpointPermissionResponse,
    )
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .dpo_method import DpoMethod as DpoMethod
    from .error import Error as Error
    from .error_response import ErrorResponse as ErrorResponse
    from .eval_item import EvalItem as EvalItem
    from .eval_item_audio import EvalItemAudio as EvalItemAudio
    from .eval_item_audio_format import EvalItemAudioFormat as EvalItemAudioFormat
    from .eval_item_part import EvalItemPart as EvalItemPart
    from .eval_item_part_type import EvalItemPartType as EvalItemPartType
    from .eval_item_role import EvalItemRole as EvalItemRole
    from .eval_item_type import EvalItemType as EvalItemType
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
    from .grader_multi import GraderMulti as GraderMulti
    from .grader_multi_type import GraderMultiType as GraderMultiType
    from .grader_python import GraderPython as GraderPython
    from .grader_python_type import GraderPythonType as GraderPythonType
    from .grader_run_errors import GraderRunErrors as GraderRunErrors
    from .grader_run_metadata import GraderRunMetadata as GraderRunMetadata
    from .grader_sampling_params import GraderSamplingParams as GraderSamplingParams
    from .grader_score_model import GraderScoreModel as GraderScoreModel
    from .grader_score_model_type import GraderScoreModelType as GraderScoreModelType
    from .grader_similarity_metric import GraderSimilarityMetric as GraderSimilarityMetric
    from .grader_string_check import GraderStringCheck as GraderStringCheck
    from .grader_string_check_operation import GraderStringCheckOperation as GraderStringCheckOperation
    from .grader_string_check_type import GraderStringCheckType as GraderStringCheckType
    from .grader_text_similarity import GraderTextSimilarity as GraderTextSimilarity
    from .grader_text_similarity_type import GraderTextSimilarityType as GraderTextSimilarityType
    from .integration_type import IntegrationType as IntegrationType
    from .list_object import ListObject as ListObject
    from .portkey_options import PortkeyOptions as PortkeyOptions
    from .provider_options import ProviderOptions as ProviderOptions
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .request_hyperparameters import RequestHyperparameters as RequestHyperparameters
    from .run_grader_request import RunGraderRequest as RunGraderRequest
    from .run_grader_response import RunGraderResponse as RunGraderResponse
    from .stored_file import StoredFile as StoredFile
    from .supervised_method import SupervisedMethod as SupervisedMethod
    from .upload_purpose import UploadPurpose as UploadPurpose
    from .validate_grader_request import ValidateGraderRequest as ValidateGraderRequest
    from .validate_grader_response import ValidateGraderResponse as ValidateGraderResponse
    from .wandb_settings import WandbSettings as WandbSettings
else:
    _HOMES = {
        "Auto": "auto",
        "CheckpointMetrics": "checkpoint_metrics",
        "CheckpointPermission": "checkpoint_permission",
        "CheckpointPermissionList": "checkpoint_permission_list",
        "CheckpointPermissionObject": "checkpoint_permission_object",
        "CheckpointPermissionOrder": "checkpoint_permission_order",
        "CreateCheckpointPermissionRequest": "create_checkpoint_permission_request",
        "CreateFileRequest": "create_file_request",
        "CreateFineTuningIntegration": "create_fine_tuning_integration",
        "CreateFineTuningJobRequest": "create_fine_tuning_job_request",
        "CreateFineTuningWandb": "create_fine_tuning_wandb",
        "DeleteCheckpointPermissionResponse": "delete_checkpoint_permission_response",
        "DeleteFileResponse": "delete_file_response",
        "DpoMethod": "dpo_method",
        "Error": "error",
        "ErrorResponse": "error_response",
        "EvalItem": "eval_item",
        "EvalItemAudio": "eval_item_audio",
        "EvalItemAudioFormat": "eval_item_audio_format",
        "EvalItemPart": "eval_item_part",
        "EvalItemPartType": "eval_item_part_type",
        "EvalItemRole": "eval_item_role",
        "EvalItemType": "eval_item_type",
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
        "GraderMulti": "grader_multi",
        "GraderMultiType": "grader_multi_type",
        "GraderPython": "grader_python",
        "GraderPythonType": "grader_python_type",
        "GraderRunErrors": "grader_run_errors",
        "GraderRunMetadata": "grader_run_metadata",
        "GraderSamplingParams": "grader_sampling_params",
        "GraderScoreModel": "grader_score_model",
        "GraderScoreModelType": "grader_score_model_type",
        "GraderSimilarityMetric": "grader_similarity_metric",
        "GraderStringCheck": "grader_string_check",
        "GraderStringCheckOperation": "grader_string_check_operation",
        "GraderStringCheckType": "grader_string_check_type",
        "GraderTextSimilarity": "grader_text_similarity",
        "GraderTextSimilarityType": "grader_text_similarity_type",
        "IntegrationType": "integration_type",
        "ListObject": "list_object",
        "PortkeyOptions": "portkey_options",
        "ProviderOptions": "provider_options",
        "ReasoningEffort": "reasoning_effort",
        "RequestHyperparameters": "request_hyperparameters",
        "RunGraderRequest": "run_grader_request",
        "RunGraderResponse": "run_grader_response",
        "StoredFile": "stored_file",
        "SupervisedMethod": "supervised_method",
        "UploadPurpose": "upload_purpose",
        "ValidateGraderRequest": "validate_grader_request",
        "ValidateGraderResponse": "validate_grader_response",
        "WandbSettings": "wandb_settings",
    }
    __all__ = tuple(_HOMES)
    __getattr__, __dir__ = lazy_names(__name__, _HOMES)
