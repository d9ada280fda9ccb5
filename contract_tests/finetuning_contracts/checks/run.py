"""Check servers against specs, from beginning to end."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence

import attrs
import httpx
from finetuning_specs import Spec

from finetuning_contracts.errors import UsageError
from finetuning_contracts.redaction import Redactor

from . import exchange, ignored_credential
from .baseline import Entry, Waivers, waive
from .outcomes import Tally
from .settings import Settings, Target
from .shards import Shard, cut
from .verdicts import Cell, judge
from .workers import carry_out_all

CHECKS = (*exchange.NAMES, ignored_credential.CHECK)
"""All checks of layer 1, in the order in which reports show them."""


@attrs.frozen
class ProviderResult:
    """What the checks of one provider found."""

    spec: Spec
    url: str | None
    """None: an embedded mock."""
    cells: tuple[Cell, ...]
    tally: Tally
    waivers: Waivers


Progress = Callable[[Shard, int, int], None]
"""Gets the shard that ended, how much is done, and how much there is; by weight."""


def check(
    specs: Sequence[Spec],
    targets: Mapping[str, Target],
    settings: Settings,
    *,
    only: tuple[str, ...] = (),
    baseline: Sequence[Entry] = (),
    processes: int = 2,
    progress: Progress = lambda *_: None,
) -> tuple[ProviderResult, ...]:
    """Check each spec against its target.

    `targets` are by provider. `only` are operation ids; none: all. A server of somebody else is asked by one
    process, one shard after the other, so that the shards do not delete each other's resources; an embedded mock
    belongs to one shard.

    Raises `UsageError` when a server cannot be reached or an operation is unknown.
    """
    chosen = _chosen(specs, only)
    for target in targets.values():
        if target.url is not None:
            reach(target.url, target.headers)
    shards = [shard for spec in specs if chosen[spec.provider] for shard in cut(spec, chosen[spec.provider])]
    if any(target.url is not None for target in targets.values()):
        processes = 1
    tallies = {spec.provider: Tally() for spec in specs}
    done, total = 0, sum(shard.weight for shard in shards)
    for shard, tally in carry_out_all(shards, targets, settings, processes):
        tallies[shard.spec.provider].merge(tally)
        done += shard.weight
        progress(shard, done, total)
    today = datetime.datetime.now(tz=datetime.UTC).date()
    return tuple(
        _result(spec, targets[spec.provider], chosen[spec.provider], tallies[spec.provider], baseline, today)
        for spec in specs
        if chosen[spec.provider]
    )


def _result(
    spec: Spec,
    target: Target,
    operations: tuple[str, ...],
    tally: Tally,
    baseline: Sequence[Entry],
    today: datetime.date,
) -> ProviderResult:
    waivers = waive(baseline, tally.findings.values(), today)
    return ProviderResult(
        spec=spec,
        url=target.url,
        cells=judge(tally, operations, CHECKS, waivers.reasons),
        tally=tally,
        waivers=waivers,
    )


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


def reach(url: str, headers: Mapping[str, str]) -> None:
    """Raise `UsageError` unless a response comes from the address, whatever it is."""
    redactor = Redactor.hiding(headers, url)
    try:
        httpx.get(url, timeout=5.0)
    except (httpx.InvalidURL, httpx.UnsupportedProtocol):
        raise UsageError(redactor(f"not an address: {url!r}; write it as http://host:port/base")) from None
    except httpx.HTTPError as error:
        reason = str(error) or type(error).__name__
        raise UsageError(redactor(f"cannot reach {url}: {reason}; is the server running?")) from None
