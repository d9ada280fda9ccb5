"""What the zoo knows of a server before it is started."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import attrs

from finetuning_contracts.servers.server import PACKAGES
from finetuning_contracts.servers.zoo.place import Place


@attrs.frozen
class Member:
    """A server, held against one contract."""

    name: str
    """What `make zoo SERVER=` calls it."""
    title: str
    contract: str
    """Name of the spec."""
    package: str
    """Its name in the registry."""
    registry: str
    folder: str
    """Below `PACKAGES`."""
    home: str
    """Address of its repository."""
    about: str
    """What it is and how it is run here, in a sentence or two."""
    start: tuple[str, ...]
    """Lines of a shell by which a reader starts it; they set the variables of the published lines."""
    running: Callable[[], AbstractContextManager[Place]]
    only: tuple[str, ...] = ()
    """Ids of the operations to check; empty: all."""
    part: str = ""
    """Tells several members of one folder apart in the names of files."""
    remarks: tuple[str, ...] = ()
    """What a reader of its findings has to know."""

    @property
    def version(self) -> str:
        """The version that is installed."""
        folder = PACKAGES / self.folder
        if self.registry == "npm":
            wanted = json.loads((folder / "package.json").read_text(encoding="utf-8"))
            return str(wanted["dependencies"][self.package])
        pins = (folder / "requirements.txt").read_text(encoding="utf-8")
        found = re.search(rf"^{re.escape(self.package)}==(\S+)", pins, re.MULTILINE | re.IGNORECASE)
        return found[1] if found is not None else ""

    @property
    def baseline(self) -> Path:
        """The groups that are known, each with its reason."""
        return PACKAGES / self.folder / f"{self._named('zoo')}.yaml"

    @property
    def published(self) -> Path:
        """What the page is made from."""
        return PACKAGES / self.folder / f"{self._named('zoo')}.json"

    def _named(self, what: str) -> str:
        return f"{what}-{self.part}" if self.part else what
