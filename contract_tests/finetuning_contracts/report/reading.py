"""Read reports back: as documents that are what they say, and as the tallies that they were made from."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import attrs
import jsonschema_rs

from finetuning_contracts.checks.baseline import Waiver
from finetuning_contracts.checks.outcomes import Finding, Tally, Trouble
from finetuning_contracts.checks.results import Subject
from finetuning_contracts.checks.sending.cleaned_up import CleanedUp
from finetuning_contracts.checks.steps import from_document
from finetuning_contracts.errors import UsageError

from . import coverage
from .document import EMBEDDED, SCHEMA_VERSION

NAME = "report.json"


def read(path: Path) -> dict[str, Any]:
    """A report: a file, or the `report.json` in a folder. Raises `UsageError`, in one line, for what is none."""
    file = path / NAME if path.is_dir() else path
    try:
        document = json.loads(file.read_bytes())
    except OSError as error:
        raise UsageError(f"cannot read {file}: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(f"{file} is not JSON: {error}") from None
    version = document.get("schema_version") if isinstance(document, dict) else None
    if version != SCHEMA_VERSION:
        raise UsageError(f"{file} is no report of this version: schema_version is {version!r}, not {SCHEMA_VERSION}")
    try:
        wrong = next(iter(_schema().iter_errors(document)), None)
    except UnicodeEncodeError:
        raise UsageError(f"{file} is no report: it has half a character in it") from None
    if wrong is not None:
        place = "/".join(map(str, wrong.instance_path))
        raise UsageError(f"{file} is no report: at /{place}: {' '.join(wrong.message.split())[:200]}")
    report: dict[str, Any] = document
    return report


@cache
def _schema() -> jsonschema_rs.Validator:
    text = resources.files("finetuning_contracts.report").joinpath("report.schema.json").read_text(encoding="utf-8")
    return jsonschema_rs.Draft202012Validator(json.loads(text))


def subject_of(provider: Mapping[str, Any]) -> Subject:
    """What was checked, by the part of a report about one provider."""
    operations = provider["operations"]
    checks = provider["checks"]
    judged = {(operation["operation"], cell["check"]) for operation in operations for cell in operation["checks"]}
    all_pairs = {(operation["operation"], check) for operation in operations for check in checks}
    return Subject(
        provider=provider["provider"],
        profile=provider["profile"],
        title=provider["title"],
        spec_sha256=provider["spec_sha256"],
        url=None if provider["server"] == EMBEDDED else provider["server"],
        labels={operation["operation"]: operation["label"] for operation in operations if operation["label"]},
        needs={operation["operation"]: tuple(operation["depends_on"]) for operation in operations},
        resources={o["operation"]: frozenset(o.get("resources", ())) for o in operations},
        inapplicable=frozenset(all_pairs - judged),
    )


def tally_of(provider: Mapping[str, Any]) -> Tally:
    """What a run has counted, by the part of its report about one provider."""
    tally = Tally(
        requests=provider["requests"],
        unseeded=dict(provider["unseeded"]),
        coverage=coverage.from_document(provider.get("coverage", {})),
    )
    for operation in provider["operations"]:
        id = operation["operation"]
        tally.accepted[id] += operation["accepted"]
        tally.left_out[id] += operation["cases_left_out"]
        if operation["offered"] is not None:
            (tally.offered if operation["offered"] else tally.not_offered).add(id)
        for cell in operation["checks"]:
            if cell["passed"]:
                tally.add_pass(id, cell["check"], cell["passed"])
            for finding in cell.get("findings", ()):
                tally.add_finding(_finding(id, cell["check"], finding), finding["cases"])
            for message in cell.get("errors", ()):
                tally.add_trouble(Trouble(id, cell["check"], message))
    for finding in provider["set_aside"]:
        tally.add_finding(_finding(finding["operation"], finding["check"], finding), finding["cases"])
    for group in provider["groups"]:
        shown = group["simplest"]
        kind = _finding(shown["operation"], shown["check"], shown).kind
        if shown["reproduction"] is not None and kind in tally.findings:
            again = from_document(shown["reproduction"])
            tally.findings[kind] = attrs.evolve(tally.findings[kind], reproduction=again, repeated=group["repeated"])
    for one in provider["not_sent"]:
        tally.withheld[one["operation"], one["why"]] += one["requests"]
    cleaned = provider["cleaned_up"]
    tally.cleaned_up += CleanedUp(cleaned["deleted"], cleaned["cancelled"], tuple(cleaned["left"]))
    return tally


def waivers_of(provider: Mapping[str, Any]) -> Iterator[Waiver]:
    """The waivers that held, by the part of a report about one provider."""
    for group in provider["groups"]:
        if (waived := group["waived"]) is not None:
            day = datetime.date.fromisoformat(waived["expires"])
            yield Waiver(group["id"], waived["reason"], day, waived["report"], group["title"])


def _finding(operation: str, check: str, document: Mapping[str, Any]) -> Finding:
    return Finding(
        operation=operation,
        check=check,
        title=document["title"],
        message=document["message"],
        phase=document["phase"],
        status=document["status"],
        response=document["response"],
        steps=tuple(document["steps"]),
        invalid_request=document["invalid_request"],
        signature=document["signature"],
    )
