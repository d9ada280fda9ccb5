"""What a check found: the values that every layer of checks produces and every report reads.

Nothing here knows how a check works. Layer 1 (generated requests) makes these values from schemathesis'
events; the layers that follow make them in their own way, and the tally, the baseline and the reports stay as
they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum

import attrs
from finetuning_specs.rules import by_check

from .coverage.goals import Coverage
from .recording import Recorded
from .sending.cleaned_up import CleanedUp
from .steps import Reproduction


class Verdict(StrEnum):
    """How one check of one operation ended."""

    PASS = "PASS"
    """Held in every case in which it had something to check."""
    FAIL = "FAIL"
    """The server broke its contract."""
    NOT_EXERCISED = "NOT EXERCISED"
    """No case gave the check anything to check. Not a pass, and not a failure either."""
    NOT_OFFERED = "NOT OFFERED"
    """The server does not have the operation: it responds as it does for a path that cannot exist."""
    ERROR = "ERROR"
    """The check could not be carried out: the connection broke, or a request could not be made."""
    WAIVED = "WAIVED"
    """Failed, and every failure is one that the baseline names with its reason."""


OFFERED = "offered"
"""The check that an operation which was required (`--require`) is there."""


def is_observed(check: str) -> bool:
    """Whether a check holds a server against nothing but what other servers were seen to do."""
    rule = by_check().get(check)
    return rule is not None and rule.level == "OBSERVED"


Kind = tuple[str, str, str, int | None, str]
"""What makes two findings the same one: operation, check, title, status, signature."""


@attrs.frozen
class Finding:
    """One way in which a server broke its contract. Free of secrets."""

    operation: str
    """The operation's id."""
    check: str
    title: str
    message: str
    """What was expected and what came."""
    phase: str
    """Where it was seen: `examples`, `coverage`, `fuzzing`, `stateful`, or the name of another layer."""
    status: int | None
    """The status of the response, if there was one."""
    response: str
    """The beginning of the response's body."""
    steps: tuple[str, ...]
    """Curl lines that show it, oldest first; the last one is the request that failed."""
    invalid_request: bool = False
    """The request was made invalid on purpose."""
    signature: str = ""
    """What tells it from others with the same title: the place in the body, the wrong parameter."""
    reproduction: Reproduction | None = attrs.field(default=None, repr=False)
    """The requests, so that they can be sent again; None: they cannot."""
    repeated: bool | None = None
    """Whether it showed when the run sent them again; None: they were not."""

    @property
    def kind(self) -> Kind:
        """What makes two findings the same one."""
        return (self.operation, self.check, self.title, self.status, self.signature)

    @property
    def size(self) -> tuple[bool, bool, int, str]:
        """Order by which the simplest of several findings is shown.

        What a valid request shows comes first, then what was seen twice, then what takes the least to see.
        """
        text = "\n".join(self.steps)
        return (self.invalid_request, not self.repeated, len(text), text)


@attrs.frozen
class Trouble:
    """Why a check could not be carried out. Free of secrets."""

    operation: str
    check: str
    message: str


@attrs.define
class Tally:
    """What a run has found so far. Two tallies of parts of a run can be merged."""

    passed: Counter[tuple[str, str]] = attrs.field(factory=Counter)
    """(operation, check) → cases in which the check had something to check, and it held."""
    failed: Counter[Kind] = attrs.field(factory=Counter)
    """Kind of finding → cases that showed it."""
    findings: dict[Kind, Finding] = attrs.field(factory=dict)
    """Kind of finding → the simplest case that showed it."""
    troubles: dict[tuple[str, str, str], Trouble] = attrs.field(factory=dict)
    accepted: Counter[str] = attrs.field(factory=Counter)
    """Operation → requests that it has accepted (2xx). Of an operation that was never seen to succeed, nothing passes."""
    left_out: Counter[str] = attrs.field(factory=Counter)
    """Operation → generated cases that were not sent, because the rule had been tested often enough."""
    unseeded: dict[str, str] = attrs.field(factory=dict)
    """Resource that requests name but that could not be created beforehand → why."""
    not_offered: set[str] = attrs.field(factory=set)
    """Operations to which the server responded as it does for a path that cannot exist, in this part of the run."""
    offered: set[str] = attrs.field(factory=set)
    """Operations to which it responded otherwise."""
    withheld: Counter[tuple[str, str]] = attrs.field(factory=Counter)
    """(Operation, why) → requests that were not sent, because they could have changed what this run did not make."""
    cleaned_up: CleanedUp = attrs.field(factory=CleanedUp)
    """What became of everything that was made on a server that is not the run's own."""
    exchanges: list[Recorded] = attrs.field(factory=list)
    """Samples of what was sent and what came back."""
    requests: int = 0
    """Requests sent, those included that create what others name."""
    coverage: Coverage = attrs.field(factory=Coverage)
    """What there is to exercise in the contract, and what of it was."""

    def add_pass(self, operation: str, check: str, cases: int = 1) -> None:
        """Count cases in which a check had something to check, and it held."""
        self.passed[operation, check] += cases

    def add_finding(self, finding: Finding, cases: int = 1) -> None:
        """Count a failure, and keep the simplest case of its kind."""
        self.failed[finding.kind] += cases
        known = self.findings.get(finding.kind)
        if known is None or finding.size < known.size:
            self.findings[finding.kind] = finding

    def add_trouble(self, trouble: Trouble) -> None:
        """Note that a check could not be carried out."""
        self.troubles[trouble.operation, trouble.check, trouble.message] = trouble

    def merge(self, other: Tally) -> None:
        """Take in what another part of the run found."""
        self.passed.update(other.passed)
        for kind, finding in other.findings.items():
            self.add_finding(finding, other.failed[kind])
        self.troubles.update(other.troubles)
        self.accepted.update(other.accepted)
        self.left_out.update(other.left_out)
        self.unseeded.update(other.unseeded)
        self.not_offered |= other.not_offered
        self.offered |= other.offered
        self.withheld.update(other.withheld)
        self.cleaned_up += other.cleaned_up
        self.exchanges += other.exchanges
        self.requests += other.requests
        self.coverage.merge(other.coverage)

    @property
    def lacking(self) -> frozenset[str]:
        """Operations that the server does not offer: no part of the run has seen one of them."""
        return frozenset(self.not_offered - self.offered)

    def counted(self) -> Iterator[Finding]:
        """The findings that count. Of an operation that the server does not offer that is only that it was required."""
        return (finding for finding in self._offered() if not is_observed(finding.check))

    def observed(self) -> Iterator[Finding]:
        """What does not make the server wrong: it does otherwise than servers were seen to do, and no document says more."""
        return (finding for finding in self._offered() if is_observed(finding.check))

    def _offered(self) -> Iterator[Finding]:
        lacking = self.lacking
        return (f for f in self.findings.values() if (f.operation in lacking) == (f.check == OFFERED))

    def of(self, checks: frozenset[str]) -> Tally:
        """The same of some checks only. What was accepted, and trouble with the run as a whole, stays."""
        kept = {kind: finding for kind, finding in self.findings.items() if finding.check in {*checks, OFFERED}}
        known = {check for _, check in self.passed} | {finding.check for finding in self.findings.values()}
        return attrs.evolve(
            self,
            passed=Counter({key: count for key, count in self.passed.items() if key[1] in checks}),
            failed=Counter({kind: self.failed[kind] for kind in kept}),
            findings=kept,
            troubles={
                key: trouble
                for key, trouble in self.troubles.items()
                if trouble.check in checks or trouble.check not in known
            },
        )

    def cells(self) -> Iterator[tuple[str, str]]:
        """Every (operation, check) of which something is known."""
        seen = set(self.passed)
        seen.update((operation, check) for operation, check, *_ in self.failed)
        seen.update((operation, check) for operation, check, _ in self.troubles)
        yield from sorted(seen)
