"""Servers from the npm registry: installed by `npm ci` from a lock file, run by Node.js."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import attrs

from finetuning_contracts.redaction import redact
from finetuning_contracts.servers.errors import InstallError
from finetuning_contracts.servers.install import INSTALL_SECONDS, install_once
from finetuning_contracts.servers.node import find_node, find_npm
from finetuning_contracts.servers.server import PACKAGES

_INPUTS: Final = ("package.json", "package-lock.json", ".npmrc")
_MODULES: Final = "node_modules"


@attrs.frozen
class NpmPackage:
    """A server from npm."""

    script: str
    """Its entry point, below `node_modules`."""

    def install(self, folder: Path) -> None:
        """Install the lock file's packages into `node_modules`, unless that is done.

        Raises:
            InstallError: the folder is incomplete, `npm ci` failed, or it took longer than `INSTALL_SECONDS`.
            NodeMissingError: something has to be installed and npm is missing.
        """
        install_once(folder, _INPUTS, _MODULES, _npm_ci)

    def command(self, folder: Path, arguments: Sequence[str]) -> Sequence[str]:
        """Node.js with `loopback.cjs`, which confines the server.

        Raises:
            NodeMissingError: there is no usable Node.js.
        """
        return node_command(folder / _MODULES / self.script, arguments)


def node_command(script: Path, arguments: Sequence[str] = ()) -> Sequence[str]:
    """The command line that runs a script on loopback only. Raises `NodeMissingError`."""
    return [find_node(), "--require", str(PACKAGES / "loopback.cjs"), str(script), *arguments]


def _npm_ci(folder: Path) -> None:
    command = [find_npm(), "ci", "--loglevel=error", "--no-progress"]
    try:
        done = subprocess.run(
            command,
            check=False,  # the message below says more than CalledProcessError
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=INSTALL_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise InstallError(
            f"{folder}: npm ci took longer than {INSTALL_SECONDS:.0f} s; is the registry reachable?"
        ) from error
    if done.returncode != 0:
        said = " | ".join((done.stderr or done.stdout).strip().splitlines()[-4:])
        raise InstallError(f"{folder}: npm ci ended with {done.returncode}: {redact(said) or 'no message'}")
