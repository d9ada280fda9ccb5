# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class DatabaseConnection(_Model):
    """A stored database connection, its secrets encrypted."""

    __fields__ = (
        "id",
        "alias",
        "dialect",
        "use_ssh",
        "connection_uri",
        "schemas",
        "path_to_credentials_file",
        "llm_api_key",
        "ssh_settings",
        "file_storage",
        "metadata",
        "created_at",
    )
    __slots__ = __fields__

    __secrets__: ClassVar[frozenset[str]] = frozenset(["connection_uri", "llm_api_key"])

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
    schemas: list[str] | None
    """Schemas in use."""
    path_to_credentials_file: str | None
    """Where the engine finds a credentials or key file."""
    llm_api_key: str | None
    """Key of the upstream provider, encrypted."""
    ssh_settings: models.SshSettings | None
    """The SSH host."""
    file_storage: models.FileStorage | None
    """The bucket for result files."""
    metadata: dict[str, Any] | None
    """The caller's own data. Not in the vendor's documentation; seen in the source of a server."""
    created_at: str | None
    """When the connection was stored, in UTC. Not in the vendor's documentation; seen in the source of
    a server."""

    def __init__(
        self,
        *,
        id: str,
        alias: str,
        dialect: models.Dialect | str | None,
        use_ssh: bool,
        connection_uri: str | None,
        schemas: list[str] | None | Unset = UNSET,
        path_to_credentials_file: str | None,
        llm_api_key: str | None,
        ssh_settings: models.SshSettings | None,
        file_storage: models.FileStorage | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            id=id,
            alias=alias,
            dialect=dialect,
            use_ssh=use_ssh,
            connection_uri=connection_uri,
            schemas=schemas,
            path_to_credentials_file=path_to_credentials_file,
            llm_api_key=llm_api_key,
            ssh_settings=ssh_settings,
            file_storage=file_storage,
            metadata=metadata,
            created_at=created_at,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "alias" in received:
            self.alias = received["alias"]
        if "dialect" in received:
            self.dialect = received["dialect"]
        if "use_ssh" in received:
            self.use_ssh = received["use_ssh"]
        if "connection_uri" in received:
            self.connection_uri = received["connection_uri"]
        if "schemas" in received:
            self.schemas = received["schemas"]
        if "path_to_credentials_file" in received:
            self.path_to_credentials_file = received["path_to_credentials_file"]
        if "llm_api_key" in received:
            self.llm_api_key = received["llm_api_key"]
        if "ssh_settings" in received:
            value = received["ssh_settings"]
            self.ssh_settings = READERS["SshSettings"](value) if isinstance(value, dict) else value
        if "file_storage" in received:
            value = received["file_storage"]
            self.file_storage = READERS["FileStorage"](value) if isinstance(value, dict) else value
        if "metadata" in received:
            self.metadata = received["metadata"]
        if "created_at" in received:
            self.created_at = received["created_at"]
        return self
