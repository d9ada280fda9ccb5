"""What the mock of a provider tells `server.front` about a request, beside the response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from finetuning_specs import Operation

    from finetuning_contracts.mock.refusals import Refusal

_KEY = "finetuning.outcome"


@attrs.define
class Outcome:
    """Filled in while a request is handled."""

    operation: Operation | None = None
    refusal: Refusal | None = None
    faults: tuple[str, ...] = ()
    """The names of the faults that the response has."""

    @classmethod
    def of(cls, scope: MutableMapping[str, Any]) -> Outcome:
        """The outcome of the request that an ASGI scope describes; a new one the first time."""
        found: Outcome = scope.setdefault(_KEY, cls())
        return found

    @property
    def reason(self) -> str:
        """Why the request was refused, in one line; empty where it was not. Values that were sent are not in it."""
        if self.refusal is None:
            return ""
        violations = self.refusal.details.get("violations")
        if violations:
            first = violations[0]
            broken = first.keyword + (f" {first.bound}" if isinstance(first.bound, int | float | str) else "")
            return f"{self.refusal.kind}: {'/'.join(map(str, self.refusal.place))} breaks {broken}"
        return f"{self.refusal.kind}: {self.refusal.message}"
