"""A real server: what is installed for it, how it is started, under which address and with which keys it is reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import attrs

from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.process import Program, serving

PACKAGES = Path(__file__).resolve().parents[2] / "servers"
"""The folder with one package for each server; part of the repository, not of the installed distribution."""


class Package(Protocol):
    """What a server is made of, from whichever registry it comes."""

    def install(self, folder: Path) -> None:
        """Install it into a folder that says exactly what is wanted, unless that is done. Raises `InstallError`."""
        ...

    def command(self, folder: Path, arguments: Sequence[str]) -> Sequence[str]:
        """The command line that runs what is installed there, confined as `Program.command` wants it."""
        ...


def takes_no_keys(keys: Sequence[str]) -> Mapping[str, str]:
    """For a server that accepts whatever key it gets. Raises `UsageError` when keys are given."""
    if keys:
        raise UsageError("this server knows no keys of its own: leave them out")
    return {}


@attrs.frozen
class RealServer:
    """A server that was written elsewhere and is run as it is."""

    name: str
    """The name of its folder in `PACKAGES`."""
    title: str
    """How messages call it."""
    package: Package
    arguments: Sequence[str]
    """Of its command line. They must make it listen on port 0."""
    probe: str
    """A path to which the ready server responds, with whatever status."""
    base_path: str
    """What stands between its origin and the paths of the contract: `/v1`."""
    accepting: Callable[[Sequence[str]], Mapping[str, str]] = takes_no_keys
    """The environment variables with which it accepts these keys only. Raises `UsageError` for keys that it cannot take."""
    environment: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """Environment variables that it needs besides."""

    @property
    def folder(self) -> Path:
        """Where it is installed, beside the files that say exactly what is wanted."""
        return PACKAGES / self.name

    @contextmanager
    def running(self, keys: Sequence[str] = ()) -> Iterator[str]:
        """Install the server if need be, start it, and give its base URL, `http://127.0.0.1:PORT/…`.

        However the block ends, the server is gone afterwards.

        Args:
            keys: the keys that it accepts; with none, it asks for none.

        Raises:
            ServerError: the install or the start failed, or the server died.
            UsageError: it cannot be given these keys.
        """
        environment = {**self.environment, **self.accepting(keys)}
        self.package.install(self.folder)
        program = Program(
            name=self.title,
            command=self.package.command(self.folder, self.arguments),
            probe=self.probe,
            env=environment,
            secrets=tuple(keys),
        )
        with serving(program) as origin:
            yield origin + self.base_path
