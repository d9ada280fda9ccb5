"""Serve FakeAI on a free port of 127.0.0.1, as it is or with one mutant. Runs in the Python that FakeAI is installed in.

Nothing of FakeAI is written to. Three things are done from outside, for whole and mutated alike, so that many can be tried:
what it waits for takes a part of the time (it has no setting for that), its random figures are the same in each run, and only
warnings are logged.

Environment: FINETUNING_LISTENING, the file for the port. FINETUNING_MUTANT, a JSON file with the mutant; none: the server is
whole. FINETUNING_PACE, the part of the time. FINETUNING_REACHED, where to write which lines were run of the files
that FINETUNING_REACHABLE names, as patterns with colons between them.
"""

# ruff: noqa: INP001  a script that another Python runs

from __future__ import annotations

import asyncio
import importlib.machinery
import json
import logging
import os
import random
import socket
import sys
import threading
import types
from collections.abc import Sequence
from pathlib import Path
from typing import Any


class Mutated(importlib.machinery.SourceFileLoader):
    """Loads a module with some of its lines replaced."""

    def __init__(self, name: str, path: str, mutant: dict[str, Any]) -> None:
        super().__init__(name, path)
        self.mutant = mutant

    def get_code(self, fullname: str) -> types.CodeType:
        """What is run in the module's place."""
        lines = Path(self.get_filename(fullname)).read_text(encoding="utf-8").splitlines(keepends=True)
        lines[self.mutant["first"] - 1 : self.mutant["last"]] = [self.mutant["text"]]
        return compile("".join(lines), self.path, "exec")


class Finder(importlib.machinery.PathFinder):
    """Finds the mutated module; leaves all others to Python."""

    mutant: dict[str, Any]

    @classmethod
    def find_spec(
        cls, fullname: str, path: Sequence[str] | None = None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Where a module is."""
        if fullname != cls.mutant["module"]:
            return None
        spec = super().find_spec(fullname, path, target)
        if spec is not None and spec.origin is not None:
            spec.loader = Mutated(fullname, spec.origin, cls.mutant)
        return spec


def main() -> None:
    """Serve until standard input closes."""
    if (file := os.environ.get("FINETUNING_MUTANT")) is not None:
        Finder.mutant = json.loads(Path(file).read_text(encoding="utf-8"))
        sys.meta_path.insert(0, Finder)
    reached = _watched() if "FINETUNING_REACHED" in os.environ else None
    logging.basicConfig(level=logging.WARNING)
    random.seed(1)
    app = importlib.import_module("fakeai.app")  # the package has a name `app` of its own
    service = importlib.import_module("fakeai.fakeai_service")
    uvicorn = importlib.import_module("uvicorn")
    service.asyncio = _hurried(float(os.environ.get("FINETUNING_PACE", "1")))
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app.app, log_level="warning", access_log=False))
    threading.Thread(target=_until_closed, args=(server,), daemon=True).start()
    announced = Path(os.environ["FINETUNING_LISTENING"])
    announced.with_suffix(".part").write_text(str(listening.getsockname()[1]), encoding="ascii")
    announced.with_suffix(".part").rename(announced)  # in one piece
    server.run(sockets=[listening])
    if reached is not None:
        reached.stop()
        data = reached.get_data()
        lines = {name: sorted(data.lines(name) or ()) for name in data.measured_files()}
        Path(os.environ["FINETUNING_REACHED"]).write_text(json.dumps(lines), encoding="utf-8")


def _hurried(pace: float) -> types.ModuleType:
    """The module asyncio, in which a second of waiting is shorter."""
    module = types.ModuleType("asyncio")
    module.__dict__.update(asyncio.__dict__)
    module.__dict__["sleep"] = lambda delay, result=None: asyncio.sleep(delay * pace, result)
    return module


def _watched() -> Any:
    import coverage

    found = coverage.Coverage(data_file=None, include=os.environ["FINETUNING_REACHABLE"].split(":"))
    found.start()
    return found


def _until_closed(server: Any) -> None:
    sys.stdin.read()
    server.should_exit = True


if __name__ == "__main__":
    main()
