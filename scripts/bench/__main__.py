"""Run the benchmarks and write `docs/benchmarks.md`: `python -m scripts.bench`. Exit 1 when a limit is crossed."""

from __future__ import annotations

import datetime
import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path

from . import contests
from .measure import Note, Row

TARGET = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.md"
PACKAGES = ("httpx", "msgspec", "attrs", "openai")


def main() -> int:
    """The command. Returns its exit status."""
    rows = [contests.decoding(), contests.list_call(100), contests.list_call(0), contests.imports()]
    notes = [*(note for row in rows for note in row.notes), contests.iteration(), contests.concurrency()]
    text = _page(rows, notes)
    TARGET.write_text(text, encoding="utf-8")
    print(text)
    held = all(row.ratio(other) <= limit for row in rows for other, limit in row.limits.items())
    return 0 if held and all(note.held for note in notes) else 1


def _page(rows: list[Row], notes: list[Note]) -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    lines = [
        "# Benchmarks",
        "",
        f"Written by `make bench` on {datetime.date.today().isoformat()}: Python {platform.python_version()}, {packages};"
        f" {_processor()}, {os.cpu_count()} cores, {platform.system()}.",
        "",
        "CPU milliseconds for one turn, contestants taking turns in one run. The ratios are of the minima.",
        "",
        "| what | contestant | minimum | median | this client takes | wanted |",
        "|---|---|---:|---:|---:|---:|",
    ]
    for row in rows:
        for name, figures in row.figures.items():
            ratio = f"{row.ratio(name):.2f} ×" if name != row.ours else ""
            limit = f"≤ {row.limits[name]:.2f} ×" if name in row.limits else ""
            lines.append(f"| {row.what} | {name} | {figures.minimum:.3f} | {figures.median:.3f} | {ratio} | {limit} |")
    lines += ["", *(f"- {note.text}" for note in notes), ""]
    return "\n".join(lines)


def _processor() -> str:
    try:
        cpu = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or "unknown processor"
    models = [line.split(":", 1)[1].strip() for line in cpu.splitlines() if line.startswith("model name")]
    return models[0] if models else platform.machine()


if __name__ == "__main__":
    sys.exit(main())
