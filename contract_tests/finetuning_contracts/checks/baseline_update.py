"""Write into a baseline what a run found, and lose nothing that a person wrote there.

New groups are added with a reason that says that nobody has looked yet, and for a short time. What is gone is taken out of
effect: an entry that a person has touched becomes a comment, any other is deleted. All else stays as it stands.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from finetuning_contracts.errors import UsageError

from .baseline import Waiver, opened, waivers_in
from .groups import Group

_DAYS = 90
"""For which a new waiver holds: until then somebody should have looked."""
_UNSEEN = re.compile(r"Found on \d{4}-\d\d-\d\d; nobody has looked at it yet\.")


@attrs.frozen
class Update:
    """What becomes of a baseline."""

    content: str
    remarks: tuple[str, ...]
    """What was added and what is gone, a line each."""


def updated(path: Path, content: bytes, groups: Iterable[Group], today: datetime.date, *, whole: bool) -> Update:
    """The baseline that waives exactly these groups, as far as a run can say.

    Args:
        path: names the file in messages.
        content: what it holds now; may be empty.
        groups: all that were found.
        today: the day on which they were found.
        whole: everything was checked, so that what was not found is gone.

    Raises:
        UsageError: The file is no baseline, or not one entry after the other.
    """
    found = {group.id: group for group in groups}
    waivers = waivers_in(path, content)
    seen = {id for group in found.values() for id in (group.id, *group.wider)}
    waived = {waiver.group for waiver in waivers}
    new = [group for group in found.values() if not waived & {group.id, *group.wider}]
    gone = [waiver for waiver in waivers if waiver.group not in seen]
    kept = [waiver for waiver in waivers if not whole or waiver.group in seen]
    lines = content.decode("utf-8").splitlines()
    if whole:
        lines = _without(path, content, lines, waivers, gone, today)
    text = "\n".join([*lines, *(line for group in new for line in _entry(_waiver(group, today)))])
    text = text + "\n" if text else ""
    after = {waiver.group for waiver in waivers_in(path, text.encode())}
    if after != {waiver.group for waiver in kept} | {group.id for group in new}:
        raise UsageError(
            f"{path} was left as it is: --update-baseline wants each waiver on lines of its own, after a '-'"
        )
    return Update(text, tuple(_remarks(path, new, gone, waivers, found, today, whole=whole)))


def _without(
    path: Path,
    content: bytes,
    lines: Sequence[str],
    waivers: Sequence[Waiver],
    gone: Sequence[Waiver],
    today: datetime.date,
) -> list[str]:
    """The lines without the waivers that are gone."""
    if not gone:
        return list(lines)
    file = opened(path, content)
    begins = [_dash(lines, file.line((n,)) - 1) for n in range(len(waivers))]
    kept = list(lines[: begins[0]])
    for waiver, begin, end in zip(waivers, begins, [*begins[1:], len(lines)], strict=True):
        own = _trailing(lines, begin, end)
        entry = lines[begin:own]
        if waiver not in gone:
            kept += entry
        elif [line.rstrip() for line in entry] != _entry(waiver) or not _UNSEEN.fullmatch(waiver.reason):
            kept += [f"# Not found any more on {today}:", *(f"# {line}".rstrip() for line in entry)]
        kept += lines[own:end]
    return kept


def _dash(lines: Sequence[str], line: int) -> int:
    """The line of the dash before a value."""
    while line > 0 and not lines[line].lstrip().startswith("-"):
        line -= 1
    return line


def _trailing(lines: Sequence[str], begin: int, end: int) -> int:
    """Where an entry ends: comments and empty lines below it are not part of it."""
    while end > begin + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return end


def _waiver(group: Group, today: datetime.date) -> Waiver:
    return Waiver(
        group=group.id,
        title=f"{group.title}: {_places(group)}",
        reason=f"Found on {today}; nobody has looked at it yet.",
        expires=today + datetime.timedelta(days=_DAYS),
    )


def _places(group: Group) -> str:
    more = len(group.operations) - 3
    return ", ".join(group.operations[:3]) + (f" and {more} more" if more > 0 else "")


def _entry(waiver: Waiver) -> list[str]:
    return [
        f"- group: '{waiver.group}'",
        f"  title: {json.dumps(waiver.title, ensure_ascii=False)}",
        f"  reason: {waiver.reason}",
        f"  expires: {waiver.expires}",
    ]


def _remarks(
    path: Path,
    new: Sequence[Group],
    gone: Sequence[Waiver],
    waivers: Sequence[Waiver],
    found: Iterable[str],
    today: datetime.date,
    *,
    whole: bool,
) -> Iterator[str]:
    until = today + datetime.timedelta(days=_DAYS)
    yield from (f"{path}: added until {until}, write a reason: {group.id} {group.title}" for group in new)
    for waiver in gone:
        what = "not found any more, taken out" if whole else "not found, but kept: not everything was checked"
        yield f"{path}: {what}: {waiver.group} {waiver.title or waiver.reason}"
    for waiver in waivers:
        if waiver.group in set(found) and not waiver.holds_on(today):
            yield f"{path}: expired on {waiver.expires}, give it another day by hand: {waiver.group} {waiver.reason}"
    if not new and not gone:
        yield f"{path}: nothing to change"
