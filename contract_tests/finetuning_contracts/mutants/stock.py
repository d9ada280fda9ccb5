"""The same mutants under stock `schemathesis run`: what that tool sees without anything of ours but the contract."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from finetuning_specs import load_spec

from finetuning_contracts.servers.errors import ServerDiedError, StartError

from . import fakeai
from .looking import Look, Mark
from .mutant import Mutant
from .reference import Reference
from .trial import Outcome, Trial

PART = "stock"
EXAMPLES = 5
"""Requests at random for each operation. With them, it sends about as many requests as our check does."""
_SECONDS = 600.0
_CHANGING = re.compile(r"[\w-]*\d[\w-]*")
"""Ids, times and numbers, which differ from response to response."""


def tool() -> str:
    """Its name and version."""
    return f"schemathesis {version('schemathesis')}"


def seen(mutant: Mutant | None) -> Look:
    """What it reports of a mutant, or of the server as it is. Raises `StartError` and `ServerDiedError`."""
    with tempfile.TemporaryDirectory(prefix="finetuning-stock-") as scratch, fakeai.running(mutant) as url:
        folder = Path(scratch)
        spec = folder / "openapi.json"
        spec.write_text(json.dumps(load_spec("openai").document, default=str), encoding="utf-8")
        report = folder / "report.ndjson"
        command = [str(Path(sys.executable).parent / "schemathesis"), "run", str(spec), "--url", url, "--seed", "1"]
        command += ["--max-examples", str(EXAMPLES), "--continue-on-failure", "--request-timeout", "15"]
        command += ["--report", "ndjson", "--report-ndjson-path", str(report), "--generation-database", "none"]
        command += [part for id in fakeai.OPERATIONS for part in ("--include-operation-id", id)]
        # It fails where it has found something.
        subprocess.run(command, cwd=folder, check=False, capture_output=True, timeout=_SECONDS)
        return look(report.read_text(encoding="utf-8").splitlines())


def look(report: Iterable[str]) -> Look:
    """What stands in its report."""
    events = [json.loads(line) for line in report]
    recorders = [event["ScenarioFinished"]["recorder"] for event in events if "ScenarioFinished" in event]
    marks = frozenset(mark for recorder in recorders for mark in _marks(recorder))
    return Look(PART, marks, sum(len(recorder["interactions"]) for recorder in recorders))


def _marks(recorder: Mapping[str, Any]) -> Iterator[Mark]:
    for checks in recorder["checks"].values():
        for check in checks:
            if check["status"] == "failure":
                failure = check["failure_info"]["failure"]
                told = _CHANGING.sub("…", failure["message"].split("\n")[0])
                yield Mark(f"{failure['title']}: {told}", failure["code"], failure["operation"])


def tried(mutant: Mutant, reference: Reference) -> Trial:
    """Whether it sees a difference."""
    try:
        found = seen(mutant)
    except StartError:
        return Trial(mutant.id, mutant.stamp, "not started")
    except ServerDiedError:
        return Trial(mutant.id, mutant.stamp, "killed", part=PART)
    new, gone = tuple(sorted(reference.new(found))), tuple(sorted(reference.gone(found)))
    outcome: Outcome = "killed" if new else "poorer" if gone else "survived"
    return Trial(mutant.id, mutant.stamp, outcome, PART, new, gone, found.requests)
