"""Check servers against specs, from beginning to end."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import attrs
from finetuning_specs import Spec

from finetuning_contracts.errors import UsageError

from . import exchange, ignored_credential
from . import required as requirements
from .baseline import NONE, Waiver, Waivers, by_finding, waive
from .dependencies import needs
from .groups import Group, grouped
from .one_server import Ended, Interrupted, Sent, Surveyed, check_server
from .outcomes import Tally
from .settings import Settings, Target, server_address
from .shards import COMPLETE_RESPONSE, cut
from .verdicts import Cell, judge
from .workers import carry_out_all

CHECKS = (*exchange.NAMES, ignored_credential.CHECK, COMPLETE_RESPONSE)
"""All checks of layer 1, in the order in which reports show them."""


@attrs.frozen
class Checked:
    """What a run found."""

    results: tuple[ProviderResult, ...]
    interrupted: bool
    """Somebody pressed Ctrl-C: the results are what was seen until then."""


@attrs.frozen
class ProviderResult:
    """What the checks of one provider found."""

    spec: Spec
    url: str | None
    """None: an embedded mock."""
    operations: tuple[str, ...]
    """Ids of those that were checked."""
    checks: tuple[str, ...]
    """The checks that each operation has a verdict of."""
    cells: tuple[Cell, ...]
    tally: Tally
    groups: tuple[Group, ...]
    """The findings by their cause."""
    waivers: Waivers


Progress = Callable[[str, int, int, int], None]
"""Gets the name of the part, how much is done and how much there is (by weight), and the requests sent so far (0: unknown)."""


def check(
    specs: Sequence[Spec],
    targets: Mapping[str, Target],
    settings: Settings,
    *,
    only: tuple[str, ...] = (),
    processes: int = 2,
    progress: Progress = lambda *_: None,
    ledger_file: Path | None = None,
    on_start: Callable[[], object] = lambda: None,
) -> Checked:
    """Check each spec against its target.

    `targets` are by provider. `only` are operation ids; none: all. A server that has a URL is asked by one process, one
    part after the other, and what was made there is deleted at the end; `ledger_file` gets a line for each thing that is
    made. `on_start` is called when the survey of a server is done, before anything is changed there. Embedded mocks are each
    part's own.

    Raises `UsageError` when a server cannot be reached or an operation is unknown.
    """
    chosen = _chosen(specs, only)
    requirements.known(specs, settings.required)
    for target in targets.values():
        if target.url is not None:
            server_address(target.url)
    shards = [shard for spec in specs if chosen[spec.provider] for shard in cut(spec, chosen[spec.provider])]
    tallies = {spec.provider: Tally() for spec in specs}
    done, total = 0, sum(shard.weight for shard in shards)
    embedded = [shard for shard in shards if targets[shard.spec.provider].url is None]
    for shard, tally in carry_out_all(embedded, targets, settings, processes) if embedded else ():
        tallies[shard.spec.provider].merge(tally)
        done += shard.weight
        progress(shard.name, done, total, 0)
    interrupted = False
    for provider, target in targets.items():
        own = [shard for shard in shards if shard.spec.provider == provider]
        if target.url is None or not own:
            continue
        for event in check_server(own, target, settings, ledger_file):
            match event:
                case Ended():
                    tallies[provider].merge(event.tally)
                    done += event.shard.weight
                    progress(event.shard.name, done, total, 0)
                case Surveyed():
                    on_start()
                case Sent():
                    progress(event.shard.name, done, total, event.requests)
                case Interrupted():
                    interrupted = True
    results = tuple(
        judged(spec, targets[spec.provider].url, chosen[spec.provider], tallies[spec.provider])
        for spec in specs
        if chosen[spec.provider]
    )
    return Checked(results, interrupted=interrupted)


def judged(
    spec: Spec,
    url: str | None,
    operations: Sequence[str],
    tally: Tally,
    baseline: Sequence[Waiver] = (),
    checks: Sequence[str] = CHECKS,
) -> ProviderResult:
    """What a tally says of each operation and check, the findings grouped, those that the baseline names waived."""
    groups = grouped(tally.counted(), tally.failed)
    waivers = waive(baseline, groups, today()) if baseline else NONE
    return ProviderResult(
        spec=spec,
        url=url,
        operations=tuple(operations),
        checks=tuple(checks),
        cells=judge(tally, operations, checks, by_finding(groups, waivers), needs(spec)),
        tally=tally,
        groups=groups,
        waivers=waivers,
    )


def rejudged(result: ProviderResult, baseline: Sequence[Waiver]) -> ProviderResult:
    """The same with another baseline."""
    return judged(result.spec, result.url, result.operations, result.tally, baseline, result.checks)


def today() -> datetime.date:
    """The day by which waivers expire."""
    return datetime.datetime.now(tz=datetime.UTC).date()


def _chosen(specs: Sequence[Spec], only: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Provider → the operations to check. Raises `UsageError` for an operation that no spec has."""
    known = {spec.provider: tuple(operation.id for operation in spec.operations) for spec in specs}
    for id in only:
        if not any(id in operations for operations in known.values()):
            names = " and ".join(known)
            raise UsageError(f"there is no operation {id!r} in {names}; `finetuning specs` lists them")
    if not only:
        return known
    return {provider: tuple(id for id in operations if id in only) for provider, operations in known.items()}
