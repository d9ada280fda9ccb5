"""The command: which files, in how many processes, what is printed, which exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from finetuning_specs import Problem, SpecError

from .folder import Outcome, decision_findings, groups, lint_group, read_surroundings

SPECS = Path(__file__).resolve().parents[2] / "specs"
"""The repository's specs."""
_PROCESSES = 2

CLEAN, FINDINGS, COULD_NOT_RUN = 0, 1, 2


def main(arguments: Sequence[str]) -> int:
    """Lint the files named, or all specs and profiles of the repository.

    Prints one line for each finding. Returns 0 when there are none, 1 when there are, 2 when a file cannot be
    linted.
    """
    parser = argparse.ArgumentParser(
        prog="python -m scripts.lint", description="Hold specs and profiles against the rules."
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="specs or overlays; default: all of specs/")
    files: list[Path] = parser.parse_args(arguments).files
    try:
        findings = lint(files)
    except SpecError as error:
        print(error, file=sys.stderr)
        return COULD_NOT_RUN
    for finding in findings:
        print(finding)
    if findings:
        print(f"{len(findings)} finding{'s' if len(findings) > 1 else ''}", file=sys.stderr)
    return FINDINGS if findings else CLEAN


def lint(files: Sequence[Path] = ()) -> list[Problem]:
    """The findings in the files, or in all of the repository's specs and profiles, by file and line.

    The vocabulary and the decisions are those beside the specs. Whether every decision is used is asked only
    of a whole folder. Raises `SpecError`.
    """
    folders: dict[Path, list[Path]] = {}
    for file in files:
        parent = file.parent.parent if file.parent.name == "overlays" else file.parent
        folders.setdefault(parent, []).append(file)
    return sorted(
        finding for folder, chosen in (folders or {SPECS: []}).items() for finding in lint_folder(folder, chosen)
    )


def lint_folder(folder: Path, files: Sequence[Path] = ()) -> list[Problem]:
    """The findings in these files of one folder, or in all of it. Raises `SpecError`."""
    surroundings = read_surroundings(folder)
    waiting = groups(folder, files)
    if not waiting:
        raise SpecError([Problem(file=folder.as_posix(), message="there are no specs in it")])
    work = partial(lint_group, surroundings=surroundings)
    outcomes: list[Outcome]
    if len(waiting) == 1:
        outcomes = [work(waiting[0])]
    else:
        with ProcessPoolExecutor(_PROCESSES) as pool:
            outcomes = list(pool.map(work, waiting))
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    if not files:
        findings += decision_findings(folder, {number for outcome in outcomes for number in outcome.decisions})
    return findings
