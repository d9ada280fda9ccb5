"""From a tally to verdicts: one for each (operation, check), as a report shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import attrs

from .baseline import Waiver
from .outcomes import OFFERED, Finding, Kind, Tally, Trouble, Verdict


@attrs.frozen
class Cell:
    """How one check of one operation ended."""

    operation: str
    check: str
    verdict: Verdict
    passed: int
    """Cases in which the check had something to check, and it held."""
    failed: int
    """Cases in which it did not hold."""
    findings: tuple[Finding, ...] = ()
    cases: tuple[int, ...] = ()
    """For each finding, how many cases showed it."""
    waivers: tuple[Waiver | None, ...] = ()
    """For each finding, the waiver of its group; None: it is not waived."""
    troubles: tuple[Trouble, ...] = ()
    why: str | None = None
    """Why a check was not exercised."""


def judge(
    tally: Tally,
    operations: Sequence[str],
    checks: Sequence[str],
    waived: Mapping[Kind, Waiver],
    needs: Mapping[str, Sequence[str]] | None = None,
    applies: Callable[[str, str], bool] = lambda *_: True,
) -> tuple[Cell, ...]:
    """The verdicts: every operation with every check, in the order given, then whatever else the tally knows.

    `waived` are the findings that the baseline waives. `needs` are, by operation, the operations that make what it names.
    `applies` gets an operation and a check, and says whether the one can have anything that the other checks; what cannot
    has no verdict.
    """
    wanted = [(operation, check) for operation in operations for check in checks if applies(operation, check)]
    known = set(wanted)
    extra = [cell for cell in tally.cells() if cell not in known]
    counted: dict[tuple[str, str], list[Finding]] = {}
    for finding in tally.counted():
        counted.setdefault((finding.operation, finding.check), []).append(finding)
    return tuple(
        _cell(tally, operation, check, counted.get((operation, check), ()), waived, (needs or {}).get(operation, ()))
        for operation, check in (*wanted, *extra)
    )


def _cell(
    tally: Tally,
    operation: str,
    check: str,
    findings: Sequence[Finding],
    waived: Mapping[Kind, Waiver],
    needs: Sequence[str],
) -> Cell:
    troubles = tuple(t for t in tally.troubles.values() if (t.operation, t.check) == (operation, check))
    passed = tally.passed[operation, check]
    why = None
    if any(f.kind not in waived for f in findings):
        verdict = Verdict.FAIL
    elif operation in tally.lacking and not findings:
        return Cell(operation=operation, check=check, verdict=Verdict.NOT_OFFERED, passed=passed, failed=0)
    elif troubles:
        verdict = Verdict.ERROR
    elif findings:
        verdict = Verdict.WAIVED
    elif passed and (tally.accepted[operation] or check == OFFERED):
        verdict = Verdict.PASS
    else:
        verdict = Verdict.NOT_EXERCISED
        why = _why(tally, operation, passed, needs)
    return Cell(
        operation=operation,
        check=check,
        verdict=verdict,
        passed=passed,
        failed=sum(tally.failed[f.kind] for f in findings),
        findings=tuple(findings),
        cases=tuple(tally.failed[f.kind] for f in findings),
        waivers=tuple(waived.get(f.kind) for f in findings),
        troubles=troubles,
        why=why,
    )


def _why(tally: Tally, operation: str, passed: int, needs: Sequence[str]) -> str:
    absent = [name for name in needs if name in tally.lacking]
    withheld = [(count, reason) for (name, reason), count in tally.withheld.items() if name == operation]
    if not tally.accepted[operation] and absent:
        return f"the server does not offer {' and '.join(absent)}, on which it depends"
    if not tally.accepted[operation] and withheld:
        return f"requests were not sent: {max(withheld)[1]}"
    if passed and not tally.accepted[operation]:
        return "the operation was never seen to accept a request"
    return "no case gave the check anything to check"


_WORST_FIRST = (Verdict.FAIL, Verdict.ERROR, Verdict.WAIVED, Verdict.PASS, Verdict.NOT_EXERCISED, Verdict.NOT_OFFERED)


def worst(cells: Sequence[Cell]) -> Verdict:
    """The worst of many; a check that was not exercised takes nothing from those that passed."""
    present = {cell.verdict for cell in cells}
    return next((verdict for verdict in _WORST_FIRST if verdict in present), Verdict.NOT_EXERCISED)


def exit_code(cells: Sequence[Cell], *, part: bool = False) -> int:
    """0: the contract held. 1: the server broke it. 2: nothing could be checked, or not all.

    A part of a run may have nothing to check: whether that is too little is known when the parts are merged.
    """
    verdict = worst(cells)
    if part and verdict in {Verdict.NOT_EXERCISED, Verdict.NOT_OFFERED}:
        return 0
    return {Verdict.FAIL: 1, Verdict.ERROR: 2, Verdict.NOT_EXERCISED: 2, Verdict.NOT_OFFERED: 2}.get(verdict, 0)
