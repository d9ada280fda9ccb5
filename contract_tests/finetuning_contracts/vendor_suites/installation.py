"""Download a vendor's sdist, unpack it, and make an environment with what its tests need."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import attrs

from finetuning_contracts.redaction import redact
from finetuning_contracts.servers.errors import InstallError
from finetuning_contracts.servers.install import INSTALL_SECONDS, install_once
from finetuning_contracts.vendor_suites.suites import Suite

CACHE = Path(__file__).resolve().parents[3] / ".cache" / "vendor-suites"
"""Where suites are installed: ignored by git, removed by `make clean`."""

_SDIST: Final = "sdist.txt"
_REQUIREMENTS: Final = "requirements.txt"
_TARGET: Final = "installed"
_TAIL_LINES: Final = 4


@attrs.frozen
class Installation:
    """A suite that can be run."""

    python: Path
    """The interpreter of its environment."""
    source: Path
    """The unpacked sdist."""


def install(suite: Suite, cache: Path = CACHE) -> Installation:
    """Install a suite below the cache folder, unless that is done. Raises `InstallError`."""
    folder = cache / suite.provider
    for name in (_SDIST, _REQUIREMENTS):
        try:
            text = (suite.folder / name).read_bytes()
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(text)
        except OSError as error:
            raise InstallError(
                f"{error.filename}: {error.strerror}; the vendors' suites can only be run from a checkout"
            ) from error
    install_once(folder, (_SDIST, _REQUIREMENTS), _TARGET, _install)
    installed = folder / _TARGET
    return Installation(
        # not resolved: the link is what makes it the interpreter of this environment
        python=installed / "venv" / "bin" / "python",
        source=next(path for path in (installed / "source").iterdir() if path.is_dir()),
    )


def _install(folder: Path) -> None:
    installed = folder / _TARGET
    shutil.rmtree(installed, ignore_errors=True)
    environment = installed / "venv"
    _run(folder, "venv", "--without-pip", str(environment))
    # Without dependencies: the list is complete, and fireworks-ai 1.2.30 asks for a certifi that not every index has.
    _run(
        folder,
        *("pip", "--python", str(environment / "bin" / "python")),
        *("install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement", _REQUIREMENTS),
    )
    # `--no-binary` names the package: `:all:` would build the package's build tools from source too.
    package = (folder / _SDIST).read_text(encoding="utf-8").partition("==")[0]
    _run(
        folder,
        *("pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes"),
        *("--no-binary", package, "--dest", str(installed), "--requirement", _SDIST),
    )
    with tarfile.open(next(installed.glob("*.tar.gz"))) as archive:
        archive.extractall(installed / "source", filter="data")


def _run(folder: Path, *module: str) -> None:
    """Run a module of this Python. Raises `InstallError`."""
    command: Sequence[str] = [sys.executable, "-m", *module]
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
            f"{folder}: {module[0]} took longer than {INSTALL_SECONDS:.0f} s; is the package index reachable?"
        ) from error
    if done.returncode != 0:
        said = " | ".join((done.stderr or done.stdout).strip().splitlines()[-_TAIL_LINES:])
        raise InstallError(f"{folder}: {module[0]} ended with {done.returncode}: {redact(said) or 'no message'}")
