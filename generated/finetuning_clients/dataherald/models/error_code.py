# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from typing import Final, Literal

ErrorCode = Literal[
    "invalid_object_id",
    "database_connection_not_found",
    "golden_sql_not_found",
    "schema_not_supported",
    "llm_model_not_supported",
    "finetuning_not_created",
    "invalid_database_connection",
    "invalid_database_uri_format",
    "ssh_invalid_database_connection",
    "empty_database",
    "invalid_golden_sql",
    "golden_sql_not_created",
]
"""The codes that the operations of this contract can answer."""

ERROR_CODE_VALUES: Final[tuple[ErrorCode, ...]] = (
    "invalid_object_id",
    "database_connection_not_found",
    "golden_sql_not_found",
    "schema_not_supported",
    "llm_model_not_supported",
    "finetuning_not_created",
    "invalid_database_connection",
    "invalid_database_uri_format",
    "ssh_invalid_database_connection",
    "empty_database",
    "invalid_golden_sql",
    "golden_sql_not_created",
)
"""Its values, in the contract's order."""
