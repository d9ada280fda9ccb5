"""The one line that says how a server did: rules held of rules exercised, and beside it how much was exercised at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs
from finetuning_specs.rules import by_check

_EXERCISED = frozenset({"PASS", "FAIL", "WAIVED"})
_BROKEN = frozenset({"FAIL", "WAIVED"})


@attrs.frozen
class Headline:
    """Counts of one server."""

    rules_held: int
    """Rules that held wherever they were exercised."""
    rules_exercised: int
    """Rules that had something to check at one operation at least."""
    rules_waived: int
    """Rules that did not hold, all of it known and waived."""
    operations_exercised: int
    """Operations at which a rule had something to check."""
    operations_not_offered: int
    operations: int

    @property
    def text(self) -> str:
        """The line."""
        waived = f" ({self.rules_waived} waived)" if self.rules_waived else ""
        missing = f", {self.operations_not_offered} not offered" if self.operations_not_offered else ""
        return (
            f"{self.rules_held} of {_plural(self.rules_exercised, 'rule')} held{waived}; "
            f"{self.operations_exercised} of {_plural(self.operations, 'operation')} exercised{missing}"
        )


def headline(operations: Sequence[Mapping[str, Any]]) -> Headline:
    """The counts of a provider's operations, as they stand in the report."""
    verdicts: dict[str, set[str]] = {}
    for operation in operations:
        for cell in operation["checks"]:
            if (rule := by_check().get(cell["check"])) is not None:
                verdicts.setdefault(rule.id, set()).add(cell["verdict"])
    exercised = [seen for seen in verdicts.values() if seen & _EXERCISED]
    waived = [seen for seen in exercised if "WAIVED" in seen and "FAIL" not in seen]
    real = [operation for operation in operations if operation["label"]]
    return Headline(
        rules_held=sum(1 for seen in exercised if not seen & _BROKEN),
        rules_exercised=len(exercised),
        rules_waived=len(waived),
        operations_exercised=sum(
            1 for operation in real if operation["offered"] is not False and _verdicts(operation) & _EXERCISED
        ),
        operations_not_offered=sum(1 for operation in real if operation["offered"] is False),
        operations=len(real),
    )


def _verdicts(operation: Mapping[str, Any]) -> set[str]:
    cells: Iterable[Mapping[str, Any]] = operation["checks"]
    return {cell["verdict"] for cell in cells}


def _plural(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
