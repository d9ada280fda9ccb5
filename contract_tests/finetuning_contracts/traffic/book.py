"""Where what is found in traffic is counted: a tally, and a line at once for whoever looks on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import attrs
from finetuning_specs.rules import by_check

from finetuning_contracts.checks.curl import curl
from finetuning_contracts.checks.outcomes import Finding, Tally
from finetuning_contracts.redaction import Redactor

from .exchange import Exchange
from .place import Place
from .reproducing import reproduction

PHASE = "traffic"
_EXCERPT = 2_000
_MESSAGE = 600


@attrs.define
class Book:
    """Counts verdicts. What it keeps is free of the secrets that are known to `redactor` at the time."""

    tally: Tally
    inapplicable: frozenset[tuple[str, str]]
    """(Operation's id, check) that have nothing to do with each other: what holds there is not counted."""
    redactor: Redactor
    place: Place
    tell: Callable[[Finding], object] = lambda _: None
    """Called with each finding of a new kind."""

    def holds(self, operation: str, check: str) -> None:
        """A check had something to check, and it held."""
        if (operation, check) not in self.inapplicable:
            self.tally.add_pass(operation, check)

    def broken(
        self,
        operation: str,
        check: str,
        message: str,
        way: Sequence[Exchange],
        *,
        signature: str = "",
        invalid: bool = False,
    ) -> None:
        """A check did not hold. `way` are the exchanges that show it, the oldest first."""
        last = way[-1]
        finding = Finding(
            operation=operation,
            check=check,
            title=by_check()[check].says,
            message=self.redactor.excerpt(message, _MESSAGE),
            phase=PHASE,
            status=last.response.status,
            response=self.redactor.both_ends(last.response.body, _EXCERPT),
            steps=tuple(self.redactor(curl(one.request)) for one in way),
            invalid_request=invalid,
            signature=self.redactor(signature),
            reproduction=reproduction(last, self.place, self.redactor) if len(way) == 1 else None,
        )
        new = finding.kind not in self.tally.findings
        self.tally.add_finding(finding)
        if new:
            self.tell(finding)

    def judge(self, operation: str, check: str, broken: str | None, way: Sequence[Exchange]) -> None:
        """Count a verdict; `broken` says what does not hold, None: it holds."""
        if broken is None:
            self.holds(operation, check)
        else:
            self.broken(operation, check, broken, way)
