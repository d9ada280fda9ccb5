# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class SshSettings(_Model):
    """The SSH host through which a database is reached. In answers both secrets are encrypted."""

    host: str | None | Unset = UNSET
    """Name or address of the SSH host."""
    username: str | None | Unset = UNSET
    """Account on that host."""
    password: str | None | Unset = UNSET
    """Password of that account."""
    port: str | None | Unset = UNSET
    """Port of the SSH host, as a string. The server's default: '22'. Not in the vendor's
    documentation; seen in the source of a server."""
    private_key_password: str | None | Unset = UNSET
    """Password of the private key, where the key has one."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.host = rest.pop("host", UNSET)
        self.username = rest.pop("username", UNSET)
        self.password = rest.pop("password", UNSET)
        self.port = rest.pop("port", UNSET)
        self.private_key_password = rest.pop("private_key_password", UNSET)
        self.additional_properties = rest
        return self
