"""Play all scenarios on one server."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs
from finetuning_specs import Spec

from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.redaction import Redactor

from .catalogue import FOR_COLLECTIONS, FOR_OPERATIONS, Scenario
from .collection import collections
from .scene import EndedError, Scene


def run(
    spec: Spec,
    operations: Sequence[str],
    seeder: Seeder,
    redactor: Redactor,
    *,
    other: Mapping[str, str] | None = None,
    hurried: bool = True,
    checks: frozenset[str] | None = None,
) -> Tally:
    """Play each scenario for each resource and operation, and tell what held and what did not.

    Args:
        spec: The contract.
        operations: Ids of the operations to judge; the others are called only where these need it.
        seeder: Sends the requests, and makes what they name.
        redactor: Masks credentials in what is told.
        other: The credentials of somebody else, who must see nothing of what is made.
        hurried: Whether jobs need requests and no time to come to their end.
        checks: Names of the checks to make; None: all.
    """
    tally = Tally()
    scene = Scene(seeder, tally, redactor, frozenset(operations), other=other, hurried=hurried)
    for things in collections(spec):
        if scene.operations.isdisjoint(operation.id for operation in things.operations):
            continue  # nothing would be judged
        for scenario in FOR_COLLECTIONS:
            if _wanted(scenario, checks):
                play(scenario.play, scene, things)
    for operation in map(spec.operation, operations):
        for scenario in FOR_OPERATIONS:
            if _wanted(scenario, checks):
                play(scenario.play, scene, operation)
    return tally


def play(play: Callable[[Scene, Any], None], scene: Scene, subject: Any) -> None:
    """Play a scenario, and if it finds something, once more: whether it shows again is told with the finding."""
    known = set(scene.tally.findings)
    _play_once(play, scene, subject)
    new = [kind for kind in scene.tally.findings if kind not in known]
    if new:
        once_more = scene.anew()
        _play_once(play, once_more, subject)
        for kind in new:
            again = kind in once_more.tally.findings
            scene.tally.findings[kind] = attrs.evolve(scene.tally.findings[kind], repeated=again)


def _play_once(play: Callable[[Scene, Any], None], scene: Scene, subject: Any) -> None:
    scene.begin()
    try:
        play(scene, subject)
    except EndedError:
        return  # what it needs is not there; what it would have judged stays not exercised


def _wanted(scenario: Scenario, checks: frozenset[str] | None) -> bool:
    return checks is None or not checks.isdisjoint(scenario.checks)
