"""What can go wrong around a server from npm. Each message is one clear line: what, where, what to do."""

from __future__ import annotations

from finetuning_contracts.errors import UsageError


class GatewayError(UsageError):
    """A server from npm could not be installed, started or kept alive."""


class NodeMissingError(GatewayError):
    """Node.js or npm is not on the PATH, or is too old."""


class InstallError(GatewayError):
    """`npm ci` failed, or there is nothing to install from."""


class StartError(GatewayError):
    """The server ended, or did not answer, before it was ready."""


class ServerDiedError(GatewayError):
    """The server ended while it was in use."""
