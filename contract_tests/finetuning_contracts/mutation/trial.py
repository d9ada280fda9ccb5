"""One fault on one provider under one seed: whether one of its rules turns red."""

from __future__ import annotations

import time
from collections.abc import Iterator

import attrs
from finetuning_specs.rules import by_check

from finetuning_contracts.checks.invariants.watching import INVARIANTS
from finetuning_contracts.checks.settings import Settings, Target
from finetuning_contracts.checks.shards import Shard, carry_out, cut

from .pairs import Pair, spec_of

_EXAMPLES = 2
"""Requests that are drawn at random: what is judged here is found by the systematic ones."""
_ORDER = ("scenarios", "concurrency", "credentials", "sequences", "model", "requests")
"""Parts of the check, the quickest first."""


@attrs.frozen
class Trial:
    """What came of one fault on one provider under one seed."""

    pair: Pair
    seed: int
    probability: float
    red: str | None
    """The id of the first of its rules that turned red; None: it was missed."""
    others: tuple[str, ...]
    """Ids of other rules that turned red until then."""
    seconds: float
    """CPU time, that of the mock server included."""

    @property
    def caught(self) -> bool:
        """Whether one of the fault's own rules turned red."""
        return self.red is not None


def tried(pair: Pair, seed: int, probability: float = 1.0) -> Trial:
    """Check a mock that has the fault, no more of it than the fault's rules need."""
    begun = time.process_time()
    fault = pair.fault if probability == 1 else f"{pair.fault}:probability={probability:g}"
    settings = settings_for(seed, pair.checks)
    others: dict[str, None] = {}
    for shard in _parts(pair):
        tally = carry_out(shard, Target(None, {}), settings, [fault])
        seen = [by_check()[f.check].id for f in tally.findings.values() if f.check in by_check()]
        red = next((rule for rule in pair.rules if rule in seen), None)
        others.update(dict.fromkeys(rule for rule in seen if rule not in pair.rules))
        if red is not None:
            return Trial(pair, seed, probability, red, tuple(others), time.process_time() - begun)
    return Trial(pair, seed, probability, None, tuple(others), time.process_time() - begun)


def settings_for(seed: int, checks: frozenset[str] | None) -> Settings:
    """The same for the same seed: a run's id stands in much of what is sent."""
    return Settings(seed=seed, max_examples=_EXAMPLES, cases_per_rule=2, checks=checks, run_id=f"ftc{seed:08x}")


def _parts(pair: Pair) -> Iterator[Shard]:
    """The parts of the check that the rules need; single requests for one operation that can have the fault at a time."""
    spec = spec_of(pair.provider)
    every = tuple(operation.id for operation in spec.operations)
    needed = cut(spec, every, pair.checks)
    for work in _ORDER[:-1]:
        yield from (shard for shard in needed if shard.work == work)
    # What holds of every exchange is judged there, too; some operations are called nowhere else.
    if any(shard.work == "requests" for shard in needed) or not pair.checks.isdisjoint(INVARIANTS):
        alone = (shard for id in pair.operations for shard in cut(spec, (id,)) if shard.work == "requests")
        yield from sorted(alone, key=lambda shard: shard.weight)
