# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
"""The plain dicts that may be given wherever an argument takes a model."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from . import models


class BaseLlmRequestParam(TypedDict, total=False):
    """The model to start from. What is left out is the engine's choice. Source: official
    documentation, the server's source."""

    model_provider: str | None
    """Name of the upstream provider; `openai` is the only one that works, though nothing is checked.
    Source: official documentation, the server's source."""
    model_name: models.FinetunableModel | None
    """The model to fine-tune. The engine's default is `gpt-3.5-turbo-1106`. Source: official
    documentation, the server's source."""
    model_parameters: dict[str, str | float] | None
    """Training parameters; null means the engine's own (three epochs, batches of one). Source:
    official documentation, the server's source."""


class FileStorageParam(TypedDict, total=False):
    """A bucket for the files that queries produce. In answers both keys are encrypted. Source:
    official documentation, the server's source."""

    name: Required[str]
    """Kind of storage; the vendor's page asks for `S3`. Source: official documentation, the server's
    source."""
    access_key_id: Required[str]
    """Id of the access key. Source: official documentation, the server's source."""
    secret_access_key: Required[str]
    """The access key itself. Source: official documentation, the server's source."""
    region: str | None
    """Region of the bucket. Source: official documentation, the server's source."""
    bucket: Required[str]
    """Name of the bucket. Source: official documentation, the server's source."""


class GoldenSqlRequestParam(TypedDict, total=False):
    """A question and the SQL that answers it. Source: official documentation, the server's source."""

    db_connection_id: Required[str]
    """The database connection that the SQL is for. Source: official documentation, the server's
    source."""
    prompt_text: Required[str]
    """The question. Bounds: at least 3 characters. Source: official documentation, the server's
    source."""
    sql: Required[str]
    """The SQL that answers it. Bounds: at least 3 characters. Source: official documentation, the
    server's source."""
    metadata: dict[str, Any] | None
    """The caller's own data. Source: the server's source."""


class SshSettingsParam(TypedDict, total=False):
    """The SSH host through which a database is reached. In answers both secrets are encrypted. Source:
    official documentation, the server's source."""

    host: str | None
    """Name or address of the SSH host. Source: official documentation, the server's source."""
    username: str | None
    """Account on that host. Source: official documentation, the server's source."""
    password: str | None
    """Password of that account. Source: official documentation, the server's source."""
    port: str | None
    """Port of the SSH host, as a string. The server's default: '22'. Source: the server's source."""
    private_key_password: str | None
    """Password of the private key, where the key has one. Source: official documentation, the server's
    source."""
