"""Let the state machine loose on a server."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finetuning_specs import Spec
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from finetuning_contracts.checks.local_constants import no_local_constants
from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.scenarios.collection import collections
from finetuning_contracts.checks.scenarios.scene import Scene
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.redaction import Redactor

from .machine import Machine

PHASE = "model"
_STEPS = 30
"""Of one sequence."""


def run(
    spec: Spec,
    operations: Sequence[str],
    seeder: Seeder,
    redactor: Redactor,
    *,
    start: int,
    sequences: int,
    hurried: bool = True,
    other: Mapping[str, str] | None = None,
) -> Tally:
    """Draw sequences by a seed (`start`), and tell what held and what did not.

    Nothing is shrunk: that would repeat requests against a server whose state has moved on. A finding shows the last requests.
    """
    tally = Tally()
    found = tuple(things for things in collections(spec) if things.retrieve is not None or things.listing is not None)
    if not found or sequences < 1:
        return tally
    scene = Scene(seeder, tally, redactor, frozenset(operations), other=other, hurried=hurried, phase=PHASE)
    machine = seed(start)(type("Machine", (Machine,), {"scene": scene, "collections": found}))
    drawn = settings(
        max_examples=sequences,
        stateful_step_count=_STEPS,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much),
        print_blob=False,
    )
    with no_local_constants():
        run_state_machine_as_test(machine, settings=drawn)
    return tally
