"""What people have written of single mutants: two committed lists."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from .fakeai import FOLDER


def equivalent(file: Path = FOLDER / "equivalent.yaml") -> Mapping[str, str]:
    """Mutant's id → why no client can tell it from the server."""
    return _read(file)


def described(file: Path = FOLDER / "survivors.yaml") -> Mapping[str, str]:
    """Mutant's id → what a client could see of it, and why the checks do not."""
    return _read(file)


def _read(file: Path) -> Mapping[str, str]:
    found: Mapping[str, str] | None = yaml.safe_load(file.read_text(encoding="utf-8"))
    return found or {}
