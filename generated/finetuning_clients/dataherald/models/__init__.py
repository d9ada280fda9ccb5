# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
"""The models of the contract. Each is imported when first asked for."""

from typing import TYPE_CHECKING

from finetuning_runtime._values.lazy_names import lazy_names

if TYPE_CHECKING:
    from .base_llm import BaseLlm as BaseLlm
    from .base_llm_request import BaseLlmRequest as BaseLlmRequest
    from .cancel_finetuning_request import CancelFinetuningRequest as CancelFinetuningRequest
    from .coded_error import CodedError as CodedError
    from .database_connection import DatabaseConnection as DatabaseConnection
    from .database_connection_request import DatabaseConnectionRequest as DatabaseConnectionRequest
    from .dialect import Dialect as Dialect
    from .error_code import ErrorCode as ErrorCode
    from .error_detail import ErrorDetail as ErrorDetail
    from .file_storage import FileStorage as FileStorage
    from .finetunable_model import FinetunableModel as FinetunableModel
    from .finetuning import Finetuning as Finetuning
    from .finetuning_deletion import FinetuningDeletion as FinetuningDeletion
    from .finetuning_request import FinetuningRequest as FinetuningRequest
    from .finetuning_status import FinetuningStatus as FinetuningStatus
    from .golden_sql import GoldenSql as GoldenSql
    from .golden_sql_deletion import GoldenSqlDeletion as GoldenSqlDeletion
    from .golden_sql_request import GoldenSqlRequest as GoldenSqlRequest
    from .ssh_settings import SshSettings as SshSettings
    from .update_metadata_request import UpdateMetadataRequest as UpdateMetadataRequest
    from .validation_error import ValidationError as ValidationError
    from .validation_errors import ValidationErrors as ValidationErrors
else:
    _HOMES = {
        "BaseLlm": "base_llm",
        "BaseLlmRequest": "base_llm_request",
        "CancelFinetuningRequest": "cancel_finetuning_request",
        "CodedError": "coded_error",
        "DatabaseConnection": "database_connection",
        "DatabaseConnectionRequest": "database_connection_request",
        "Dialect": "dialect",
        "ErrorCode": "error_code",
        "ErrorDetail": "error_detail",
        "FileStorage": "file_storage",
        "FinetunableModel": "finetunable_model",
        "Finetuning": "finetuning",
        "FinetuningDeletion": "finetuning_deletion",
        "FinetuningRequest": "finetuning_request",
        "FinetuningStatus": "finetuning_status",
        "GoldenSql": "golden_sql",
        "GoldenSqlDeletion": "golden_sql_deletion",
        "GoldenSqlRequest": "golden_sql_request",
        "SshSettings": "ssh_settings",
        "UpdateMetadataRequest": "update_metadata_request",
        "ValidationError": "validation_error",
        "ValidationErrors": "validation_errors",
    }
    __all__ = tuple(_HOMES)
    __getattr__, __dir__ = lazy_names(__name__, _HOMES)
