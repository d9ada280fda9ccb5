# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
"""The models of the contract. Each is imported when first asked for."""

from typing import TYPE_CHECKING

from finetuning_runtime._values.lazy_names import lazy_names

if TYPE_CHECKING:
    from .add_upload_part_request import AddUploadPartRequest as AddUploadPartRequest
    from .auto import Auto as Auto
    from .complete_upload_request import CompleteUploadRequest as CompleteUploadRequest
    from .create_file_request import CreateFileRequest as CreateFileRequest
    from .create_fine_tuning_checkpoint_permission_request import (
        CreateFineTuningCheckpointPermissionRequest as CreateFineTuningCheckpointPermissionRequest,
    )
    from .create_fine_tuning_integration import CreateFineTuningIntegration as CreateFineTuningIntegration
    from .create_fine_tuning_integration_type import CreateFineTuningIntegrationType as CreateFineTuningIntegrationType
    from .create_fine_tuning_job_request import CreateFineTuningJobRequest as CreateFineTuningJobRequest
    from .create_fine_tuning_wandb import CreateFineTuningWandb as CreateFineTuningWandb
    from .create_upload_request import CreateUploadRequest as CreateUploadRequest
    from .create_webhook_endpoint_request import CreateWebhookEndpointRequest as CreateWebhookEndpointRequest
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .delete_fine_tuning_checkpoint_permission_response import (
        DeleteFineTuningCheckpointPermissionResponse as DeleteFineTuningCheckpointPermissionResponse,
    )
    from .delete_model_response import DeleteModelResponse as DeleteModelResponse
    from .delete_webhook_endpoint_response import DeleteWebhookEndpointResponse as DeleteWebhookEndpointResponse
    from .delete_webhook_endpoint_response_object import (
        DeleteWebhookEndpointResponseObject as DeleteWebhookEndpointResponseObject,
    )
    from .error import Error as Error
    from .error_response import ErrorResponse as ErrorResponse
    from .eval_item import EvalItem as EvalItem
    from .eval_item_audio import EvalItemAudio as EvalItemAudio
    from .eval_item_audio_format import EvalItemAudioFormat as EvalItemAudioFormat
    from .eval_item_part import EvalItemPart as EvalItemPart
    from .eval_item_part_type import EvalItemPartType as EvalItemPartType
    from .eval_item_role import EvalItemRole as EvalItemRole
    from .eval_item_type import EvalItemType as EvalItemType
    from .file_expiration_after import FileExpirationAfter as FileExpirationAfter
    from .file_expiration_after_anchor import FileExpirationAfterAnchor as FileExpirationAfterAnchor
    from .file_object import FileObject as FileObject
    from .file_order import FileOrder as FileOrder
    from .file_purpose import FilePurpose as FilePurpose
    from .fine_tune_dpo_hyperparameters import FineTuneDPOHyperparameters as FineTuneDPOHyperparameters
    from .fine_tune_dpo_method import FineTuneDPOMethod as FineTuneDPOMethod
    from .fine_tune_method import FineTuneMethod as FineTuneMethod
    from .fine_tune_method_type import FineTuneMethodType as FineTuneMethodType
    from .fine_tune_reasoning_effort import FineTuneReasoningEffort as FineTuneReasoningEffort
    from .fine_tune_reinforcement_hyperparameters import (
        FineTuneReinforcementHyperparameters as FineTuneReinforcementHyperparameters,
    )
    from .fine_tune_reinforcement_method import FineTuneReinforcementMethod as FineTuneReinforcementMethod
    from .fine_tune_supervised_hyperparameters import (
        FineTuneSupervisedHyperparameters as FineTuneSupervisedHyperparameters,
    )
    from .fine_tune_supervised_method import FineTuneSupervisedMethod as FineTuneSupervisedMethod
    from .fine_tuning_checkpoint_permission import FineTuningCheckpointPermission as FineTuningCheckpointPermission
    from .fine_tuning_checkpoint_permission_object import (
        FineTuningCheckpointPermissionObject as FineTuningCheckpointPermissionObject,
    )
    from .fine_tuning_checkpoint_permission_order import (
        FineTuningCheckpointPermissionOrder as FineTuningCheckpointPermissionOrder,
    )
    from .fine_tuning_integration import FineTuningIntegration as FineTuningIntegration
    from .fine_tuning_integration_type import FineTuningIntegrationType as FineTuningIntegrationType
    from .fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
    from .fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics
    from .fine_tuning_job_checkpoint_object import FineTuningJobCheckpointObject as FineTuningJobCheckpointObject
    from .fine_tuning_job_dpo_hyperparameters import FineTuningJobDPOHyperparameters as FineTuningJobDPOHyperparameters
    from .fine_tuning_job_dpo_method import FineTuningJobDPOMethod as FineTuningJobDPOMethod
    from .fine_tuning_job_error import FineTuningJobError as FineTuningJobError
    from .fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
    from .fine_tuning_job_event_level import FineTuningJobEventLevel as FineTuningJobEventLevel
    from .fine_tuning_job_event_object import FineTuningJobEventObject as FineTuningJobEventObject
    from .fine_tuning_job_event_type import FineTuningJobEventType as FineTuningJobEventType
    from .fine_tuning_job_hyperparameters import FineTuningJobHyperparameters as FineTuningJobHyperparameters
    from .fine_tuning_job_method import FineTuningJobMethod as FineTuningJobMethod
    from .fine_tuning_job_object import FineTuningJobObject as FineTuningJobObject
    from .fine_tuning_job_reinforcement_hyperparameters import (
        FineTuningJobReinforcementHyperparameters as FineTuningJobReinforcementHyperparameters,
    )
    from .fine_tuning_job_reinforcement_method import (
        FineTuningJobReinforcementMethod as FineTuningJobReinforcementMethod,
    )
    from .fine_tuning_job_status import FineTuningJobStatus as FineTuningJobStatus
    from .fine_tuning_job_supervised_method import FineTuningJobSupervisedMethod as FineTuningJobSupervisedMethod
    from .fine_tuning_wandb import FineTuningWandb as FineTuningWandb
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
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .list_fine_tuning_checkpoint_permission_response import (
        ListFineTuningCheckpointPermissionResponse as ListFineTuningCheckpointPermissionResponse,
    )
    from .list_fine_tuning_job_checkpoints_response import (
        ListFineTuningJobCheckpointsResponse as ListFineTuningJobCheckpointsResponse,
    )
    from .list_fine_tuning_job_events_response import ListFineTuningJobEventsResponse as ListFineTuningJobEventsResponse
    from .list_models_response import ListModelsResponse as ListModelsResponse
    from .list_object import ListObject as ListObject
    from .list_paginated_fine_tuning_jobs_response import (
        ListPaginatedFineTuningJobsResponse as ListPaginatedFineTuningJobsResponse,
    )
    from .list_webhook_endpoints_response import ListWebhookEndpointsResponse as ListWebhookEndpointsResponse
    from .list_webhook_event_types_response import ListWebhookEventTypesResponse as ListWebhookEventTypesResponse
    from .model import Model as Model
    from .model_object import ModelObject as ModelObject
    from .open_ai_file import OpenAIFile as OpenAIFile
    from .open_ai_file_purpose import OpenAIFilePurpose as OpenAIFilePurpose
    from .open_ai_file_status import OpenAIFileStatus as OpenAIFileStatus
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .rotate_webhook_endpoint_secret_request import (
        RotateWebhookEndpointSecretRequest as RotateWebhookEndpointSecretRequest,
    )
    from .run_grader_request import RunGraderRequest as RunGraderRequest
    from .run_grader_response import RunGraderResponse as RunGraderResponse
    from .test_webhook_endpoint_request import TestWebhookEndpointRequest as TestWebhookEndpointRequest
    from .update_webhook_endpoint_request import UpdateWebhookEndpointRequest as UpdateWebhookEndpointRequest
    from .upload import Upload as Upload
    from .upload_object import UploadObject as UploadObject
    from .upload_part import UploadPart as UploadPart
    from .upload_part_object import UploadPartObject as UploadPartObject
    from .upload_status import UploadStatus as UploadStatus
    from .validate_grader_request import ValidateGraderRequest as ValidateGraderRequest
    from .validate_grader_response import ValidateGraderResponse as ValidateGraderResponse
    from .webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from .webhook_endpoint_object import WebhookEndpointObject as WebhookEndpointObject
    from .webhook_endpoint_test_result import WebhookEndpointTestResult as WebhookEndpointTestResult
    from .webhook_endpoint_test_result_object import WebhookEndpointTestResultObject as WebhookEndpointTestResultObject
    from .webhook_endpoint_with_secret import WebhookEndpointWithSecret as WebhookEndpointWithSecret
    from .webhook_event_type import WebhookEventType as WebhookEventType
    from .webhook_fine_tuning_job_cancelled import WebhookFineTuningJobCancelled as WebhookFineTuningJobCancelled
    from .webhook_fine_tuning_job_cancelled_type import (
        WebhookFineTuningJobCancelledType as WebhookFineTuningJobCancelledType,
    )
    from .webhook_fine_tuning_job_data import WebhookFineTuningJobData as WebhookFineTuningJobData
    from .webhook_fine_tuning_job_failed import WebhookFineTuningJobFailed as WebhookFineTuningJobFailed
    from .webhook_fine_tuning_job_failed_type import WebhookFineTuningJobFailedType as WebhookFineTuningJobFailedType
    from .webhook_fine_tuning_job_succeeded import WebhookFineTuningJobSucceeded as WebhookFineTuningJobSucceeded
    from .webhook_fine_tuning_job_succeeded_type import (
        WebhookFineTuningJobSucceededType as WebhookFineTuningJobSucceededType,
    )
    from .webhook_object import WebhookObject as WebhookObject
else:
    _HOMES = {
        "AddUploadPartRequest": "add_upload_part_request",
        "Auto": "auto",
        "CompleteUploadRequest": "complete_upload_request",
        "CreateFileRequest": "create_file_request",
        "CreateFineTuningCheckpointPermissionRequest": "create_fine_tuning_checkpoint_permission_request",
        "CreateFineTuningIntegration": "create_fine_tuning_integration",
        "CreateFineTuningIntegrationType": "create_fine_tuning_integration_type",
        "CreateFineTuningJobRequest": "create_fine_tuning_job_request",
        "CreateFineTuningWandb": "create_fine_tuning_wandb",
        "CreateUploadRequest": "create_upload_request",
        "CreateWebhookEndpointRequest": "create_webhook_endpoint_request",
        "DeleteFileResponse": "delete_file_response",
        "DeleteFineTuningCheckpointPermissionResponse": "delete_fine_tuning_checkpoint_permission_response",
        "DeleteModelResponse": "delete_model_response",
        "DeleteWebhookEndpointResponse": "delete_webhook_endpoint_response",
        "DeleteWebhookEndpointResponseObject": "delete_webhook_endpoint_response_object",
        "Error": "error",
        "ErrorResponse": "error_response",
        "EvalItem": "eval_item",
        "EvalItemAudio": "eval_item_audio",
        "EvalItemAudioFormat": "eval_item_audio_format",
        "EvalItemPart": "eval_item_part",
        "EvalItemPartType": "eval_item_part_type",
        "EvalItemRole": "eval_item_role",
        "EvalItemType": "eval_item_type",
        "FileExpirationAfter": "file_expiration_after",
        "FileExpirationAfterAnchor": "file_expiration_after_anchor",
        "FileObject": "file_object",
        "FileOrder": "file_order",
        "FilePurpose": "file_purpose",
        "FineTuneDPOHyperparameters": "fine_tune_dpo_hyperparameters",
        "FineTuneDPOMethod": "fine_tune_dpo_method",
        "FineTuneMethod": "fine_tune_method",
        "FineTuneMethodType": "fine_tune_method_type",
        "FineTuneReasoningEffort": "fine_tune_reasoning_effort",
        "FineTuneReinforcementHyperparameters": "fine_tune_reinforcement_hyperparameters",
        "FineTuneReinforcementMethod": "fine_tune_reinforcement_method",
        "FineTuneSupervisedHyperparameters": "fine_tune_supervised_hyperparameters",
        "FineTuneSupervisedMethod": "fine_tune_supervised_method",
        "FineTuningCheckpointPermission": "fine_tuning_checkpoint_permission",
        "FineTuningCheckpointPermissionObject": "fine_tuning_checkpoint_permission_object",
        "FineTuningCheckpointPermissionOrder": "fine_tuning_checkpoint_permission_order",
        "FineTuningIntegration": "fine_tuning_integration",
        "FineTuningIntegrationType": "fine_tuning_integration_type",
        "FineTuningJob": "fine_tuning_job",
        "FineTuningJobCheckpoint": "fine_tuning_job_checkpoint",
        "FineTuningJobCheckpointMetrics": "fine_tuning_job_checkpoint_metrics",
        "FineTuningJobCheckpointObject": "fine_tuning_job_checkpoint_object",
        "FineTuningJobDPOHyperparameters": "fine_tuning_job_dpo_hyperparameters",
        "FineTuningJobDPOMethod": "fine_tuning_job_dpo_method",
        "FineTuningJobError": "fine_tuning_job_error",
        "FineTuningJobEvent": "fine_tuning_job_event",
        "FineTuningJobEventLevel": "fine_tuning_job_event_level",
        "FineTuningJobEventObject": "fine_tuning_job_event_object",
        "FineTuningJobEventType": "fine_tuning_job_event_type",
        "FineTuningJobHyperparameters": "fine_tuning_job_hyperparameters",
        "FineTuningJobMethod": "fine_tuning_job_method",
        "FineTuningJobObject": "fine_tuning_job_object",
        "FineTuningJobReinforcementHyperparameters": "fine_tuning_job_reinforcement_hyperparameters",
        "FineTuningJobReinforcementMethod": "fine_tuning_job_reinforcement_method",
        "FineTuningJobStatus": "fine_tuning_job_status",
        "FineTuningJobSupervisedMethod": "fine_tuning_job_supervised_method",
        "FineTuningWandb": "fine_tuning_wandb",
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
        "ListFilesResponse": "list_files_response",
        "ListFineTuningCheckpointPermissionResponse": "list_fine_tuning_checkpoint_permission_response",
        "ListFineTuningJobCheckpointsResponse": "list_fine_tuning_job_checkpoints_response",
        "ListFineTuningJobEventsResponse": "list_fine_tuning_job_events_response",
        "ListModelsResponse": "list_models_response",
        "ListObject": "list_object",
        "ListPaginatedFineTuningJobsResponse": "list_paginated_fine_tuning_jobs_response",
        "ListWebhookEndpointsResponse": "list_webhook_endpoints_response",
        "ListWebhookEventTypesResponse": "list_webhook_event_types_response",
        "Model": "model",
        "ModelObject": "model_object",
        "OpenAIFile": "open_ai_file",
        "OpenAIFilePurpose": "open_ai_file_purpose",
        "OpenAIFileStatus": "open_ai_file_status",
        "ReasoningEffort": "reasoning_effort",
        "RotateWebhookEndpointSecretRequest": "rotate_webhook_endpoint_secret_request",
        "RunGraderRequest": "run_grader_request",
        "RunGraderResponse": "run_grader_response",
        "TestWebhookEndpointRequest": "test_webhook_endpoint_request",
        "UpdateWebhookEndpointRequest": "update_webhook_endpoint_request",
        "Upload": "upload",
        "UploadObject": "upload_object",
        "UploadPart": "upload_part",
        "UploadPartObject": "upload_part_object",
        "UploadStatus": "upload_status",
        "ValidateGraderRequest": "validate_grader_request",
        "ValidateGraderResponse": "validate_grader_response",
        "WebhookEndpoint": "webhook_endpoint",
        "WebhookEndpointObject": "webhook_endpoint_object",
        "WebhookEndpointTestResult": "webhook_endpoint_test_result",
        "WebhookEndpointTestResultObject": "webhook_endpoint_test_result_object",
        "WebhookEndpointWithSecret": "webhook_endpoint_with_secret",
        "WebhookEventType": "webhook_event_type",
        "WebhookFineTuningJobCancelled": "webhook_fine_tuning_job_cancelled",
        "WebhookFineTuningJobCancelledType": "webhook_fine_tuning_job_cancelled_type",
        "WebhookFineTuningJobData": "webhook_fine_tuning_job_data",
        "WebhookFineTuningJobFailed": "webhook_fine_tuning_job_failed",
        "WebhookFineTuningJobFailedType": "webhook_fine_tuning_job_failed_type",
        "WebhookFineTuningJobSucceeded": "webhook_fine_tuning_job_succeeded",
        "WebhookFineTuningJobSucceededType": "webhook_fine_tuning_job_succeeded_type",
        "WebhookObject": "webhook_object",
    }
    __all__ = tuple(_HOMES)
    __getattr__, __dir__ = lazy_names(__name__, _HOMES)
