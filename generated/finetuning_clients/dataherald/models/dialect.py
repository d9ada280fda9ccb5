# Generated from specs/dataherald.yaml (sha256 5ba6233bf01068c80354e9796b5ab88d5f8ad3187c6e017eac06060d167016a6) by `make generate`. Do not edit.
from typing import Final, Literal

Dialect = Literal[
    "postgresql",
    "mysql",
    "mssql",
    "databricks",
    "snowflake",
    "clickhouse",
    "awsathena",
    "duckdb",
    "bigquery",
    "sqlite",
    "redshift",
]
"""The kinds of database that the engine speaks to. Not in the vendor's documentation; seen in the
source of a server."""

DIALECT_VALUES: Final[tuple[Dialect, ...]] = (
    "postgresql",
    "mysql",
    "mssql",
    "databricks",
    "snowflake",
    "clickhouse",
    "awsathena",
    "duckdb",
    "bigquery",
    "sqlite",
    "redshift",
)
"""Its values, in the contract's order."""
