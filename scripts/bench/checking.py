"""How many cases a second `finetuning check` gets done, beside `schemathesis run` with the same document and settings."""

from __future__ import annotations

import ctypes
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import attrs
from finetuning_contracts.mock import serve
from finetuning_specs import load_spec

from .measure import Note

KEY = "bench-key-123456"
OPERATIONS = (
    "list_files",
    "create_file",
    "retrieve_file",
    "list_paginated_fine_tuning_jobs",
    "retrieve_fine_tuning_job",
)
EXAMPLES = 100
_LAYER = "FT-REQ-1"
_ENDING = 20.0
"""Seconds that processes may take to end."""
_ADOPTING = 1.0
"""Seconds after which all that is left has been adopted."""
_SET_CHILD_SUBREAPER = 36  # <linux/prctl.h>
_BIN = Path(sys.executable).parent


@attrs.frozen
class Pace:
    """What one run sent, and what it took."""

    requests: int
    seconds: float
    """By the clock on the wall."""
    cpu: float
    """Seconds of CPU time of the run alone, the server not counted."""

    def __str__(self) -> str:
        pace, for_cpu = self.requests / self.seconds, self.requests / self.cpu
        return f"{self.requests} requests, {pace:.0f} a second ({for_cpu:.0f} for a second of CPU time)"


def checks() -> tuple[Note, ...]:
    """Each against a mock of OpenAI, one after the other; the requests are counted by the server.

    First what both do: the same phases, examples and checks. Then the whole of what the command does with these operations.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "headers").write_text(f"Authorization: Bearer {KEY}\n", encoding="utf-8")
        (folder / "openai.json").write_text(json.dumps(load_spec("openai").document, default=str), encoding="utf-8")
        stock, ours, whole = (_pace(command, folder) for command in (_stock, _ours, _whole))
    text = (
        f"generated requests alone: `finetuning check --url --only {_LAYER}` {ours}, `schemathesis run` {stock}"
        " (no fewer than that wanted)"
    )
    faster = ours.requests / ours.cpu >= stock.requests / stock.cpu
    return Note(text, held=faster), Note(f"`finetuning check --url` as a whole: {whole}", held=True)


def _pace(command: Callable[[str, Path], list[str]], folder: Path) -> Pace:
    _adopt()
    with serve("openai", keys=[KEY]) as server:
        began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            command(server.url, folder),
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={**os.environ, "PYTHONHASHSEED": "0"},
        )
        seconds = time.monotonic() - began
        _bury()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        requests = server.requests[-1].number  # more than are remembered
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Pace(requests, seconds, cpu)


def _adopt() -> None:
    """Become the parent of what its own parent leaves, so that its CPU time counts: the command works in a further process."""
    ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _bury() -> None:
    """Wait for everything that has been adopted: it ends by itself when the command has ended."""
    begun = time.monotonic()
    while (waited := time.monotonic() - begun) < _ENDING:
        try:
            os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:  # none yet, or none any more
            if waited > _ADOPTING:
                return
        time.sleep(0.02)


def _ours(url: str, folder: Path) -> list[str]:
    """The rule stands for the layer: schemathesis' engine makes all of its checks where one of them is asked for."""
    return [*_whole(url, folder), "--only", _LAYER]


def _whole(url: str, folder: Path) -> list[str]:
    only = [part for id in OPERATIONS for part in ("--only", id)]
    options = ["--header-file", str(folder / "headers"), "--max-examples", str(EXAMPLES), "--thorough"]
    return [
        str(_BIN / "finetuning"),
        "check",
        "openai",
        "--url",
        url,
        "--report-dir",
        str(folder / "r"),
        *options,
        *only,
    ]


def _stock(url: str, folder: Path) -> list[str]:
    only = [part for id in OPERATIONS for part in ("--include-operation-id", id)]
    options = ["--seed", "1", "--workers", "1", "--max-examples", str(EXAMPLES), "--continue-on-failure", "--no-shrink"]
    options += ["--phases", "examples,coverage,fuzzing"]
    header = ["-H", f"Authorization: Bearer {KEY}", "--generation-database", "none", "--no-color"]
    return [str(_BIN / "schemathesis"), "run", str(folder / "openai.json"), "--url", url, *options, *header, *only]


if __name__ == "__main__":
    print("\n".join(note.text for note in checks()))
