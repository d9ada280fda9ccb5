"""Servers that nobody here wrote, from npm: install them, start them on loopback, stop them for sure."""

from finetuning_contracts.servers.errors import (
    GatewayError,
    InstallError,
    NodeMissingError,
    ServerDiedError,
    StartError,
)
from finetuning_contracts.servers.servers import aimock, portkey_gateway

__all__ = [
    "GatewayError",
    "InstallError",
    "NodeMissingError",
    "ServerDiedError",
    "StartError",
    "aimock",
    "portkey_gateway",
]
