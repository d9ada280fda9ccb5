# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
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
