"""How much of the contract a run has exercised, as a report has it: a figure, and the rest by name."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from finetuning_contracts.checks.coverage.goals import Coverage, Goal, Kind


def as_document(coverage: Coverage, lacking: Collection[str]) -> dict[str, Any]:
    """The figures of each kind, and what they are made of. `lacking` are the operations that the server does not offer.

    What an operation has that the server does not offer, and what only the server can bring about, is no gap. Empty where nobody
    counted.
    """
    return {kind.value: _of_kind(coverage, kind, lacking) for kind in Kind} if coverage.goals else {}


def _of_kind(coverage: Coverage, kind: Kind, lacking: Collection[str]) -> dict[str, Any]:
    seen = coverage.seen(kind)
    missing = [goal for goal in coverage.missing(kind) if goal.owner not in lacking]
    absent = [goal for goal in coverage.missing(kind) if goal.owner in lacking]
    of = len(seen) + len(missing)
    return {
        "reached": len(seen),
        "of": of,
        # Rounded down: what is called 100 % is all.
        "percent": math.floor(1000 * len(seen) / of) / 10 if of else None,
        "seen": _by_owner(seen),
        "missing": _by_owner(missing),
        "not_offered": _by_owner(absent),
        "left_to_the_server": _by_owner(coverage.left(kind)),
    }


def from_document(document: Mapping[str, Any]) -> Coverage:
    """What the part of a report was made from."""
    found = Coverage()
    for name, part in document.items():
        kind = Kind(name)
        found.reached.update(_goals(kind, part["seen"]))
        for key in ("seen", "missing", "not_offered"):
            found.goals.update(_goals(kind, part[key]))
        found.apart.update(_goals(kind, part["left_to_the_server"]))
    return found


def text(document: Mapping[str, Any]) -> str:
    """The figures in a line; empty where there are none."""
    figures = [f"{name} {part['percent']:g} %" for name, part in document.items() if part["of"]]
    return f"coverage: {', '.join(figures)}" if figures else ""


def _by_owner(goals: Iterable[Goal]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for goal in goals:
        found.setdefault(goal.owner, []).append(goal.what)
    return found


def _goals(kind: Kind, by_owner: Mapping[str, Iterable[str]]) -> Iterable[Goal]:
    return (Goal(kind, owner, what) for owner, names in by_owner.items() for what in names)
