"""Find Node.js and npm."""

from __future__ import annotations

import shutil
import subprocess

from finetuning_contracts.servers.errors import NodeMissingError

OLDEST_NODE = (20, 15)
"""What aimock 1.43.0 asks for in its `engines`; the Portkey gateway is content with older ones."""

_ADVICE = "install Node.js {}.{} or newer with npm, or leave the gateway runs out".format(*OLDEST_NODE)


def find_node() -> str:
    """The absolute path of `node`.

    Raises:
        NodeMissingError: there is none on the PATH, or it is older than `OLDEST_NODE`.
    """
    node = shutil.which("node")
    if node is None:
        raise NodeMissingError(f"node is not on the PATH: {_ADVICE}")
    version = _version(node)
    if version < OLDEST_NODE:
        raise NodeMissingError(f"{node} is version {'.'.join(map(str, version))}: {_ADVICE}")
    return node


def find_npm() -> str:
    """The absolute path of `npm`.

    Raises:
        NodeMissingError: there is none on the PATH.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise NodeMissingError(f"npm is not on the PATH: {_ADVICE}")
    return npm


def _version(node: str) -> tuple[int, ...]:
    """`v20.20.2` → (20, 20, 2)."""
    try:
        done = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=30, check=True)
        return tuple(int(part) for part in done.stdout.strip().removeprefix("v").split("-")[0].split("."))
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise NodeMissingError(f"{node} does not tell its version: {_ADVICE}") from error
