"""Check servers against specs, from beginning to end."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import attrs
from finetuning_specs import Spec, SpecError
from finetuning_specs.rules import chosen, rules

from finetuning_contracts.errors import UsageError

from . import required as requirements
from .division import Portion
from .one_server import Ended, Interrupted, Sent, Surveyed, check_server
from .outcomes import Tally
from .results import ProviderResult, Subject, judged
from .sdk import run as sdk
from .settings import Settings, Target, server_address
from .shards import Shard, cut, shown
from .workers import carry_out_all

_ALL = tuple(rule.check for rule in rules().values())
CHECKS = tuple(check for check in _ALL if check not in sdk.CHECKS)
"""The checks of a run that is told no layers, in the order in which reports show them: that of the rules."""


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

    `targets` are by provider. `only` are ids of operations, of rules or of chapters of rules; none: all. `portion`: leave the
    rest to other runs. A server that has a URL is asked by one process, one part after the other, and what was made there is
    deleted at the end; `ledger_file` gets a line for each thing that is made. `on_start` is called when the survey of a
    server is done, before anything is changed there. Embedded mocks are each part's own.

    Raises `UsageError` when a server cannot be reached or an operation or a rule is unknown.
    """
    operations, checks = _divided(specs, only)
    settings = attrs.evolve(settings, checks=checks)
    asked = {
        spec.provider: tuple(o.id for o in spec.operations if not operations or o.id in operations) for spec in specs
    }
    requirements.known(specs, settings.required)
    for target in targets.values():
        if target.url is not None:
            server_address(target.url)
    shards = [
        shard
        for spec in specs
        if asked[spec.provider]
        for shard in cut(spec, asked[spec.provider], checks, settings.layers, hasty=settings.fast)
    ]
    # Of the whole run, not of the portion: the reports of all portions have the same columns.
    columns = tuple(check for check in _ALL if check in shown(shards)) if settings.layers else CHECKS
    if portion is not None:
        shards = portion.choose(shards)
        asked = {spec.provider: _covered(shards, spec.provider, asked[spec.provider]) for spec in specs}
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
                    name = event.shard.name if event.shard is not None else f"{provider} survey"
                    progress(name, done, total, event.requests)
                case Interrupted():
                    interrupted = True
    results = tuple(
        _result(
            Subject.of(spec, targets[spec.provider].url),
            asked[spec.provider],
            tallies[spec.provider],
            checks,
            columns,
        )
        for spec in specs
        if asked[spec.provider]
    )
    return Checked(results, interrupted=interrupted)


def _covered(shards: Sequence[Shard], provider: str, operations: tuple[str, ...]) -> tuple[str, ...]:
    """Those of a provider's operations that any of the parts is about."""
    covered = {id for shard in shards if shard.spec.provider == provider for id in shard.operations}
    return tuple(id for id in operations if id in covered)


def _result(
    subject: Subject, operations: tuple[str, ...], tally: Tally, only: frozenset[str] | None, checks: tuple[str, ...]
) -> ProviderResult:
    if only is None:
        return judged(subject, operations, checks, tally)
    return judged(subject, operations, [check for check in checks if check in only], tally.of(only))


def _divided(specs: Sequence[Spec], only: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str] | None]:
    """The operations and the checks that `only` names; no operations: all, None: all checks.

    Raises `UsageError` for what is neither an operation nor a rule.
    """
    known = {operation.id for spec in specs for operation in spec.operations}
    operations = frozenset(name for name in only if name in known)
    named = tuple(name for name in only if name not in known)
    try:
        checks = frozenset(rule.check for rule in chosen(named)) if named else None
    except SpecError:
        unknown = next(name for name in named if not any(name in (r.id, r.chapter) for r in rules().values()))
        names = " and ".join(spec.provider for spec in specs)
        raise UsageError(
            f"there is no operation or rule {unknown[:80]!r} in {names}; `finetuning specs` lists the operations,"
            " and `finetuning rules` the rules"
        ) from None
    return operations, checks
