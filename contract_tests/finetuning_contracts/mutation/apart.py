"""Into how many groups the findings of one fault fall, and whether two faults at once lead a group each."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence

import attrs
from finetuning_specs.rules import by_check

from finetuning_contracts.checks.dependencies import resources
from finetuning_contracts.checks.groups import grouped
from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.settings import Target
from finetuning_contracts.checks.shards import carry_out, cut

from .pairs import Pair, spec_of
from .trial import settings_for


@attrs.frozen
class Led:
    """The groups that the whole check finds in a mock with some faults."""

    provider: str
    faults: tuple[str, ...]
    rules: tuple[frozenset[str], ...]
    """For each group, the ids of the rules that lead it."""
    proved: tuple[frozenset[str], ...]
    """For each fault, the ids of the rules that it proves."""

    @property
    def apart(self) -> bool:
        """Whether there are as many groups as faults, or more, and each fault's rules lead one."""
        led = [any(rules & proved for rules in self.rules) for proved in self.proved]
        return len(self.rules) >= len(self.faults) and all(led)

    @property
    def line(self) -> str:
        """For people."""
        groups = "; ".join(" ".join(sorted(rules)) or "no rule" for rules in self.rules) or "nothing"
        return f"{self.provider} {' + '.join(self.faults)}: {len(self.rules)} groups: {groups}"


def led(pairs: Sequence[Pair], seed: int) -> Led:
    """Do the whole check on a mock with the faults of these pairs, which are of one provider."""
    provider = pairs[0].provider
    spec, tally = spec_of(provider), Tally()
    names = [pair.fault for pair in pairs]
    for shard in cut(spec, tuple(operation.id for operation in spec.operations)):
        tally.merge(carry_out(shard, Target(None, {}), settings_for(seed, None), names))
    groups = grouped(tally.counted(), tally.failed, resources(spec))
    return Led(
        provider,
        tuple(names),
        tuple(frozenset(by_check()[check].id for check in group.checks if check in by_check()) for group in groups),
        tuple(frozenset(pair.rules) for pair in pairs),
    )


def drawn(pairs: Iterable[Pair], count: int, seed: int) -> Iterator[tuple[Pair, Pair]]:
    """So many times two different faults of one provider; the same ones for the same seed."""
    draw = random.Random(seed)  # noqa: S311  nothing that is to be kept secret hangs on it
    known = list(pairs)
    for _ in range(count):
        one = draw.choice(known)
        others = [pair for pair in known if pair.provider == one.provider and pair.fault != one.fault]
        if others:
            yield one, draw.choice(others)


def summary(singles: Sequence[Led], doubles: Sequence[Led]) -> str:
    """How many single faults gave one group, and how many pairs stayed apart."""
    one = sum(len(single.rules) == 1 and single.apart for single in singles)
    two = sum(double.apart for double in doubles)
    return (
        f"{one} of {len(singles)} faults alone gave one group, their own; "
        f"{two} of {len(doubles)} pairs of faults gave one for each"
    )
