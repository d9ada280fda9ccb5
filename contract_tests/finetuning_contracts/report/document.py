"""What a report says, as one JSON document. `report.schema.json` beside this module is its definition.

The page and the JUnit file are made from this document, so that all three say the same.
"""

from __future__ import annotations

import importlib.metadata
import platform
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs
from finetuning_specs.rules import by_check

from finetuning_contracts.checks.baseline import Waiver
from finetuning_contracts.checks.groups import Group
from finetuning_contracts.checks.outcomes import Finding, Tally, Verdict
from finetuning_contracts.checks.results import ProviderResult, Subject
from finetuning_contracts.checks.steps import as_document
from finetuning_contracts.checks.verdicts import Cell, exit_code, worst
from finetuning_contracts.redaction import Redactor

from . import coverage
from .headline import headline

SCHEMA_VERSION = 1
"""Raised when a field changes its meaning or goes; new fields do not raise it."""

EMBEDDED = "embedded mock"
"""Stands for the address of a server that a run has started itself."""


@attrs.frozen
class Run:
    """The circumstances of a run."""

    started: str
    """RFC 3339, UTC."""
    seconds: float
    seed: int
    max_examples: int
    command: str
    """As the user typed it, credentials masked."""
    shard: str | None = None
    """`2/8`: this is one of eight runs, whose reports are to be merged."""
    merged: tuple[str, ...] = ()
    """The commands of the runs whose reports were merged into this one."""


def report(run: Run, results: Sequence[ProviderResult], redactor: Redactor) -> dict[str, Any]:
    """The document. `redactor` goes over every text in it once more."""
    cells = [cell for result in results for cell in result.cells]
    document = {
        "schema_version": SCHEMA_VERSION,
        "run": {
            **attrs.asdict(run),
            "merged": list(run.merged),
            "versions": {
                "python": platform.python_version(),
                "finetuning-contracts": _version("finetuning-contracts"),
                "schemathesis": _version("schemathesis"),
            },
        },
        "verdict": worst(cells).value,
        "exit_code": exit_code(cells, part=run.shard is not None),
        "checks": list(dict.fromkeys(cell.check for cell in cells)),
        "rules": [
            {"id": rule.id, "check": rule.check, "level": rule.level, "says": rule.says}
            for check in dict.fromkeys(cell.check for cell in cells)
            if (rule := by_check().get(check)) is not None
        ],
        "providers": [_provider(result) for result in results],
    }
    masked: dict[str, Any] = _masked(document, redactor)
    return masked


def _provider(result: ProviderResult) -> dict[str, Any]:
    by_operation: dict[str, list[Cell]] = {}
    place = {check: n for n, check in enumerate(result.checks)}
    for cell in sorted(result.cells, key=lambda cell: place.get(cell.check, len(place))):
        by_operation.setdefault(cell.operation, []).append(cell)
    order = dict.fromkeys((*result.operations, *by_operation))
    operations = [_operation(result.subject, id, by_operation[id], result.tally) for id in order if id in by_operation]
    counts = headline(operations)
    covered = coverage.as_document(result.tally.coverage, result.tally.lacking)
    return {
        "provider": result.subject.provider,
        "profile": result.subject.profile,
        "title": result.subject.title,
        "spec_sha256": result.subject.spec_sha256,
        "server": result.subject.url or EMBEDDED,
        "requests": result.tally.requests,
        "verdict": worst(result.cells).value,
        "headline": {"text": "; ".join(filter(None, (counts.text, coverage.text(covered)))), **attrs.asdict(counts)},
        "coverage": covered,
        "checks": list(result.checks),
        "groups": [_group(group, result.waivers.holding.get(group.id), result.tally) for group in result.groups],
        "observed": [_group(group, None, result.tally) for group in result.observed],
        "operations": operations,
        "set_aside": [_set_aside(finding, result.tally) for finding in _uncounted(result.tally)],
        "unseeded": dict(sorted(result.tally.unseeded.items())),
        "not_sent": [
            {"operation": operation, "why": why, "requests": count}
            for (operation, why), count in sorted(result.tally.withheld.items())
        ],
        "cleaned_up": {
            "deleted": result.tally.cleaned_up.deleted,
            "cancelled": result.tally.cleaned_up.cancelled,
            "left": list(result.tally.cleaned_up.left),
        },
        "stale_waivers": [waiver.label for waiver in result.waivers.stale],
        "expired_waivers": [f"{waiver.label} (on {waiver.expires})" for waiver in result.waivers.expired],
    }


def _uncounted(tally: Tally) -> list[Finding]:
    """What was seen of operations that the server does not offer: another part of the run may know that it does."""
    counted = {finding.kind for finding in tally.counted()}
    return [finding for finding in tally.findings.values() if finding.kind not in counted]


def _set_aside(finding: Finding, tally: Tally) -> dict[str, Any]:
    place = {"operation": finding.operation, "check": finding.check, "cases": tally.failed[finding.kind]}
    return {**place, **_finding(finding)}


def _group(group: Group, waiver: Waiver | None, tally: Tally) -> dict[str, Any]:
    return {
        "id": group.id,
        "title": group.title,
        "operations": list(group.operations),
        "checks": list(group.checks),
        "rules": [rule.id for check in group.checks if (rule := by_check().get(check)) is not None],
        "cases": group.cases,
        "consequences": list(_consequences(group, tally)),
        "waived": _waiver(waiver),
        "repeated": bool(group.simplest.repeated),
        "simplest": {
            "operation": group.simplest.operation,
            "check": group.simplest.check,
            **_finding(group.simplest),
            "reproduction": as_document(group.simplest.reproduction) if group.simplest.reproduction else None,
        },
    }


def _consequences(group: Group, tally: Tally) -> Iterator[dict[str, Any]]:
    """What follows from a cause: for each rule that is broken by it, where."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in group.consequences:
        by_rule.setdefault(finding.check, []).append(finding)
    for check, found in sorted(by_rule.items(), key=lambda item: _RULE_ORDER.get(item[0], len(_RULE_ORDER))):
        rule = by_check().get(check)
        yield {
            "check": check,
            "rule": rule.id if rule is not None else None,
            "says": rule.says if rule is not None else found[0].title,
            "operations": sorted({finding.operation for finding in found}),
            "cases": sum(tally.failed[finding.kind] for finding in found),
        }


_RULE_ORDER = {check: place for place, check in enumerate(by_check())}


def _waiver(waiver: Waiver | None) -> dict[str, Any] | None:
    if waiver is None:
        return None
    return {"reason": waiver.reason, "expires": waiver.expires.isoformat(), "report": waiver.report}


def _operation(subject: Subject, id: str, cells: Sequence[Cell], tally: Tally) -> dict[str, Any]:
    return {
        "operation": id,
        "label": subject.labels.get(id, ""),  # trouble that belongs to no operation has none
        "depends_on": list(subject.needs.get(id, ())),
        "resources": sorted(subject.resources.get(id, ())),
        "verdict": worst(cells).value,
        "offered": True if id in tally.offered else False if id in tally.lacking else None,
        "accepted": tally.accepted[id],
        "cases_left_out": tally.left_out[id],
        "checks": [_cell(cell) for cell in cells],
    }


def _cell(cell: Cell) -> dict[str, Any]:
    document: dict[str, Any] = {
        "check": cell.check,
        "verdict": cell.verdict.value,
        "passed": cell.passed,
        "failed": cell.failed,
    }
    if cell.findings:
        document["findings"] = [
            {**_finding(finding), "cases": cases, "waived": _waiver(waiver)}
            for finding, cases, waiver in zip(cell.findings, cell.cases, cell.waivers, strict=True)
        ]
    if cell.why is not None:
        document["why"] = cell.why
    if cell.troubles:
        document["errors"] = [trouble.message for trouble in cell.troubles]
    return document


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "title": finding.title,
        "message": finding.message,
        "phase": finding.phase,
        "status": finding.status,
        "response": finding.response,
        "steps": list(finding.steps),
        "signature": finding.signature,
        "invalid_request": finding.invalid_request,
    }


def verdicts(document: Mapping[str, Any]) -> dict[str, int]:
    """How many checks ended in which way."""
    counts = {verdict.value: 0 for verdict in Verdict}
    for provider in document["providers"]:
        for operation in provider["operations"]:
            for cell in operation["checks"]:
                counts[cell["verdict"]] += 1
    return counts


def _version(distribution: str) -> str:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return "unknown"


_LONE = re.compile("[\ud800-\udfff]")
"""Halves of characters, which a decoded JSON text may have and which no file in UTF-8 can hold."""


def _masked(value: Any, redactor: Redactor) -> Any:
    if isinstance(value, str):
        return _LONE.sub("\ufffd", redactor(value))
    if isinstance(value, dict):
        return {_masked(key, redactor): _masked(item, redactor) for key, item in value.items()}
    if isinstance(value, list):
        return [_masked(item, redactor) for item in value]
    return value
