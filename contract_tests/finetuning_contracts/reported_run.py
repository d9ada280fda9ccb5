"""Run checks and report what they found, on the terminal and as files."""

from __future__ import annotations

import datetime
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rich.console import Console

from .checks.division import Portion
from .checks.results import ProviderResult
from .checks.run import Checked, Progress
from .checks.settings import Settings
from .redaction import Redactor
from .report import console as shown
from .report.document import Run, report
from .report.files import writable, write
from .report.har import har

INTERRUPTED = 130
"""The exit code after Ctrl-C."""


def no_remarks(_results: Sequence[ProviderResult]) -> Iterator[str]:
    """Nothing to say beside the report."""
    yield from ()


def run_and_report(
    check: Callable[[Progress], Checked],
    settings: Settings,
    redactor: Redactor,
    *,
    command: str,
    directory: Path,
    portion: Portion | None = None,
    remarks: Callable[[Sequence[ProviderResult]], Iterator[str]] = no_remarks,
) -> int:
    """Run checks, write the report and show it, after Ctrl-C too. Gives the exit code.

    Args:
        check: does the checks, and tells how far they are.
        settings: of these checks.
        redactor: hides the run's credentials.
        command: as the user typed it.
        directory: gets the files of the report.
        portion: which shard of a larger run this is.
        remarks: lines to show below the report.

    Raises:
        UsageError: the report cannot be written there, which is found before the run, or the checks cannot be run.
    """
    writable(directory)
    started, clock = now(), time.monotonic()
    with shown.progress(Console(stderr=True)) as progress:
        checked = check(progress)
    run = Run(
        started=started,
        seconds=round(time.monotonic() - clock, 1),
        seed=settings.seed,
        max_examples=settings.max_examples,
        command=command,
        shard=str(portion) if portion is not None else None,
    )
    return conclude(checked, run, redactor, directory, remarks)


def conclude(
    checked: Checked,
    run: Run,
    redactor: Redactor,
    directory: Path,
    remarks: Callable[[Sequence[ProviderResult]], Iterator[str]] = no_remarks,
) -> int:
    """Write the report of what was found, and show it. Gives the exit code. Raises `UsageError` when it cannot be written."""
    document = report(run, checked.results, redactor)
    page = write(document, directory, har(one for result in checked.results for one in result.tally.exchanges))
    # Off a terminal nothing is as wide as 80 columns makes it.
    console = Console(width=None if sys.stdout.isatty() else 160)
    shown.show(console, document)
    for line in (*remarks(checked.results), f"report: {page}"):
        console.print(line, markup=False, highlight=False, soft_wrap=True)
    return INTERRUPTED if checked.interrupted else int(document["exit_code"])


def now() -> str:
    """The time as a report has it: RFC 3339, UTC."""
    return datetime.datetime.now(tz=datetime.UTC).isoformat(timespec="seconds")
