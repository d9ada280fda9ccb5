# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class SshSettings(_Model):
    """The SSH host through which a database is reached. In answers both secrets are encrypted."""

    __fields__ = ("host", "username", "password", "port", "private_key_password")
    __slots__ = __fields__

    __secrets__: ClassVar[frozenset[str]] = frozenset(["password", "private_key_password"])

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

    def __init__(
        self,
        *,
        host: str | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        port: str | None | Unset = UNSET,
        private_key_password: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            host=host,
            username=username,
            password=password,
            port=port,
            private_key_password=private_key_password,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "host" in received:
            self.host = received["host"]
        if "username" in received:
            self.username = received["username"]
        if "password" in received:
            self.password = received["password"]
        if "port" in received:
            self.port = received["port"]
        if "private_key_password" in received:
            self.private_key_password = received["private_key_password"]
        return self
