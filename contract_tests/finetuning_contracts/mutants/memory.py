"""What has been tried, kept in a file so that a measurement that was interrupted goes on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import attrs
from finetuning_specs import load_spec

from finetuning_contracts import checks

from .looking import Look, Mark
from .trial import Trial


def state_of_checks() -> str:
    """Differs as soon as the checks, their rules or the contract differ."""
    digest = hashlib.sha256()
    for path in sorted(Path(checks.__path__[0]).rglob("*.py")):
        digest.update(path.read_bytes())
    spec = load_spec("openai")
    digest.update(json.dumps(spec.document, sort_keys=True, default=str).encode())
    return digest.hexdigest()[:12]


@attrs.frozen
class Memory:
    """A folder with one file for each state of the checks: what another state has found says nothing about this one."""

    folder: Path
    state: str = attrs.field(default=attrs.Factory(state_of_checks))

    def runs(self) -> list[list[Look]]:
        """What has been seen of the unmutated server."""
        return [[_look(look) for look in one["looks"]] for one in self._lines() if "looks" in one]

    def trials(self) -> dict[str, Trial]:
        """Mutant's id → what came of it."""
        return {one["mutant"]: _trial(one) for one in self._lines() if "mutant" in one}

    def keep_run(self, looks: Sequence[Look]) -> None:
        """Keep what one run has seen of the unmutated server."""
        self._add({"looks": [[look.part, sorted(look.marks), look.requests] for look in looks]})

    def keep(self, trial: Trial) -> None:
        """Keep what came of a mutant."""
        self._add(attrs.asdict(trial, recurse=False))

    def take_killed(self, other: Memory) -> None:
        """Take over what was killed, or did not start, under another state of the checks, to which rules were only added."""
        known = self.trials()
        for trial in other.trials().values():
            if trial.mutant not in known and trial.outcome in {"killed", "not started"}:
                self.keep(trial)

    @property
    def file(self) -> Path:
        """Where it is kept."""
        return self.folder / f"{self.state}.jsonl"

    def _add(self, value: Any) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        with self.file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(value) + "\n")

    def _lines(self) -> Iterable[dict[str, Any]]:
        if self.file.exists():
            for line in self.file.read_text(encoding="utf-8").splitlines():
                yield json.loads(line)


def _look(value: Sequence[Any]) -> Look:
    part, marks, requests = value
    return Look(part, frozenset(Mark(*mark) for mark in marks), requests)


def _trial(value: dict[str, Any]) -> Trial:
    marks = {name: tuple(Mark(*mark) for mark in value[name]) for name in ("new", "gone")}
    return Trial(**{**value, **marks})
