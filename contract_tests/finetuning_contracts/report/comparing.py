"""What is new, gone or changed between two reports, cause by cause."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

_Groups = dict[tuple[str, str], Mapping[str, Any]]
"""(Provider, group's id) → the group."""


@attrs.frozen
class Change:
    """A group that is in one report and not in the other, or is not the same in both."""

    what: str
    """`new`, `gone` or `changed`."""
    provider: str
    id: str
    title: str
    details: tuple[str, ...] = ()
    """Of a change: what is different."""

    @property
    def text(self) -> str:
        """The change in one line."""
        more = f": {'; '.join(self.details)}" if self.details else ""
        return f"{self.what:8}{self.provider} {self.id} {self.title}{more}"


@attrs.frozen
class Comparison:
    """Two reports side by side."""

    changes: tuple[Change, ...]
    worse: bool
    """The later one has something broken that the earlier one has not: a new group, or one no longer waived, or more of one."""
    incomparable: tuple[str, ...]
    """What keeps the two from being compared well."""


def compared(before: Mapping[str, Any], after: Mapping[str, Any]) -> Comparison:
    """What is different in the later one of two reports."""
    old, new = _groups(before), _groups(after)
    changes, worse = [], False
    for key in sorted({*old, *new}, key=lambda key: (key[0], key not in new, key in old, key[1])):
        provider, id = key
        if key not in old:
            changes.append(Change("new", provider, id, new[key]["title"], _is_waived(new[key])))
            worse |= new[key]["waived"] is None
        elif key not in new:
            changes.append(Change("gone", provider, id, old[key]["title"]))
        else:
            details = tuple(_details(old[key], new[key]))
            if details:
                changes.append(Change("changed", provider, id, new[key]["title"], details))
                worse |= _got_worse(old[key], new[key])
    return Comparison(tuple(changes), worse, tuple(_differences(before, after)))


def _groups(document: Mapping[str, Any]) -> _Groups:
    return {
        (provider["provider"], group["id"]): group for provider in document["providers"] for group in provider["groups"]
    }


def _is_waived(group: Mapping[str, Any]) -> tuple[str, ...]:
    return (f"waived until {group['waived']['expires']}",) if group["waived"] is not None else ()


def _details(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    """Numbers of cases differ from run to run, and are no change."""
    added = [one for one in new["operations"] if one not in old["operations"]]
    removed = [one for one in old["operations"] if one not in new["operations"]]
    if added:
        yield f"also at {', '.join(added)}"
    if removed:
        yield f"no more at {', '.join(removed)}"
    if (old["waived"] is None) != (new["waived"] is None):
        yield "not waived any more" if new["waived"] is None else f"waived until {new['waived']['expires']}"


def _got_worse(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    return new["waived"] is None and (old["waived"] is not None or not set(new["operations"]) <= set(old["operations"]))


def _differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    for what in ("seed", "max_examples"):
        if before["run"][what] != after["run"][what]:
            yield f"{what} is {before['run'][what]} in one and {after['run'][what]} in the other"
    hashes = {provider["provider"]: provider["spec_sha256"] for provider in before["providers"]}
    for provider in after["providers"]:
        name = provider["provider"]
        if name not in hashes:
            yield f"{name} is only in the second"
        elif hashes[name] != provider["spec_sha256"]:
            yield f"the contract of {name} is another one"
    for name in hashes:
        if name not in {provider["provider"] for provider in after["providers"]}:
            yield f"{name} is only in the first"
