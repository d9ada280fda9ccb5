# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
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
