"""Real servers, written by others: install them, start them on loopback, stop them in any case, and check them.

Each is one small module that makes a `RealServer`; `SERVERS` lists them.
"""

from finetuning_contracts.servers.aimock import aimock
from finetuning_contracts.servers.errors import (
    InstallError,
    NodeMissingError,
    ServerDiedError,
    ServerError,
    StartError,
)
from finetuning_contracts.servers.portkey_gateway import portkey_gateway

SERVERS = {server.name: server for server in (portkey_gateway, aimock)}
"""All of them, by name."""

__all__ = [
    "SERVERS",
    "InstallError",
    "NodeMissingError",
    "ServerDiedError",
    "ServerError",
    "StartError",
    "aimock",
    "portkey_gateway",
]
