# Generated from specs/dataherald.yaml (sha256 933c2f4224b4aed2f823add5f5c07e699a32a2e1ae25a2fab1cba40d1561e719) by `make generate`. Do not edit.
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
