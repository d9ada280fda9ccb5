# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
"""The models of the contract. Each is imported when first asked for."""

from typing import TYPE_CHECKING

from finetuning_runtime._values.lazy_names import lazy_names

if TYPE_CHECKING:
    from .accelerator_type import AcceleratorType as AcceleratorType
    from .api_key_error import ApiKeyError as ApiKeyError
    from .api_key_error_body import ApiKeyErrorBody as ApiKeyErrorBody
    from .auto_tune import AutoTune as AutoTune
    from .auto_tune_input import AutoTuneInput as AutoTuneInput
    from .autoscaling_policy import AutoscalingPolicy as AutoscalingPolicy
    from .autoscaling_policy_input import AutoscalingPolicyInput as AutoscalingPolicyInput
    from .aws_s3_config import AwsS3Config as AwsS3Config
    from .aws_s3_config_input import AwsS3ConfigInput as AwsS3ConfigInput
    from .azure_blob_storage_config import AzureBlobStorageConfig as AzureBlobStorageConfig
    from .azure_blob_storage_config_input import AzureBlobStorageConfigInput as AzureBlobStorageConfigInput
    from .conversation import Conversation as Conversation
    from .conversation_input import ConversationInput as ConversationInput
    from .create_dataset_request import CreateDatasetRequest as CreateDatasetRequest
    from .dataset import Dataset as Dataset
    from .dataset_format import DatasetFormat as DatasetFormat
    from .dataset_input import DatasetInput as DatasetInput
    from .dataset_state import DatasetState as DatasetState
    from .decay_schedule import DecaySchedule as DecaySchedule
    from .decay_schedule_input import DecayScheduleInput as DecayScheduleInput
    from .deployment import Deployment as Deployment
    from .deployment_input import DeploymentInput as DeploymentInput
    from .deployment_precision import DeploymentPrecision as DeploymentPrecision
    from .deployment_state import DeploymentState as DeploymentState
    from .direct_route_type import DirectRouteType as DirectRouteType
    from .dpo_config import DpoConfig as DpoConfig
    from .dpo_config_input import DpoConfigInput as DpoConfigInput
    from .dpo_job import DpoJob as DpoJob
    from .dpo_job_input import DpoJobInput as DpoJobInput
    from .draft_model_data import DraftModelData as DraftModelData
    from .draft_model_data_input import DraftModelDataInput as DraftModelDataInput
    from .encryption_state import EncryptionState as EncryptionState
    from .estimated_cost import EstimatedCost as EstimatedCost
    from .evaluation_result import EvaluationResult as EvaluationResult
    from .evaluation_result_input import EvaluationResultInput as EvaluationResultInput
    from .fine_tuning_dataset import FineTuningDataset as FineTuningDataset
    from .fine_tuning_dataset_input import FineTuningDatasetInput as FineTuningDatasetInput
    from .fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning_job_input import FineTuningJobInput as FineTuningJobInput
    from .fine_tuning_job_state import FineTuningJobState as FineTuningJobState
    from .genie import Genie as Genie
    from .genie_input import GenieInput as GenieInput
    from .get_dataset_download_endpoint_response import (
        GetDatasetDownloadEndpointResponse as GetDatasetDownloadEndpointResponse,
    )
    from .get_dataset_upload_endpoint_request import GetDatasetUploadEndpointRequest as GetDatasetUploadEndpointRequest
    from .get_dataset_upload_endpoint_response import (
        GetDatasetUploadEndpointResponse as GetDatasetUploadEndpointResponse,
    )
    from .get_dpo_job_metrics_file_endpoint_response import (
        GetDpoJobMetricsFileEndpointResponse as GetDpoJobMetricsFileEndpointResponse,
    )
    from .grpc_error import GrpcError as GrpcError
    from .hot_load_bucket_type import HotLoadBucketType as HotLoadBucketType
    from .inference_parameters import InferenceParameters as InferenceParameters
    from .inference_parameters_input import InferenceParametersInput as InferenceParametersInput
    from .job_progress import JobProgress as JobProgress
    from .job_purpose import JobPurpose as JobPurpose
    from .job_state import JobState as JobState
    from .learning_rate_scheduler import LearningRateScheduler as LearningRateScheduler
    from .learning_rate_scheduler_input import LearningRateSchedulerInput as LearningRateSchedulerInput
    from .list_datasets_response import ListDatasetsResponse as ListDatasetsResponse
    from .list_deployments_response import ListDeploymentsResponse as ListDeploymentsResponse
    from .list_dpo_jobs_response import ListDpoJobsResponse as ListDpoJobsResponse
    from .list_fine_tuning_jobs_response import ListFineTuningJobsResponse as ListFineTuningJobsResponse
    from .list_reinforcement_fine_tuning_jobs_response import (
        ListReinforcementFineTuningJobsResponse as ListReinforcementFineTuningJobsResponse,
    )
    from .list_supervised_fine_tuning_jobs_response import (
        ListSupervisedFineTuningJobsResponse as ListSupervisedFineTuningJobsResponse,
    )
    from .loss_config import LossConfig as LossConfig
    from .loss_config_input import LossConfigInput as LossConfigInput
    from .loss_method import LossMethod as LossMethod
    from .multi_region import MultiRegion as MultiRegion
    from .placement import Placement as Placement
    from .placement_input import PlacementInput as PlacementInput
    from .region import Region as Region
    from .reinforcement_fine_tuning_job import ReinforcementFineTuningJob as ReinforcementFineTuningJob
    from .reinforcement_fine_tuning_job_input import ReinforcementFineTuningJobInput as ReinforcementFineTuningJobInput
    from .replica_stats import ReplicaStats as ReplicaStats
    from .splitted import Splitted as Splitted
    from .splitted_input import SplittedInput as SplittedInput
    from .status import Status as Status
    from .status_code import StatusCode as StatusCode
    from .supervised_fine_tuning_job import SupervisedFineTuningJob as SupervisedFineTuningJob
    from .supervised_fine_tuning_job_input import SupervisedFineTuningJobInput as SupervisedFineTuningJobInput
    from .text_classification import TextClassification as TextClassification
    from .text_classification_input import TextClassificationInput as TextClassificationInput
    from .text_completion import TextCompletion as TextCompletion
    from .text_completion_input import TextCompletionInput as TextCompletionInput
    from .training_config import TrainingConfig as TrainingConfig
    from .training_config_input import TrainingConfigInput as TrainingConfigInput
    from .transformed import Transformed as Transformed
    from .transformed_input import TransformedInput as TransformedInput
    from .upload_dataset_request import UploadDatasetRequest as UploadDatasetRequest
    from .upload_dataset_response import UploadDatasetResponse as UploadDatasetResponse
    from .uploaded_object import UploadedObject as UploadedObject
    from .wandb_config import WandbConfig as WandbConfig
    from .wandb_config_input import WandbConfigInput as WandbConfigInput
else:
    _HOMES = {
        "AcceleratorType": "accelerator_type",
        "ApiKeyError": "api_key_error",
        "ApiKeyErrorBody": "api_key_error_body",
        "AutoTune": "auto_tune",
        "AutoTuneInput": "auto_tune_input",
        "AutoscalingPolicy": "autoscaling_policy",
        "AutoscalingPolicyInput": "autoscaling_policy_input",
        "AwsS3Config": "aws_s3_config",
        "AwsS3ConfigInput": "aws_s3_config_input",
        "AzureBlobStorageConfig": "azure_blob_storage_config",
        "AzureBlobStorageConfigInput": "azure_blob_storage_config_input",
        "Conversation": "conversation",
        "ConversationInput": "conversation_input",
        "CreateDatasetRequest": "create_dataset_request",
        "Dataset": "dataset",
        "DatasetFormat": "dataset_format",
        "DatasetInput": "dataset_input",
        "DatasetState": "dataset_state",
        "DecaySchedule": "decay_schedule",
        "DecayScheduleInput": "decay_schedule_input",
        "Deployment": "deployment",
        "DeploymentInput": "deployment_input",
        "DeploymentPrecision": "deployment_precision",
        "DeploymentState": "deployment_state",
        "DirectRouteType": "direct_route_type",
        "DpoConfig": "dpo_config",
        "DpoConfigInput": "dpo_config_input",
        "DpoJob": "dpo_job",
        "DpoJobInput": "dpo_job_input",
        "DraftModelData": "draft_model_data",
        "DraftModelDataInput": "draft_model_data_input",
        "EncryptionState": "encryption_state",
        "EstimatedCost": "estimated_cost",
        "EvaluationResult": "evaluation_result",
        "EvaluationResultInput": "evaluation_result_input",
        "FineTuningDataset": "fine_tuning_dataset",
        "FineTuningDatasetInput": "fine_tuning_dataset_input",
        "FineTuningJob": "fine_tuning_job",
        "FineTuningJobInput": "fine_tuning_job_input",
        "FineTuningJobState": "fine_tuning_job_state",
        "Genie": "genie",
        "GenieInput": "genie_input",
        "GetDatasetDownloadEndpointResponse": "get_dataset_download_endpoint_response",
        "GetDatasetUploadEndpointRequest": "get_dataset_upload_endpoint_request",
        "GetDatasetUploadEndpointResponse": "get_dataset_upload_endpoint_response",
        "GetDpoJobMetricsFileEndpointResponse": "get_dpo_job_metrics_file_endpoint_response",
        "GrpcError": "grpc_error",
        "HotLoadBucketType": "hot_load_bucket_type",
        "InferenceParameters": "inference_parameters",
        "InferenceParametersInput": "inference_parameters_input",
        "JobProgress": "job_progress",
        "JobPurpose": "job_purpose",
        "JobState": "job_state",
        "LearningRateScheduler": "learning_rate_scheduler",
        "LearningRateSchedulerInput": "learning_rate_scheduler_input",
        "ListDatasetsResponse": "list_datasets_response",
        "ListDeploymentsResponse": "list_deployments_response",
        "ListDpoJobsResponse": "list_dpo_jobs_response",
        "ListFineTuningJobsResponse": "list_fine_tuning_jobs_response",
        "ListReinforcementFineTuningJobsResponse": "list_reinforcement_fine_tuning_jobs_response",
        "ListSupervisedFineTuningJobsResponse": "list_supervised_fine_tuning_jobs_response",
        "LossConfig": "loss_config",
        "LossConfigInput": "loss_config_input",
        "LossMethod": "loss_method",
        "MultiRegion": "multi_region",
        "Placement": "placement",
        "PlacementInput": "placement_input",
        "Region": "region",
        "ReinforcementFineTuningJob": "reinforcement_fine_tuning_job",
        "ReinforcementFineTuningJobInput": "reinforcement_fine_tuning_job_input",
        "ReplicaStats": "replica_stats",
        "Splitted": "splitted",
        "SplittedInput": "splitted_input",
        "Status": "status",
        "StatusCode": "status_code",
        "SupervisedFineTuningJob": "supervised_fine_tuning_job",
        "SupervisedFineTuningJobInput": "supervised_fine_tuning_job_input",
        "TextClassification": "text_classification",
        "TextClassificationInput": "text_classification_input",
        "TextCompletion": "text_completion",
        "TextCompletionInput": "text_completion_input",
        "TrainingConfig": "training_config",
        "TrainingConfigInput": "training_config_input",
        "Transformed": "transformed",
        "TransformedInput": "transformed_input",
        "UploadDatasetRequest": "upload_dataset_request",
        "UploadDatasetResponse": "upload_dataset_response",
        "UploadedObject": "uploaded_object",
        "WandbConfig": "wandb_config",
        "WandbConfigInput": "wandb_config_input",
    }
    __all__ = tuple(_HOMES)
    __getattr__, __dir__ = lazy_names(__name__, _HOMES)
