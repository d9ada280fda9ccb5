# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class DatabaseConnection(_Model):
    """A stored database connection, its secrets encrypted."""

    id: str
    """Id of the connection."""
    alias: str
    """Name for people."""
    dialect: models.Dialect | str | None
    """The kind of database, read from the URI."""
    use_ssh: bool
    """Whether the database is reached through an SSH host."""
    connection_uri: str | None
    """The URI, encrypted."""
    schemas: list[str] | None | Unset = UNSET
    """Schemas in use."""
    path_to_credentials_file: str | None
    """Where the engine finds a credentials or key file."""
    llm_api_key: str | None
    """Key of the upstream provider, encrypted."""
    ssh_settings: models.SshSettings | None
    """The SSH host."""
    file_storage: models.FileStorage | None | Unset = UNSET
    """The bucket for result files."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """The caller's own data. Not in the vendor's documentation; seen in the source of a server."""
    created_at: str | None | Unset = UNSET
    """When the connection was stored, in UTC. Not in the vendor's documentation; seen in the source of
    a server."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.alias = rest.pop("alias", UNSET)
        self.dialect = rest.pop("dialect", UNSET)
        self.use_ssh = rest.pop("use_ssh", UNSET)
        self.connection_uri = rest.pop("connection_uri", UNSET)
        self.schemas = rest.pop("schemas", UNSET)
        self.path_to_credentials_file = rest.pop("path_to_credentials_file", UNSET)
        self.llm_api_key = rest.pop("llm_api_key", UNSET)
        value = rest.pop("ssh_settings", UNSET)
        self.ssh_settings = READERS["SshSettings"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("file_storage", UNSET)
        self.file_storage = READERS["FileStorage"](value.copy()) if isinstance(value, dict) else value
        self.metadata = rest.pop("metadata", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.additional_properties = rest
        return self
