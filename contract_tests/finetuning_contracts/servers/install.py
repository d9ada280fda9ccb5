"""Install what a folder asks for once, however many test workers ask for it at the same time."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from filelock import FileLock, Timeout

from finetuning_contracts.servers.errors import InstallError

INSTALL_SECONDS = 300.0
"""How long one install, or waiting for another worker's, may take."""


def install_once(
    folder: Path,
    inputs: Sequence[str],
    target: str,
    install: Callable[[Path], None],
    seconds: float = INSTALL_SECONDS,
) -> None:
    """Install unless what is there was made from the inputs as they are now.

    A stamp inside the target is written last, so that an install cut short is repeated.

    Args:
        folder: where the inputs are.
        inputs: the names of the files that say exactly what is wanted.
        target: the name of the folder that the install makes.
        install: does it, in this folder. It must remove the target, the stamp with it, before it writes anything.
        seconds: how long it may take.

    Raises:
        InstallError: the folder is incomplete, the install failed, or another one took longer than that.
    """
    wanted = _fingerprint(folder, inputs)
    stamp = folder / target / ".installed-from"
    if _read(stamp) == wanted:
        return
    try:
        with FileLock(folder / ".install.lock", timeout=seconds):
            if _read(stamp) != wanted:
                install(folder)
                stamp.write_text(wanted, encoding="ascii")
    except Timeout as error:
        raise InstallError(f"{folder}: another install has run for {seconds:.0f} s; end it and try again") from error
    except OSError as error:
        raise InstallError(f"{folder}: cannot install here: {error.strerror}") from error


def _fingerprint(folder: Path, inputs: Sequence[str]) -> str:
    digest = hashlib.sha256()
    for name in inputs:
        try:
            digest.update((folder / name).read_bytes() + b"\0")
        except OSError as error:
            raise InstallError(
                f"{folder / name}: {error.strerror}; real servers can only be run from a checkout"
            ) from error
    return digest.hexdigest()


def _read(stamp: Path) -> str | None:
    try:
        return stamp.read_text(encoding="ascii")
    except OSError:
        return None
