# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class DatabaseConnection(_Model):
    """A stored database connection, its secrets encrypted. Source: official documentation, the
    server's source."""

    id: str
    """Id of the connection. Source: official documentation, the server's source."""
    alias: str
    """Name for people. Source: official documentation, the server's source."""
    dialect: models.Dialect | str | None
    """The kind of database, read from the URI. Source: official documentation, the server's source."""
    use_ssh: bool
    """Whether the database is reached through an SSH host. Source: official documentation, the
    server's source."""
    connection_uri: str | None
    """The URI, encrypted. Source: official documentation, the server's source."""
    schemas: list[str] | None | Unset = UNSET
    """Schemas in use. Source: official documentation, the server's source."""
    path_to_credentials_file: str | None
    """Where the engine finds a credentials or key file. Source: official documentation, the server's
    source."""
    llm_api_key: str | None
    """Key of the upstream provider, encrypted. Source: official documentation, the server's source."""
    ssh_settings: models.SshSettings | None
    """The SSH host. Source: official documentation, the server's source."""
    file_storage: models.FileStorage | None | Unset = UNSET
    """The bucket for result files. Source: official documentation, the server's source."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """The caller's own data. Source: the server's source."""
    created_at: str | None | Unset = UNSET
    """When the connection was stored, in UTC. Source: the server's source."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        self: Self = read(dict(src_dict), cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.id, Unset):
            result["id"] = encode(self.id)
        if not isinstance(self.alias, Unset):
            result["alias"] = encode(self.alias)
        if not isinstance(self.dialect, Unset):
            result["dialect"] = encode(self.dialect)
        if not isinstance(self.use_ssh, Unset):
            result["use_ssh"] = encode(self.use_ssh)
        if not isinstance(self.connection_uri, Unset):
            result["connection_uri"] = encode(self.connection_uri)
        if not isinstance(self.schemas, Unset):
            result["schemas"] = encode(self.schemas)
        if not isinstance(self.path_to_credentials_file, Unset):
            result["path_to_credentials_file"] = encode(self.path_to_credentials_file)
        if not isinstance(self.llm_api_key, Unset):
            result["llm_api_key"] = encode(self.llm_api_key)
        if not isinstance(self.ssh_settings, Unset):
            result["ssh_settings"] = encode(self.ssh_settings)
        if not isinstance(self.file_storage, Unset):
            result["file_storage"] = encode(self.file_storage)
        if not isinstance(self.metadata, Unset):
            result["metadata"] = encode(self.metadata)
        if not isinstance(self.created_at, Unset):
            result["created_at"] = encode(self.created_at)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = DatabaseConnection) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
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
    self.ssh_settings = readers.SshSettings(value.copy()) if isinstance(value, dict) else value
    value = rest.pop("file_storage", UNSET)
    self.file_storage = readers.FileStorage(value.copy()) if isinstance(value, dict) else value
    self.metadata = rest.pop("metadata", UNSET)
    self.created_at = rest.pop("created_at", UNSET)
    self.additional_properties = rest
    return self
