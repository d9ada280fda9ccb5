"""All faults that there are, by name."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from finetuning_contracts.errors import UsageError

from . import (
    children,
    contents,
    credentials,
    deletion,
    echo,
    effects,
    errors,
    filters,
    identity,
    lifecycle,
    methods,
    paging,
    racing,
    responses,
    times,
    transport,
    validation,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fault import Fault

FAMILIES: Mapping[str, tuple[Fault, ...]] = {
    "paging": paging.FAULTS,
    "filters": filters.FAULTS,
    "echo": echo.FAULTS,
    "identity": identity.FAULTS,
    "deletion": deletion.FAULTS,
    "lifecycle": lifecycle.FAULTS,
    "times": times.FAULTS,
    "children": children.FAULTS,
    "contents": contents.FAULTS,
    "credentials": credentials.FAULTS,
    "effects": effects.FAULTS,
    "validation": validation.FAULTS,
    "errors": errors.FAULTS,
    "responses": responses.FAULTS,
    "racing": racing.FAULTS,
    "methods": methods.FAULTS,
    "transport": transport.FAULTS,
}
"""The faults of each module of this package."""

CATALOGUE: Mapping[str, Fault] = {fault.name: fault for faults in FAMILIES.values() for fault in faults}


def fault_named(name: str) -> Fault:
    """The fault of this name. Raises `UsageError`, with the names that look alike, when there is none."""
    if name not in CATALOGUE:
        close = difflib.get_close_matches(name, CATALOGUE, n=3, cutoff=0.5)
        hint = f": did you mean {' or '.join(close)}?" if close else ""
        raise UsageError(f"there is no fault {name[:80]!r}{hint}")
    return CATALOGUE[name]
