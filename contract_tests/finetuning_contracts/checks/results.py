"""What a run says of one server: verdicts and groups, made from a tally and a baseline."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Mapping, Sequence

import attrs
from finetuning_specs import Spec

from .allowed_methods import without_methods_that_are_not_there
from .applying import inapplicable
from .baseline import NONE, Waiver, Waivers, by_finding, waive
from .dependencies import needs, resources
from .groups import Group, grouped
from .nothing_kept import without_what_was_not_kept
from .outcomes import Tally
from .verdicts import Cell, judge


@attrs.frozen
class Subject:
    """What was checked: a contract, and the server that was held against it."""

    provider: str
    profile: str | None
    title: str
    """Of the spec."""
    spec_sha256: str
    url: str | None
    """None: an embedded mock."""
    labels: Mapping[str, str] = attrs.field(repr=False)
    """Operation's id → method and path."""
    needs: Mapping[str, Sequence[str]] = attrs.field(repr=False)
    """Operation's id → the operations that make what it names."""
    about: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """Operation's id → the resource that it is about."""
    resources: Mapping[str, frozenset[str]] = attrs.field(factory=dict, repr=False)
    """Operation's id → the resources that it is about and that it names."""
    inapplicable: frozenset[tuple[str, str]] = attrs.field(default=frozenset(), repr=False)
    """(Operation's id, check) that cannot have anything to do with each other: they get no verdict."""

    @classmethod
    def of(cls, spec: Spec, url: str | None) -> Subject:
        """A server at `url`, to be held against a spec."""
        return cls(
            provider=spec.provider,
            profile=spec.profile,
            title=str(spec.document["info"]["title"]),
            spec_sha256=spec_hash(spec),
            url=url,
            labels={operation.id: operation.label for operation in spec.operations},
            needs=needs(spec),
            about={operation.id: operation.resource.name for operation in spec.operations},
            resources=resources(spec),
            inapplicable=inapplicable(spec),
        )


def spec_hash(spec: Spec) -> str:
    """SHA-256 of the spec as it was checked, the profile applied; not of the file's bytes."""
    text = json.dumps(spec.document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


@attrs.frozen
class ProviderResult:
    """What the checks of one provider found."""

    subject: Subject
    operations: tuple[str, ...]
    """Ids of those that were checked."""
    checks: tuple[str, ...]
    """The checks that each operation has a verdict of."""
    cells: tuple[Cell, ...]
    tally: Tally
    groups: tuple[Group, ...]
    """The findings by their cause."""
    observed: tuple[Group, ...]
    """The same of what does not make the server wrong."""
    waivers: Waivers


def judged(
    subject: Subject, operations: Sequence[str], checks: Sequence[str], tally: Tally, baseline: Sequence[Waiver] = ()
) -> ProviderResult:
    """What a tally says of each operation and check, the findings grouped, those that the baseline names waived."""
    tally = without_what_was_not_kept(without_methods_that_are_not_there(tally, subject.labels), subject.about)
    groups = grouped(tally.counted(), tally.failed, subject.resources)
    waivers = waive(baseline, groups, today()) if baseline else NONE
    return ProviderResult(
        subject=subject,
        operations=tuple(operations),
        checks=tuple(checks),
        cells=judge(
            tally,
            operations,
            checks,
            by_finding(groups, waivers),
            subject.needs,
            lambda operation, check: (operation, check) not in subject.inapplicable,
        ),
        tally=tally,
        groups=groups,
        observed=grouped(tally.observed(), tally.failed, subject.resources),
        waivers=waivers,
    )


def rejudged(result: ProviderResult, baseline: Sequence[Waiver]) -> ProviderResult:
    """The same with another baseline."""
    return judged(result.subject, result.operations, result.checks, result.tally, baseline)


def today() -> datetime.date:
    """The day by which waivers expire."""
    return datetime.datetime.now(tz=datetime.UTC).date()
