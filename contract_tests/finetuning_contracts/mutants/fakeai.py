"""FakeAI, whole and mutated: where it is installed, which of its code is mutated, how it is started.

FakeAI is under the Apache License 2.0. It is installed into a folder of its own that is never committed, and nothing there is
written to: a mutated module exists in the memory of the process that serves it.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from finetuning_contracts.servers.errors import InstallError
from finetuning_contracts.servers.install import INSTALL_SECONDS, install_once
from finetuning_contracts.servers.process import Program, serving
from finetuning_contracts.servers.server import PACKAGES

from .mutant import Mutant, read

FOLDER = PACKAGES / "fakeai_mutants"
PYTHON = FOLDER / "venv" / "bin" / "python"
BASE_PATH = "/v1"
PACE = 0.04
"""The part of the time that FakeAI waits of what it says: a job of 32 s takes 1.3 s, an upload of 1 s takes 40 ms."""

_ROUTES = (
    "list_files,upload_file,get_file,delete_file,create_fine_tuning_job,list_fine_tuning_jobs,retrieve_fine_tuning_job,"
    "cancel_fine_tuning_job,list_fine_tuning_events,list_fine_tuning_checkpoints"
)
MUTATED: Mapping[str, str] = {
    "fakeai.fakeai_service": f"_init_simulated_files,{_ROUTES},_process_fine_tuning_job",
    "fakeai.models.fine_tuning": (
        "Hyperparameters,FineTuningJobRequest,FineTuningJobError,FineTuningJob,FineTuningJobList,FineTuningEvent,"
        "FineTuningEventList,FineTuningCheckpoint,FineTuningCheckpointList"
    ),
    "fakeai.models.files": "FileObject,FileListResponse",
    "fakeai.app": _ROUTES,
}
"""Module → the functions and classes that are its fine-tuning and file code."""

OPERATIONS = (
    "create_fine_tuning_job",
    "list_paginated_fine_tuning_jobs",
    "retrieve_fine_tuning_job",
    "cancel_fine_tuning_job",
    "list_fine_tuning_events",
    "list_fine_tuning_job_checkpoints",
    "list_files",
    "create_file",
    "retrieve_file",
    "delete_file",
)
"""The operations of the contract that this code offers."""


def install() -> None:
    """Install FakeAI and the tool that mutates it, unless that is done. Raises `InstallError`."""
    install_once(FOLDER, ("requirements.txt",), "venv", _install)


def _install(folder: Path) -> None:
    shutil.rmtree(folder / "venv", ignore_errors=True)
    for command in (
        [sys.executable, "-m", "venv", "venv"],
        ["venv/bin/python", "-m", "pip", "install", "-qq", "--disable-pip-version-check", "-r", "requirements.txt"],
    ):
        try:
            subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=INSTALL_SECONDS)
        except (subprocess.SubprocessError, OSError) as error:
            raise InstallError(f"{folder}: {' '.join(command[1:])} failed: {error}") from error


def mutants() -> tuple[Mutant, ...]:
    """Every mutant of its fine-tuning and file code."""
    named = [f"{module}:{names}" for module, names in MUTATED.items()]
    made = subprocess.run(
        [PYTHON, FOLDER / "make_mutants.py", *named],
        check=True,
        capture_output=True,
        text=True,
        timeout=INSTALL_SECONDS,
    )
    return read(made.stdout.splitlines())


@contextmanager
def running(mutant: Mutant | None = None, reached: Path | None = None) -> Iterator[str]:
    """Start it, and give its base URL.

    Args:
        mutant: What is changed; None: it is whole.
        reached: Where it writes, when it ends, which lines of its code were run.

    Raises:
        StartError: It did not start, as some mutants do not.
        ServerDiedError: It ended by itself.
    """
    with tempfile.TemporaryDirectory(prefix="finetuning-mutant-") as scratch:
        env = {"FINETUNING_PACE": str(PACE)}
        if mutant is not None:
            file = Path(scratch) / "mutant.json"
            file.write_text(mutant.as_json(), encoding="utf-8")
            env["FINETUNING_MUTANT"] = str(file)
        if reached is not None:
            env["FINETUNING_REACHED"] = str(reached.resolve())
            env["FINETUNING_REACHABLE"] = ":".join(str(path_of(module)) for module in MUTATED)
        program = Program("FakeAI", (str(PYTHON), str(FOLDER / "serve.py")), probe="/health", env=env)
        with serving(program) as origin:
            yield origin + BASE_PATH


def path_of(module: str) -> Path:
    """Where a module of it is."""
    (found,) = (FOLDER / "venv" / "lib").glob(f"python*/site-packages/{module.replace('.', '/')}.py")
    return found.resolve()


def statements_run(file: Path) -> dict[str, list[tuple[int, int]]]:
    """Module → the first and last line of every statement of which a line was run; of one with a body, its head."""
    lines: Mapping[str, Sequence[int]] = json.loads(file.read_text(encoding="utf-8"))
    return {
        module: statements_in(path_of(module), frozenset(lines.get(str(path_of(module)), ()))) for module in MUTATED
    }


def statements_in(path: Path, run: frozenset[int]) -> list[tuple[int, int]]:
    """The first and last line of each statement of a file of which one of these lines is part."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.stmt):
            continue
        body: Sequence[ast.stmt] = getattr(node, "body", ())
        first = min([node.lineno, *(decorator.lineno for decorator in getattr(node, "decorator_list", ()))])
        last = body[0].lineno - 1 if body else node.end_lineno or node.lineno
        if not run.isdisjoint(range(first, max(first, last) + 1)):
            found.append((first, max(first, last)))
    return found
