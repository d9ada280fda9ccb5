"""Make all experiments with several clients on one server."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import attrs
from finetuning_specs import Spec

from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.scenarios.collection import Collection, collections
from finetuning_contracts.checks.scenarios.scene import EndedError, Scene
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.redaction import Redactor

from . import actions, creates, deletions, updates, walks
from .clients import PHASE


@attrs.frozen
class Experiment:
    """What several clients do at once with the things of one resource."""

    play: Callable[[Scene, Collection], None]
    checks: tuple[str, ...]


EXPERIMENTS = (
    Experiment(creates.creates, ("concurrent_creates_kept", "concurrent_ids_distinct", "concurrent_not_mixed")),
    Experiment(walks.walks, ("concurrent_walk_whole",)),
    Experiment(updates.updates, ("concurrent_last_write", "concurrent_updates_kept", "concurrent_reads_in_order")),
    Experiment(actions.actions, ("concurrent_life", "concurrent_actions_agree")),
    Experiment(deletions.deletions, ("concurrent_deletes_final",)),
)
CHECKS = tuple(check for experiment in EXPERIMENTS for check in experiment.checks)


def run(
    spec: Spec,
    operations: Sequence[str],
    seeder: Seeder,
    redactor: Redactor,
    *,
    hurried: bool = True,
    checks: frozenset[str] | None = None,
) -> Tally:
    """Make each experiment with each resource, and tell what held and what did not.

    Args:
        spec: The contract.
        operations: Ids of the operations to judge; the others are called only where these need it.
        seeder: Sends the requests, and makes what they name.
        redactor: Masks credentials in what is told.
        hurried: Whether jobs need requests and no time to come to their end.
        checks: Names of the checks to make; None: all.
    """
    tally = Tally()
    scene = Scene(seeder, tally, redactor, frozenset(operations), hurried=hurried, phase=PHASE)
    for things in collections(spec):
        for experiment in EXPERIMENTS:
            if checks is None or not checks.isdisjoint(experiment.checks):
                _twice(experiment, scene, things)
    return tally


def _twice(experiment: Experiment, scene: Scene, things: Collection) -> None:
    """Make an experiment, and if it finds something, once more: whether it shows again is told with the finding."""
    known = set(scene.tally.findings)
    _once(experiment, scene, things)
    new = [kind for kind in scene.tally.findings if kind not in known]
    if new:
        once_more = scene.anew()
        _once(experiment, once_more, things)
        for kind in new:
            again = kind in once_more.tally.findings
            scene.tally.findings[kind] = attrs.evolve(scene.tally.findings[kind], repeated=again)


def _once(experiment: Experiment, scene: Scene, things: Any) -> None:
    scene.begin()
    try:
        experiment.play(scene, things)
    except EndedError:
        return  # what it needs is not there; what it would have judged stays not exercised
