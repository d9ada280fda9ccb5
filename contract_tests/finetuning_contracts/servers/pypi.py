"""Servers from PyPI: installed by pip from a list of exact versions into an environment of their own, and run by Python."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import attrs

from finetuning_contracts.redaction import redact
from finetuning_contracts.servers.errors import InstallError
from finetuning_contracts.servers.install import install_once
from finetuning_contracts.servers.server import PACKAGES

_INPUTS: Final = ("requirements.txt",)
_ENVIRONMENT: Final = ".venv"

_SECONDS: Final = 1200.0
"""How long one install may take: LiteLLM's proxy is 742 MB."""


@attrs.frozen
class PypiPackage:
    """A server from PyPI."""

    module: str
    """What `python -m` runs."""

    def install(self, folder: Path) -> None:
        """Install the listed versions into `.venv`, unless that is done.

        Raises:
            InstallError: the folder is incomplete, pip failed, or it took too long.
        """
        install_once(folder, _INPUTS, _ENVIRONMENT, _pip_install, seconds=_SECONDS)

    def command(self, folder: Path, arguments: Sequence[str]) -> Sequence[str]:
        """Python with `loopback.py`, which confines the server."""
        return [str(_python(folder)), str(PACKAGES / "loopback.py"), self.module, *arguments]


def _python(folder: Path) -> Path:
    return folder / _ENVIRONMENT / "bin" / "python"


def _pip_install(folder: Path) -> None:
    shutil.rmtree(folder / _ENVIRONMENT, ignore_errors=True)
    _run(folder, sys.executable, "-m", "venv", _ENVIRONMENT)
    pip = (str(_python(folder)), "-m", "pip", "--disable-pip-version-check", "--quiet", "--no-input")
    _run(folder, *pip, "install", "--no-deps", "--requirement", _INPUTS[0])  # the list is complete


def _run(folder: Path, *command: str) -> None:
    try:
        done = subprocess.run(
            command,
            check=False,  # the message below says more than CalledProcessError
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise InstallError(f"{folder}: pip took longer than {_SECONDS:.0f} s; is the index reachable?") from error
    if done.returncode != 0:
        said = " | ".join((done.stderr or done.stdout).strip().splitlines()[-4:])
        raise InstallError(f"{folder}: pip ended with {done.returncode}: {redact(said) or 'no message'}")
