"""Known deviations of a server, each with the reason why it is accepted.

A baseline is a YAML list:

    - operation: list_fine_tuning_jobs        # an operation's id, or '*'
      check: response_schema_conformance      # a check's name, or '*'
      match: hyperparameters                  # optional: a regular expression, searched in the message
      reason: Shows an empty object where OpenAI shows the resolved values.
      expires: 2027-01-31                     # optional: the last day on which it holds

schemathesis has a baseline of its own (`schemathesis.baseline`). It is not used here: its entries name the
class of a failure and an internal signature instead of what a person reads, ask for no reason, cannot be told
apart by message, and say nothing when they match nothing any more; and checks that are not schemathesis'
could not be in it.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
from finetuning_specs import SpecError
from finetuning_specs.yaml_file import parsed

from finetuning_contracts.errors import UsageError

from .outcomes import Finding, Kind

ANY = "*"
_KEYS = {"operation", "check", "match", "reason", "expires"}


@attrs.frozen
class Entry:
    """One accepted deviation."""

    operation: str
    check: str
    reason: str
    match: re.Pattern[str] | None = None
    expires: datetime.date | None = None
    place: str = ""
    """Where it stands: file and line."""

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is the deviation that the entry means."""
        return (
            self.operation in (ANY, finding.operation)
            and self.check in (ANY, finding.check)
            and (self.match is None or self.match.search(f"{finding.title}\n{finding.message}") is not None)
        )

    def holds_on(self, day: datetime.date) -> bool:
        """Whether it has not expired."""
        return self.expires is None or day <= self.expires

    @property
    def label(self) -> str:
        """The entry in one line."""
        matching = f" matching /{self.match.pattern}/" if self.match is not None else ""
        return f"{self.place}: {self.operation} {self.check}{matching}"


@attrs.frozen
class Waivers:
    """What a baseline makes of a run's findings."""

    reasons: Mapping[Kind, str]
    """Finding → why it is accepted."""
    stale: tuple[Entry, ...]
    """Entries that no finding matched: the server has changed, and they can go."""
    expired: tuple[Entry, ...]
    """Entries that matched but hold no longer."""


def waive(entries: Sequence[Entry], findings: Iterable[Finding], today: datetime.date) -> Waivers:
    """Apply a baseline. Each finding takes the first entry that covers it."""
    reasons: dict[Kind, str] = {}
    used: set[Entry] = set()
    for finding in findings:
        covering = [entry for entry in entries if entry.covers(finding)]
        used.update(covering)
        holding = next((entry for entry in covering if entry.holds_on(today)), None)
        if holding is not None:
            reasons[finding.kind] = holding.reason
    return Waivers(
        reasons=reasons,
        stale=tuple(entry for entry in entries if entry not in used),
        expired=tuple(entry for entry in entries if entry in used and not entry.holds_on(today)),
    )


def read(path: Path) -> tuple[Entry, ...]:
    """Read a baseline. Raises `UsageError`, with file and line, for what is not one."""
    try:
        file = parsed(path, path.read_bytes(), str(path))
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    except SpecError as error:
        raise UsageError(str(error)) from error
    if file.data is None:
        return ()
    if not isinstance(file.data, list):
        raise UsageError(f"{path}: a baseline is a list of entries with operation, check and reason")
    return tuple(_entry(item, f"{path}:{file.line((n,))}") for n, item in enumerate(file.data))


def _entry(item: Any, place: str) -> Entry:
    if not isinstance(item, Mapping):
        raise UsageError(f"{place}: an entry is a mapping with operation, check and reason")
    unknown = sorted(set(item) - _KEYS)
    if unknown:
        raise UsageError(f"{place}: an entry has no {', '.join(unknown)}; it may have {', '.join(sorted(_KEYS))}")
    for key in ("operation", "check", "reason"):
        if not isinstance(item.get(key), str) or not item[key].strip():
            raise UsageError(f"{place}: the entry wants a text for {key}")
    return Entry(
        operation=str(item["operation"]),
        check=str(item["check"]),
        reason=" ".join(str(item["reason"]).split()),
        match=_pattern(item.get("match"), place),
        expires=_day(item.get("expires"), place),
        place=place,
    )


def _pattern(text: Any, place: str) -> re.Pattern[str] | None:
    if text is None:
        return None
    try:
        return re.compile(str(text))
    except re.error as error:
        raise UsageError(f"{place}: match is not a regular expression: {error}") from error


def _day(value: Any, place: str) -> datetime.date | None:
    if value is None:
        return None
    try:
        return datetime.date.fromisoformat(str(value))
    except ValueError as error:
        raise UsageError(f"{place}: expires is not a day such as 2027-01-31") from error
