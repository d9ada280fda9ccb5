"""Put generated clients in their place, or compare them with what stands there."""

from __future__ import annotations

import difflib
import filecmp
import os
import shutil
from collections.abc import Iterator
from pathlib import Path


def files(folder: Path) -> dict[str, Path]:
    """Every file below the folder by its relative path; what Python caches is none of ours."""
    return {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def differences(made: Path, standing: Path) -> Iterator[str]:
    """A unified diff from what stands to what was made, file by file; untracked and missing files included."""
    new, old = files(made), files(standing)
    for name in sorted(new.keys() | old.keys()):
        if name in new and name in old and filecmp.cmp(new[name], old[name], shallow=False):
            continue
        before, after = _lines(old.get(name)), _lines(new.get(name))
        state = "" if name in new and name in old else " (missing)" if name in new else " (not generated)"
        labels = f"{standing.name}/{name}, as it stands{state}", f"{standing.name}/{name}, as generated"
        yield from difflib.unified_diff(before, after, *labels, lineterm="")
        if before == after:  # both empty, or different in bytes that are no text
            yield f"--- {labels[0]}"


def _lines(file: Path | None) -> list[str]:
    return [] if file is None else file.read_text(encoding="utf-8", errors="replace").splitlines()


def replace(made: Path, standing: Path) -> None:
    """Put the folder `made` where `standing` is. The old one is moved aside first and comes back if that fails."""
    standing.parent.mkdir(parents=True, exist_ok=True)
    aside = standing.with_name(f".{standing.name}.old-{os.getpid()}")
    if standing.exists():
        standing.rename(aside)
    try:
        shutil.move(made, standing)
    except BaseException:
        if aside.exists():
            shutil.rmtree(standing, ignore_errors=True)
            aside.rename(standing)
        raise
    shutil.rmtree(aside, ignore_errors=True)
