# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
"""The plain dicts that may be given wherever an argument takes a model."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from . import models


class BaseLlmRequestParam(TypedDict, total=False):
    """The model to start from. What is left out is the engine's choice."""

    model_provider: str | None
    """Name of the upstream provider; `openai` is the only one that works, though nothing is checked."""
    model_name: models.FinetunableModel | None
    """The model to fine-tune. The engine's default is `gpt-3.5-turbo-1106`."""
    model_parameters: dict[str, str | float] | None
    """Training parameters; null means the engine's own (three epochs, batches of one)."""


class FileStorageParam(TypedDict, total=False):
    """A bucket for the files that queries produce. In answers both keys are encrypted."""

    name: Required[str]
    """Kind of storage; the vendor's page asks for `S3`."""
    access_key_id: Required[str]
    """Id of the access key."""
    secret_access_key: Required[str]
    """The access key itself."""
    region: str | None
    """Region of the bucket."""
    bucket: Required[str]
    """Name of the bucket."""


class GoldenSqlRequestParam(TypedDict, total=False):
    """A question and the SQL that answers it."""

    db_connection_id: Required[str]
    """The database connection that the SQL is for."""
    prompt_text: Required[str]
    """The question. Bounds: at least 3 characters."""
    sql: Required[str]
    """The SQL that answers it. Bounds: at least 3 characters."""
    metadata: dict[str, Any] | None
    """The caller's own data. Not in the vendor's documentation; seen in the source of a server."""


class SshSettingsParam(TypedDict, total=False):
    """The SSH host through which a database is reached. In answers both secrets are encrypted."""

    host: str | None
    """Name or address of the SSH host."""
    username: str | None
    """Account on that host."""
    password: str | None
    """Password of that account."""
    port: str | None
    """Port of the SSH host, as a string. The server's default: '22'. Not in the vendor's
    documentation; seen in the source of a server."""
    private_key_password: str | None
    """Password of the private key, where the key has one."""
