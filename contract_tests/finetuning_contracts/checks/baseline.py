"""Known deviations of a server: groups of findings, each waived for a time and with a reason.

A baseline is a YAML list:

    - group: 2e534bc17e95                     # the group's id, as every report shows it
      title: error bodies are not as documented   # optional, for whoever reads the file
      reason: An error has a message and a type, never a param.
      expires: 2027-01-31                     # the last day on which it holds
      report: https://github.com/…/issues/1   # optional: the address of the bug report
      source: server.py, refuse()             # optional: where in the server's source somebody has read why

schemathesis has a baseline of its own (`schemathesis.baseline`). It is not used here: its entries name the
class of a failure and an internal signature instead of what a person reads, ask for no reason, and say nothing when they
match nothing any more; and checks that are not schemathesis' could not be in it.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
from finetuning_specs import SpecError
from finetuning_specs.yaml_file import YamlFile, parsed

from finetuning_contracts.errors import UsageError

from .groups import Group
from .outcomes import Kind

_KEYS = ("group", "title", "reason", "expires", "report", "source")
_ID = re.compile(r"[0-9a-f]{12}")


@attrs.frozen
class Waiver:
    """One accepted group of findings."""

    group: str
    """Its id."""
    reason: str
    expires: datetime.date
    """The last day on which it holds."""
    report: str | None = None
    """The address of the bug report."""
    source: str = ""
    """Where in the server's source or documentation somebody has read why it does so."""
    title: str = ""
    """What the group was called when this was written; compared with nothing."""
    place: str = ""
    """Where it stands: file and line."""

    def holds_on(self, day: datetime.date) -> bool:
        """Whether it has not expired."""
        return day <= self.expires

    @property
    def label(self) -> str:
        """The waiver in one line."""
        return f"{self.place}: {self.group} {self.title or self.reason}"


@attrs.frozen
class Waivers:
    """What a baseline makes of a run's groups."""

    holding: Mapping[str, Waiver]
    """Group's id → why it is accepted."""
    stale: tuple[Waiver, ...]
    """Waivers whose group was not found: the server has changed, and they can go."""
    expired: tuple[Waiver, ...]
    """Waivers whose group was found but that hold no longer."""


NONE = Waivers(holding={}, stale=(), expired=())
"""Where there is no baseline."""


def waive(waivers: Sequence[Waiver], groups: Iterable[Group], today: datetime.date) -> Waivers:
    """Apply a baseline. Each group takes the first waiver of it, or of a wider group, that still holds."""
    holding: dict[str, Waiver] = {}
    used: set[Waiver] = set()
    for group in groups:
        naming = [waiver for waiver in waivers if waiver.group in (group.id, *group.wider)]
        used.update(naming)
        first = next((waiver for waiver in naming if waiver.holds_on(today)), None)
        if first is not None:
            holding[group.id] = first
    return Waivers(
        holding=holding,
        stale=tuple(waiver for waiver in waivers if waiver not in used),
        expired=tuple(waiver for waiver in waivers if waiver in used and not waiver.holds_on(today)),
    )


def by_finding(groups: Iterable[Group], waivers: Waivers) -> dict[Kind, Waiver]:
    """Finding → the waiver of its group. Who accepts a cause accepts what follows from it."""
    return {
        finding.kind: waivers.holding[group.id]
        for group in groups
        if group.id in waivers.holding
        for finding in group.all
    }


def read(path: Path) -> tuple[Waiver, ...]:
    """Read a baseline. Raises `UsageError`, with file and line, for what is not one."""
    try:
        return waivers_in(path, path.read_bytes())
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error


def waivers_in(path: Path, content: bytes) -> tuple[Waiver, ...]:
    """The waivers of a file with this content. Raises `UsageError`, with file and line, for what is no baseline."""
    file = opened(path, content)
    if file.data is None:
        return ()
    if not isinstance(file.data, list):
        raise UsageError(f"{path}: a baseline is a list of waivers with group, reason and expires")
    waivers = tuple(_waiver(item, f"{path}:{file.line((n,))}") for n, item in enumerate(file.data))
    first: dict[str, Waiver] = {}
    for waiver in waivers:
        known = first.setdefault(waiver.group, waiver)
        if known is not waiver:
            raise UsageError(f"{waiver.place}: the group {waiver.group} is waived twice; the other is at {known.place}")
    return waivers


def opened(path: Path, content: bytes) -> YamlFile:
    """The file as YAML. Raises `UsageError` when it is none."""
    try:
        return parsed(path, content, str(path))
    except SpecError as error:
        raise UsageError(str(error)) from error


def _waiver(item: Any, place: str) -> Waiver:
    if not isinstance(item, Mapping):
        raise UsageError(f"{place}: a waiver is a mapping with group, reason and expires")
    unknown = sorted(set(item) - set(_KEYS))
    if unknown:
        raise UsageError(f"{place}: a waiver has no {', '.join(unknown)}; it may have {', '.join(_KEYS)}")
    group = item.get("group")
    if not isinstance(group, str) or not _ID.fullmatch(group):
        raise UsageError(
            f"{place}: group is not the id of a group: twelve hexadecimal digits, in quotes if all are 0 to 9"
        )
    reason = item.get("reason")
    if not isinstance(reason, str) or not reason.strip():
        raise UsageError(f"{place}: the waiver wants a text for reason")
    return Waiver(
        group=group,
        reason=" ".join(reason.split()),
        expires=_day(item.get("expires"), place),
        report=_address(item.get("report"), place),
        source=" ".join(str(item.get("source", "")).split()),
        title=str(item.get("title", "")),
        place=place,
    )


def _day(value: Any, place: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(str(value))
    except ValueError as error:
        raise UsageError(f"{place}: the waiver wants for expires a day such as 2027-01-31") from error


def _address(value: Any, place: str) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or urlsplit(value).scheme not in {"http", "https"}:
        raise UsageError(f"{place}: report is not the address of a bug report, such as https://host/issues/1")
    return value
