"""Install a server from its lock file, once, however many test workers ask for it at the same time."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

from filelock import FileLock, Timeout

from finetuning_contracts.servers.errors import InstallError
from finetuning_contracts.servers.node import find_npm
from finetuning_contracts.servers.redact import redact

PACKAGES = Path(__file__).resolve().parents[2] / "servers"
"""The folder with one npm package per server; part of the repository, not of the installed distribution."""

INSTALL_SECONDS = 300.0
"""How long one `npm ci`, or waiting for another worker's, may take."""

_INPUTS = ("package.json", "package-lock.json", ".npmrc")


def installed(package: Path) -> Path:
    """The `node_modules` of a package folder, installed first when it is missing or its lock file changed.

    A stamp inside `node_modules` is written last, so that an install cut short is repeated. `npm ci` removes
    `node_modules`, the stamp with it, before it writes anything.

    Args:
        package: a folder with `package.json`, `package-lock.json` and `.npmrc`.

    Raises:
        InstallError: the folder is incomplete, `npm ci` failed, or it took longer than `INSTALL_SECONDS`.
        NodeMissingError: something has to be installed and npm is missing.
    """
    wanted = _fingerprint(package)
    modules = package / "node_modules"
    stamp = modules / ".installed-from"
    if _read(stamp) == wanted:
        return modules
    try:
        with FileLock(package / ".install.lock", timeout=INSTALL_SECONDS):
            if _read(stamp) != wanted:
                _npm_ci(package)
                stamp.write_text(wanted, encoding="ascii")
    except Timeout as error:
        raise InstallError(
            f"{package}: another install has run for {INSTALL_SECONDS:.0f} s; end it and try again"
        ) from error
    except OSError as error:
        raise InstallError(f"{package}: cannot install here: {error.strerror}") from error
    return modules


def _fingerprint(package: Path) -> str:
    digest = hashlib.sha256()
    for name in _INPUTS:
        try:
            digest.update((package / name).read_bytes() + b"\0")
        except OSError as error:
            raise InstallError(
                f"{package / name}: {error.strerror}; the servers from npm can only be run from a checkout"
            ) from error
    return digest.hexdigest()


def _read(stamp: Path) -> str | None:
    try:
        return stamp.read_text(encoding="ascii")
    except OSError:
        return None


def _npm_ci(package: Path) -> None:
    command = [find_npm(), "ci", "--loglevel=error", "--no-progress"]
    try:
        done = subprocess.run(
            command,
            check=False,  # the message below says more than CalledProcessError
            cwd=package,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=INSTALL_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise InstallError(
            f"{package}: npm ci took longer than {INSTALL_SECONDS:.0f} s; is the registry reachable?"
        ) from error
    if done.returncode != 0:
        said = " | ".join((done.stderr or done.stdout).strip().splitlines()[-4:])
        raise InstallError(f"{package}: npm ci ended with {done.returncode}: {redact(said) or 'no message'}")
