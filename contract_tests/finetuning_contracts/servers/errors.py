"""What can go wrong around a real server. Each message is one clear line: what, where, what to do."""

from __future__ import annotations

from finetuning_contracts.errors import UsageError


class ServerError(UsageError):
    """A real server could not be installed, started or kept alive."""


class NodeMissingError(ServerError):
    """Node.js or npm is not on the PATH, or is too old."""


class InstallError(ServerError):
    """The package could not be installed, or there is nothing to install from."""


class StartError(ServerError):
    """The server ended before it was ready, or was not ready in time."""


class ServerDiedError(ServerError):
    """The server ended while it was in use."""
