"""Run the benchmarks and write `docs/benchmarks.md`: `python -m scripts.bench`. Exit 1 when a limit is crossed."""

from __future__ import annotations

import datetime
import os
import platform
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from . import checking, contests, mocking
from .measure import Note, Row

TARGET = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.md"
PACKAGES = ("httpx", "msgspec", "attrs", "openai", "starlette", "uvicorn", "httptools")


def main() -> int:
    """The command. Returns its exit status."""
    rows = [
        contests.decoding(),
        contests.list_call(100),
        contests.list_call(0),
        contests.retrieve_call(),
        contests.imports(),
    ]
    notes = [*(note for row in rows for note in row.notes), contests.iteration(), contests.concurrency()]
    mocked, mock_notes = mocking.mock_servers()
    mock_notes += [mocking.start(), mocking.serving(), *mocking.many_jobs()]
    checked = checking.checks()
    text = _page(rows, notes, mocked, mock_notes, checked)
    TARGET.write_text(text, encoding="utf-8")
    print(text)
    every = [*notes, *mock_notes, *checked]
    held = all(row.held for row in [*rows, *mocked]) and all(note.held for note in every)
    return 0 if held else 1


def _page(
    rows: list[Row], notes: list[Note], mocked: list[Row], mock_notes: list[Note], checked: Sequence[Note]
) -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    lines = [
        "# Benchmarks",
        "",
        f"Written by `make bench` on {datetime.date.today().isoformat()}: Python {platform.python_version()}, {packages};"
        f" {_processor()}, {os.cpu_count()} cores, {platform.system()}.",
        "",
        "CPU milliseconds for one turn, contestants taking turns in one run. The ratios are of the minima. On a machine that does"
        " other things too, CPU time rises by what these take of caches and cores: compare what stands in one run.",
        "",
        "## Clients",
        "",
        *_table(rows, "this client takes"),
        "",
        *(f"- {_told(note)}" for note in notes),
        "",
        "## Mock servers",
        "",
        "What a request costs the server, in a process of its own, over a connection that is kept. `POST a job` has the whole"
        " life of the job in it, with events, checkpoints and files (`--clock immediate`). Prism has the same document, and sends"
        " an example and an empty list. The bare routes send the same bytes each time: nothing on uvicorn and that parser can be"
        " faster.",
        "",
        *_table(mocked, "this mock takes"),
        "",
        *(f"- {_told(note)}" for note in mock_notes),
        "",
        "## Checks",
        "",
        f"Requests for {len(checking.OPERATIONS)} operations of OpenAI, {checking.EXAMPLES} examples, one worker, one mock"
        " that counts them. Generated requests: the phases examples, coverage and fuzzing, all cases, and all of schemathesis'"
        " checks, on both sides. As a whole, `finetuning check` sends what all its layers send.",
        "",
        *(f"- {_told(note)}" for note in checked),
        "",
    ]
    return "\n".join(lines)


def _table(rows: list[Row], ratio: str) -> Iterator[str]:
    yield f"| what | contestant | minimum | median | {ratio} | wanted |"
    yield "|---|---|---:|---:|---:|---:|"
    for row in rows:
        for name, figures in row.figures.items():
            shown = f"{row.ratio(name):.2f} ×" if name != row.ours else ""
            yield f"| {row.what} | {name} | {figures.minimum:.3f} | {figures.median:.3f} | {shown} | {_wanted(row, name)} |"


def _wanted(row: Row, name: str) -> str:
    if name in row.limits:
        return f"≤ {row.limits[name]:.2f} ×: {_word(held=row.reaches(name))}"
    if name == row.ours and row.most is not None:
        return f"≤ {row.most:.1f} ms: {_word(held=row.figures[name].minimum <= row.most)}"
    return ""


def _told(note: Note) -> str:
    return note.text if note.held else f"{note.text}: missed"


def _word(*, held: bool) -> str:
    return "met" if held else "missed"


def _processor() -> str:
    try:
        cpu = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or "unknown processor"
    models = [line.split(":", 1)[1].strip() for line in cpu.splitlines() if line.startswith("model name")]
    return models[0] if models else platform.machine()


if __name__ == "__main__":
    sys.exit(main())
