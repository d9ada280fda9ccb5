# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class DatabaseConnectionRequest(_Model):
    """How to reach a database."""

    __fields__ = (
        "alias",
        "use_ssh",
        "connection_uri",
        "schemas",
        "path_to_credentials_file",
        "llm_api_key",
        "ssh_settings",
        "file_storage",
        "metadata",
    )
    __slots__ = __fields__

    __secrets__: ClassVar[frozenset[str]] = frozenset(["connection_uri", "llm_api_key"])

    alias: str
    """Name for people."""
    use_ssh: bool | None
    """Whether the database is reached through the SSH host of `ssh_settings`. The server's default:
    False."""
    connection_uri: str
    """Driver, credentials, host and database as one URI; without a scheme it is refused with 400."""
    schemas: list[str] | None
    """Schemas to use, for databases that hold several."""
    path_to_credentials_file: str | None
    """Where the engine finds a credentials or key file."""
    llm_api_key: str | None
    """Key of the upstream provider, in place of the one that the engine was started with."""
    ssh_settings: models.SshSettings | None
    """The SSH host."""
    file_storage: models.FileStorage | None
    """The bucket for result files."""
    metadata: dict[str, Any] | None
    """The caller's own data. Not in the vendor's documentation; seen in the source of a server."""

    def __init__(
        self,
        *,
        alias: str,
        use_ssh: bool | Unset = UNSET,
        connection_uri: str,
        schemas: list[str] | None | Unset = UNSET,
        path_to_credentials_file: str | None | Unset = UNSET,
        llm_api_key: str | None | Unset = UNSET,
        ssh_settings: models.SshSettings | None | Unset = UNSET,
        file_storage: models.FileStorage | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            alias=alias,
            use_ssh=use_ssh,
            connection_uri=connection_uri,
            schemas=schemas,
            path_to_credentials_file=path_to_credentials_file,
            llm_api_key=llm_api_key,
            ssh_settings=ssh_settings,
            file_storage=file_storage,
            metadata=metadata,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "alias" in received:
            self.alias = received["alias"]
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
        return self
