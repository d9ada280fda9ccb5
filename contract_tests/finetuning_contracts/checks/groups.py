"""Findings of one cause as one group, so that a server's author reads each cause once.

What follows from a cause is shown beneath it: where a list is empty, what was created is not there either. Which rules follow
from which says `after` in `specs/rules/rules.yaml`; they do where both are about the same resource.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

import attrs
from finetuning_specs.rules import following

from .causes import Cause, Key, Overview, accepts, cause_of, echoes, place
from .outcomes import Finding, Kind

_SINGLE = "FT-REQ"
"""The chapter of what holds of single requests: what is wrong there is wrong for itself."""
_SCHEMA = "FT-REQ-5"
_ERRORS = 400

Resources = Mapping[str, frozenset[str]]
"""Operation's id → the resources that it is about and that it names."""


@attrs.frozen
class Group:
    """Findings of one cause."""

    id: str
    """The same for the same cause in every run: twelve hexadecimal digits. Baselines hold it."""
    title: str
    operations: tuple[str, ...]
    checks: tuple[str, ...]
    cases: int
    simplest: Finding
    """The one with the shortest way to see it."""
    findings: tuple[Finding, ...]
    consequences: tuple[Finding, ...] = ()
    """What was found of other rules, and follows from this."""
    wider: tuple[str, ...] = ()
    """Ids of groups that this one is part of where more is found: how much that is depends on chance."""

    @property
    def all(self) -> tuple[Finding, ...]:
        """The findings of the cause itself, and what follows from it."""
        return self.findings + self.consequences


def grouped(
    findings: Iterable[Finding], cases: Mapping[Kind, int], resources: Resources | None = None
) -> tuple[Group, ...]:
    """The groups, the one that touches the most operations first.

    Args:
        findings: Of one server.
        cases: Kind of finding → how many cases showed it.
        resources: What each operation is about; without it, nothing follows from anything at another operation.
    """
    known = list(findings)
    accepting = {finding.operation for finding in known if accepts(finding)}
    echoed = [finding for finding in known if echoes(finding) and finding.operation in accepting]
    causes = _by_cause([finding for finding in known if finding not in echoed])
    leading = _Leading(resources or {})
    for cause in sorted(causes, key=_rank):
        leading.add(cause, causes[cause])
    leading.settle(echoed)
    made = [_group(cause, members, leading.following[cause.key], cases) for cause, members in leading.members.items()]
    return tuple(sorted(made, key=lambda group: (-len(group.operations), -group.cases, group.id)))


def _by_cause(findings: list[Finding]) -> Mapping[Cause, list[Finding]]:
    """The findings by what they are put down to."""
    overview = Overview.of(findings)
    causes: dict[Cause, list[Finding]] = defaultdict(list)
    for finding in findings:
        causes[cause_of(finding, overview)].append(finding)
    return causes


def _rank(cause: Cause) -> tuple[bool, int, Key]:
    """Causes before what follows from them, in the same order in every run."""
    return (cause.rule != _SCHEMA, following().depth(cause.rule), cause.key)


@attrs.define
class _Leading:
    """The causes that nothing explains, and what follows from them."""

    resources: Resources
    members: dict[Cause, list[Finding]] = attrs.field(factory=dict)
    following: dict[Key, list[Finding]] = attrs.field(factory=lambda: defaultdict(list))
    _known: dict[str, list[tuple[Finding, Key]]] = attrs.field(factory=lambda: defaultdict(list), init=False)
    """Rule → its findings so far, each with the cause that leads to it."""
    _accepting: dict[str, Key] = attrs.field(factory=dict, init=False)
    """Operation that accepts invalid requests → the cause that leads to that."""

    def add(self, cause: Cause, findings: Iterable[Finding]) -> None:
        """Put the findings of a cause beneath those that explain them; what is left leads a group of its own."""
        explained = [(finding, self._above(cause, finding)) for finding in findings]
        for finding, above in explained:
            if above is None:
                self.members.setdefault(cause, []).append(finding)
            else:
                self.following[above].append(finding)
            self._known[cause.rule].append((finding, above or cause.key))
            if accepts(finding):
                self._accepting[finding.operation] = above or cause.key

    def settle(self, echoes: Iterable[Finding]) -> None:
        """Put what responses to invalid requests show beneath that those were accepted."""
        for finding in echoes:
            self.following[self._accepting[finding.operation]].append(finding)

    def _above(self, cause: Cause, finding: Finding) -> Key | None:
        """What leads to a finding; None: nothing that is known."""
        for rule, reach in following().causes(cause.rule).items():
            for one, leading in self._known.get(rule, ()):
                if one.operation == finding.operation or (reach == "resource" and self._meet(one, finding)):
                    return leading
        return self._misread(cause, finding)

    def _misread(self, cause: Cause, finding: Finding) -> Key | None:
        """What leads to a finding about a property that the responses break their schema at."""
        if not cause.rule or cause.rule.startswith(_SINGLE):
            return None
        words = set(re.findall(r"[\w-]+", finding.message))
        for one, leading in self._known[_SCHEMA]:
            accepted = (one.status or 0) < _ERRORS
            if accepted and place(one.signature) in words and self._meet(one, finding):
                return leading
        return None

    def _meet(self, one: Finding, other: Finding) -> bool:
        """Whether two findings are about the same operation, or the same resource."""
        if one.operation == other.operation:
            return True
        return not self.resources.get(one.operation, frozenset()).isdisjoint(self.resources.get(other.operation, ()))


def _group(cause: Cause, members: list[Finding], following: list[Finding], cases: Mapping[Kind, int]) -> Group:
    simplest = min(members, key=lambda finding: finding.size)
    return Group(
        id=_id(cause.key),
        title=cause.title,
        operations=tuple(sorted({finding.operation for finding in members})),
        checks=tuple(sorted({finding.check for finding in members})),
        cases=sum(cases.get(finding.kind, 1) for finding in members),
        simplest=simplest,
        findings=tuple(members),
        consequences=tuple(following),
        wider=(_id(cause.part_of),) if cause.part_of else (),
    )


def _id(key: Key) -> str:
    return hashlib.sha256("\0".join(key).encode(errors="surrogatepass")).hexdigest()[:12]
