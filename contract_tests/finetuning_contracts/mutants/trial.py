"""Check one mutant, part by part, until the report differs from that of the unmutated server."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import attrs
from finetuning_specs import load_spec

from finetuning_contracts.checks.sending.limits import Limits
from finetuning_contracts.checks.settings import Settings
from finetuning_contracts.checks.shards import Shard
from finetuning_contracts.servers.errors import ServerDiedError, StartError

from . import fakeai
from .looking import Look, Mark, looks, name_of, parts
from .mutant import Mutant
from .reference import Reference

SETTINGS = Settings(seed=1, max_examples=2, cases_per_rule=2, limits=Limits(timeout=15.0), run_id="ftc00000001")
"""Less than a check does by itself, the same for every mutant; two requests at random of each operation."""

LATE = ("FT-REQ-11",)
"""The rule that a response comes in time."""

Outcome = Literal["killed", "poorer", "survived", "not started"]
"""Poorer: nothing new is reported, but something that was always reported of the server is not any more."""


@attrs.frozen
class Trial:
    """What came of one mutant."""

    mutant: str
    """Its id."""
    stamp: str
    """Tells whether the mutant is still the same."""
    outcome: Outcome
    part: str = ""
    """The part of the check that has killed it; all were made if it was not killed."""
    new: tuple[Mark, ...] = ()
    """What is reported of it, and of the server never."""
    gone: tuple[Mark, ...] = ()
    """What is always reported of the server, and in the parts that were made not of it."""
    requests: int = 0
    seconds: float = 0.0

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that have killed it."""
        return tuple(sorted({mark.rule for mark in self.new}))


@cache
def shards() -> tuple[Shard, ...]:
    """The parts of the check."""
    return parts(load_spec("openai"), fakeai.OPERATIONS)


def unmutated(reached: Path | None = None) -> tuple[Look, ...]:
    """What all parts of the check see of the server as it is. `reached`: where it writes which of its lines were run."""
    with fakeai.running(reached=reached) as url:
        return tuple(looks(shards(), url, SETTINGS))


def tried(mutant: Mutant, reference: Reference) -> Trial:
    """Check a mutant. A response that came too late has to be late again: on a busy machine it says nothing."""
    begun = time.monotonic()
    left: Sequence[Shard] = shards()
    trial = Trial(mutant.id, mutant.stamp, "survived")
    while left:
        found = _first_difference(mutant, reference, left)
        if found.rules != LATE:
            trial = found
            break
        same = [shard for shard in left if name_of(shard) == found.part]
        if not same or _first_difference(mutant, reference, same).outcome == found.outcome:
            trial = found
            break
        left = left[left.index(same[0]) + 1 :]
    return attrs.evolve(trial, seconds=round(time.monotonic() - begun, 1))


def _first_difference(mutant: Mutant, reference: Reference, left: Sequence[Shard]) -> Trial:
    trial, requests = Trial(mutant.id, mutant.stamp, "survived"), 0
    gone: set[Mark] = set()
    try:
        with fakeai.running(mutant) as url:
            for look in looks(left, url, SETTINGS):
                requests += look.requests
                gone |= reference.gone(look)
                if new := reference.new(look):
                    trial = attrs.evolve(trial, outcome="killed", part=look.part, new=tuple(sorted(new)))
                    break
    except StartError:
        return attrs.evolve(trial, outcome="not started")
    except ServerDiedError:
        return attrs.evolve(trial, outcome="killed", part="it died", requests=requests)
    if trial.outcome == "survived" and gone:
        trial = attrs.evolve(trial, outcome="poorer")
    return attrs.evolve(trial, gone=tuple(sorted(gone)), requests=requests)
