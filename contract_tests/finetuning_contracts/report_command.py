"""The command `finetuning report`: what is done with reports that are written already."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from cyclopts import App

from .errors import UsageError
from .help_text import reflowed

app = App(
    name="report", help="Compare reports of runs, and make one of the reports of shards.", help_format="plaintext"
)


@app.command
@reflowed
def compare(before: Path, after: Path, /) -> int:
    """Show which causes are new, gone or changed from one report to the next.

    Exit 0: nothing got worse. 1: something is broken in the second that is not in the first: a new cause, one that touches more
    operations, or one that is no longer waived. 2: they cannot be compared.

    Parameters
    ----------
    before:
        The earlier report: report.json, or the folder that holds it.
    after:
        The later one.
    """
    from .report.comparing import compared
    from .report.reading import read

    comparison = compared(read(before), read(after))
    for text in comparison.incomparable:
        print(f"finetuning: compare with care: {text}", file=sys.stderr)
    for change in comparison.changes:
        print(change.text)
    if not comparison.changes:
        print("the same causes in both")
    return int(comparison.worse)


@app.command
@reflowed
def merge(out: Path, /, *reports: Path, baseline: Path | None = None) -> int:
    """Make one report of the reports of shards, or of runs of different servers.

    Nothing is lost and nothing counted twice: verdicts and groups are made anew from what all of them counted. Exit as
    `finetuning check` does: 0: the contract held. 1: it was broken. 2: not everything was checked, a shard is missing, or
    these are not reports of one run.

    Parameters
    ----------
    out:
        Gets the files of the merged report.
    reports:
        report.json of each run, or the folder that holds it.
    baseline:
        Waivers to judge all of it by; without it, what a shard has waived stays waived.
    """
    # Imported here, because what they import takes a second that other commands need not wait for.
    from rich.console import Console

    from .baseline_file import BaselineFile
    from .report import console as shown
    from .report.files import writable, write
    from .report.har import archive
    from .report.merging import merged
    from .report.reading import read

    if not reports:
        raise UsageError("name the reports to merge: finetuning report merge OUT A B …")
    writable(out)
    parts = [(str(path), read(path)) for path in reports]
    known = BaselineFile.at(baseline, update=False).waivers if baseline is not None else None
    command = shlex.join(["finetuning", "report", "merge", str(out), *map(str, reports)])
    document = merged(parts, known, command)
    page = write(document, out, archive([entry for path in reports for entry in _traffic(path)]))
    console = Console(width=None if sys.stdout.isatty() else 160)
    shown.show(console, document)
    console.print(f"report: {page}", markup=False, highlight=False, soft_wrap=True)
    return int(document["exit_code"])


def _traffic(path: Path) -> list[dict[str, object]]:
    """The entries of the archive beside a report, if there is one."""
    from .report.files import TRAFFIC
    from .report.har import entries_of

    file = (path if path.is_dir() else path.parent) / TRAFFIC
    try:
        return entries_of(file.read_bytes())
    except OSError:
        return []
    except (ValueError, LookupError, TypeError) as error:
        raise UsageError(f"{file} is no HTTP archive") from error
