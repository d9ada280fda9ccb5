# Generated from specs/dataherald.yaml (sha256 a13595d50d2e6f4aee21585c793f63fe56087423d5f6a6bd7d926de27d8863c1) by `make generate`. Do not edit.
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
"""The kinds of database that the engine speaks to. Source: the server's source."""

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
