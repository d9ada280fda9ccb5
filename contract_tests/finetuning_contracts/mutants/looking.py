"""What a check sees of a server, one part of the check after the other, the quickest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple

from finetuning_specs import Spec
from finetuning_specs.rules import by_check

from finetuning_contracts.checks.groups import grouped
from finetuning_contracts.checks.sending.ledger import Ledger
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.checks.sending.sender import Sender
from finetuning_contracts.checks.settings import Settings
from finetuning_contracts.checks.shards import Shard, ask, cut

FIRST = frozenset({"retrieve", "delete"})
"""Verbs of the operations whose single requests are so few that they are made before everything else."""
THEN = ("scenarios", "model")
"""Without sequences at random: what they find is chance, and they cost as much as all the rest."""


class Mark(NamedTuple):
    """One operation in one group of findings: what stays the same when a run is repeated."""

    group: str
    rule: str
    operation: str


class Look(NamedTuple):
    """What one part of the check has seen."""

    part: str
    marks: frozenset[Mark]
    requests: int


def parts(spec: Spec, operations: tuple[str, ...]) -> tuple[Shard, ...]:
    """The parts of the check, those with the fewest requests first; the single requests of each operation are one part."""
    whole = {shard.work: shard for shard in cut(spec, operations)}
    alone = sorted(
        (shard for id in operations for shard in cut(spec, (id,)) if shard.work == "requests"),
        key=lambda shard: shard.weight,
    )
    first = [shard for shard in alone if spec.operation(shard.operations[0]).resource.verb in FIRST]
    return (*first, *(whole[work] for work in THEN if work in whole), *(shard for shard in alone if shard not in first))


def name_of(part: Shard) -> str:
    """What a part is called in results."""
    return part.work if part.work != "requests" else part.operations[0]


def looks(shards: Sequence[Shard], url: str, settings: Settings) -> Iterator[Look]:
    """Check, and tell what each part has seen as soon as it is done."""
    with _sender(shards[0].spec, url, settings) as sender:
        for shard in shards:
            tally = ask(shard, sender, {}, ({},), settings)
            marks = {
                Mark(
                    group.id,
                    by_check()[finding.check].id if finding.check in by_check() else finding.check,
                    finding.operation,
                )
                for group in grouped(tally.counted(), tally.failed)
                for finding in group.findings
            }
            yield Look(name_of(shard), frozenset(marks), tally.requests)


def _sender(spec: Spec, url: str, settings: Settings) -> AbstractContextManager[Sender]:
    return open_sender(
        spec,
        url,
        {},
        permissions=settings.permissions,
        ledger=Ledger(settings.run_id),
        limits=settings.limits,
        parameters=settings.parameters,
    )
