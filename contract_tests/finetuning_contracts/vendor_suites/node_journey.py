"""The journey of OpenAI's SDK for Node.js through our mock. The package on npm has no tests in it, so the steps are ours."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from finetuning_contracts.mock import serve
from finetuning_contracts.redaction import redact
from finetuning_contracts.servers.errors import ServerError
from finetuning_contracts.servers.npm import NpmPackage, node_command
from finetuning_contracts.vendor_suites.suites import SUITES_FOLDER

NAME: Final = "openai-node"
FOLDER: Final = SUITES_FOLDER / NAME
JOURNEY_SECONDS: Final = 120.0
"""How long the journey may take; it is 2 s on a quiet machine."""

_KEY: Final = "sk-journey"
_TAIL_LINES: Final = 5


class Step(msgspec.Struct, frozen=True):
    """One step of the journey."""

    step: str
    """What the user did."""
    failed: str = ""
    """What was not as it should be; empty: all was."""


def walk(script: Path = FOLDER / "journey.mjs") -> list[Step]:
    """Install the SDK if need be, and let it walk. After a step that failed the rest is not tried.

    Raises:
        ServerError: it cannot be installed or run, ended in another way, or took longer than `JOURNEY_SECONDS`.
    """
    NpmPackage("openai/index.js").install(script.parent)
    with serve("openai", keys=[_KEY]) as server:
        command = node_command(script, [server.url, _KEY])
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        try:
            # `communicate` would close the input, by which the program knows that it shall end.
            process.wait(JOURNEY_SECONDS)
        except subprocess.TimeoutExpired as error:
            raise ServerError(f"{NAME}: the journey took longer than {JOURNEY_SECONDS:.0f} s") from error
        finally:
            process.kill()
            said, complaints = process.communicate()
    steps = list(_steps(said))
    if process.returncode != any(step.failed for step in steps) or not steps:
        told = [line.strip() for line in complaints.splitlines() if line.strip() and not line.startswith("    at ")]
        tail = " | ".join(told[-_TAIL_LINES:])
        raise ServerError(f"{NAME}: the journey ended with {process.returncode}: {redact(tail) or 'no message'}")
    return steps


def lines(steps: list[Step]) -> Iterator[str]:
    """What there is to say about a journey."""
    failed = [step for step in steps if step.failed]
    yield f"{NAME}: {len(steps)} steps, {len(steps) - len(failed)} passed, {len(failed)} failed"
    for step in failed:
        yield f"{NAME}: failed: {step.step}: {' '.join(step.failed.split())}"


def _steps(said: str) -> Iterator[Step]:
    for line in said.splitlines():
        try:
            yield msgspec.json.decode(line, type=Step)
        except msgspec.DecodeError as error:
            raise ServerError(f"{NAME}: the journey printed what is no step: {redact(line)}") from error
