# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class DatabaseConnectionRequest(_Model):
    """How to reach a database."""

    alias: str
    """Name for people."""
    use_ssh: bool | Unset = UNSET
    """Whether the database is reached through the SSH host of `ssh_settings`. The server's default:
    False."""
    connection_uri: str
    """Driver, credentials, host and database as one URI; without a scheme it is refused with 400."""
    schemas: list[str] | None | Unset = UNSET
    """Schemas to use, for databases that hold several."""
    path_to_credentials_file: str | None | Unset = UNSET
    """Where the engine finds a credentials or key file."""
    llm_api_key: str | None | Unset = UNSET
    """Key of the upstream provider, in place of the one that the engine was started with."""
    ssh_settings: models.SshSettings | None | Unset = UNSET
    """The SSH host."""
    file_storage: models.FileStorage | None | Unset = UNSET
    """The bucket for result files."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """The caller's own data. Not in the vendor's documentation; seen in the source of a server."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.alias = rest.pop("alias", UNSET)
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
        self.additional_properties = rest
        return self
