"""The layers of the checks by their names, and the parts of a run that belong to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from finetuning_contracts.errors import UsageError

Work = Literal["requests", "sequences", "credentials", "scenarios", "concurrency", "model", "sdk", "fast"]

LAYERS: Mapping[str, tuple[Work, ...]] = {
    "generated": ("requests", "sequences", "credentials"),
    "model": ("model",),
    "scenarios": ("scenarios", "concurrency"),
    "concurrency": ("concurrency",),
    "sdk": ("sdk",),
}
"""What is judged in every exchange is so in all of them."""
_ASKED_FOR = frozenset({"sdk"})
"""Carried out only where it is named: it wants the vendors' SDKs."""


def works(names: Sequence[str] = ()) -> frozenset[Work]:
    """The parts of the named layers; without a name those of all that need nothing more.

    Raises `UsageError` for a layer that there is not.
    """
    for name in names:
        if name not in LAYERS:
            raise UsageError(f"there is no layer {name[:40]!r}; choose from {', '.join(LAYERS)}")
    chosen = names or [name for name in LAYERS if name not in _ASKED_FOR]
    return frozenset(work for name in chosen for work in LAYERS[name])
