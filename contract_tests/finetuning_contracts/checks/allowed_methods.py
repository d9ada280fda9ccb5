"""What a server owes in `Allow`: the methods that it has, which need not be all that the contract has."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from .outcomes import Finding, Tally

_CHECK = "allow_header_conformance"
_MORE = "Undocumented methods advertised"
_MISSING = re.compile(r"Missing documented methods: ([A-Z, ]+)")


def missing_methods(message: str) -> tuple[str, ...]:
    """The methods that a message of this check says are missing."""
    found = _MISSING.search(message)
    return tuple(sorted(name for name in found[1].replace(",", " ").split() if name)) if found is not None else ()


def without_methods_that_are_not_there(tally: Tally, labels: Mapping[str, str]) -> Tally:
    """The tally without findings about `Allow` that blame a server for having fewer or more methods than the contract.

    A server that does not offer an operation is right to leave its method out: it owes those that were seen to succeed. And one
    that takes more methods is right to name them. `labels`: operation's id → method and path.
    """
    wrong = {kind for kind, finding in tally.findings.items() if _asks_too_much(finding, tally, labels)}
    if not wrong:
        return tally
    return attrs.evolve(
        tally, findings={kind: finding for kind, finding in tally.findings.items() if kind not in wrong}
    )


def _asks_too_much(finding: Finding, tally: Tally, labels: Mapping[str, str]) -> bool:
    if finding.check != _CHECK or not (_MISSING.search(finding.message) or _MORE in finding.message):
        return False
    missing = missing_methods(finding.message)
    path = labels.get(finding.operation, "").partition(" ")[2]
    there = {
        label.partition(" ")[0]
        for operation, label in labels.items()
        if label.partition(" ")[2] == path and tally.accepted[operation]
    }
    return not there.intersection(missing)
