"""What a measurement comes to, and those that were made before: a committed file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

import attrs
import yaml

from .fakeai import FOLDER
from .trial import Trial

FILE = FOLDER / "measurements.yaml"


@attrs.frozen
class Figures:
    """How many mutants were told from the server."""

    note: str
    """What the suite was when it was measured."""
    tried: int
    """Mutants of the sample that start."""
    not_started: int
    killed: int
    poorer: int
    """Mutants of which only less is reported, and that are not argued to be equivalent."""
    equivalent: int
    """Mutants that were not killed and are argued to be equivalent."""

    @property
    def counting(self) -> int:
        """Mutants that can be told from the server."""
        return self.tried - self.equivalent

    @property
    def share(self) -> str:
        """The killed ones, as a percentage of these."""
        return f"{100 * self.killed / self.counting:.1f} %" if self.counting else "none"

    def as_row(self) -> str:
        """A row of a table."""
        return (
            f"| {self.note} | {self.tried} | {self.equivalent} | {self.killed} of {self.counting} | {self.share} |"
            f" {self.poorer} |"
        )


def figures(note: str, trials: Iterable[Trial], argued: Collection[str]) -> Figures:
    """Count."""
    known = list(trials)
    started = [trial for trial in known if trial.outcome != "not started"]
    return Figures(
        note=note,
        tried=len(started),
        not_started=len(known) - len(started),
        killed=sum(trial.outcome == "killed" for trial in started),
        poorer=sum(trial.outcome == "poorer" and trial.mutant not in argued for trial in started),
        equivalent=sum(trial.outcome != "killed" and trial.mutant in argued for trial in started),
    )


def refuted(trials: Iterable[Trial], argued: Mapping[str, str]) -> tuple[Trial, ...]:
    """Mutants that were killed though it is argued that nobody can tell them from the server."""
    return tuple(trial for trial in trials if trial.outcome == "killed" and trial.mutant in argued)


def survivors(trials: Iterable[Trial], argued: Collection[str]) -> tuple[Trial, ...]:
    """Mutants that were not killed, without such an argument."""
    return tuple(trial for trial in trials if trial.outcome in {"survived", "poorer"} and trial.mutant not in argued)


def earlier(file: Path = FILE) -> tuple[Figures, ...]:
    """The measurements that were made before, the oldest first."""
    found: Sequence[Mapping[str, object]] = yaml.safe_load(file.read_text(encoding="utf-8")) if file.exists() else ()
    return tuple(Figures(**one) for one in found or ())  # type: ignore[arg-type]  # as they were written


def keep(measured: Sequence[Figures], file: Path = FILE) -> None:
    """Write them down; of two with the same note the later one."""
    by_note = {one.note: one for one in measured}
    text = yaml.safe_dump(
        [attrs.asdict(one) for one in by_note.values()], sort_keys=False, allow_unicode=True, width=120
    )
    file.write_text("# Written by `make mutants`.\n" + text, encoding="utf-8")
