"""Check servers against specs, from beginning to end."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import attrs
from finetuning_specs import Spec

from finetuning_contracts.errors import UsageError

from . import exchange, ignored_credential
from . import required as requirements
from .division import Portion
from .one_server import Ended, Interrupted, Sent, Surveyed, check_server
from .outcomes import Tally
from .results import ProviderResult, Subject, judged
from .settings import Settings, Target, server_address
from .shards import COMPLETE_RESPONSE, Shard, cut
from .workers import carry_out_all

CHECKS = (*exchange.NAMES, ignored_credential.CHECK, COMPLETE_RESPONSE)
"""All checks of layer 1, in the order in which reports show them."""


@attrs.frozen
class Checked:
    """What a run found."""

    results: tuple[ProviderResult, ...]
    interrupted: bool
    """Somebody pressed Ctrl-C: the results are what was seen until then."""


Progress = Callable[[str, int, int, int], None]
"""Gets the name of the part, how much is done and how much there is (by weight), and the requests sent so far (0: unknown)."""


def check(
    specs: Sequence[Spec],
    targets: Mapping[str, Target],
    settings: Settings,
    *,
    only: tuple[str, ...] = (),
    portion: Portion | None = None,
    processes: int = 2,
    progress: Progress = lambda *_: None,
    ledger_file: Path | None = None,
    on_start: Callable[[], object] = lambda: None,
) -> Checked:
    """Check each spec against its target.

    `targets` are by provider. `only` are operation ids; none: all. `portion`: leave the rest to other runs. A server
    that has a URL is asked by one process, one part after the other, and what was made there is deleted at the end;
    `ledger_file` gets a line for each thing that is made. `on_start` is called when the survey of a server is done,
    before anything is changed there. Embedded mocks are each part's own.

    Raises `UsageError` when a server cannot be reached or an operation is unknown.
    """
    chosen = _chosen(specs, only)
    requirements.known(specs, settings.required)
    for target in targets.values():
        if target.url is not None:
            server_address(target.url)
    shards = [shard for spec in specs if chosen[spec.provider] for shard in cut(spec, chosen[spec.provider])]
    if portion is not None:
        shards = portion.choose(shards)
        chosen = {spec.provider: _covered(shards, spec.provider, chosen[spec.provider]) for spec in specs}
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
        judged(Subject.of(spec, targets[spec.provider].url), chosen[spec.provider], CHECKS, tallies[spec.provider])
        for spec in specs
        if chosen[spec.provider]
    )
    return Checked(results, interrupted=interrupted)


def _covered(shards: Sequence[Shard], provider: str, operations: tuple[str, ...]) -> tuple[str, ...]:
    """Those of a provider's operations that any of the parts is about."""
    covered = {id for shard in shards if shard.spec.provider == provider for id in shard.operations}
    return tuple(id for id in operations if id in covered)


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
