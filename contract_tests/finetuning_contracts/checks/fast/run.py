"""What a fast check sends, the most telling first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from finetuning_specs import Operation, Spec

from finetuning_contracts.checks import gaps, ignored_credential
from finetuning_contracts.checks.coverage.goals import Coverage, Goal, Kind
from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.scenarios.catalogue import FOR_COLLECTIONS, FOR_OPERATIONS, Scenario
from finetuning_contracts.checks.scenarios.collection import Collection, collections
from finetuning_contracts.checks.scenarios.run import play
from finetuning_contracts.checks.scenarios.scene import Scene
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.sender import StoppedError

MOST = 300
"""Requests to one server, those included that find out what it offers. Deleting what was made comes on top."""
_FOR_AGAIN = 10
"""Of them those that are kept for showing findings a second time."""
_EACH_SCENARIO = 12
"""Requests that a scenario has."""
_OTHERWISE = {
    "keeping": 20,
    "pages of things": 28,
    "filters": 14,
    "actions": 42,
    "children": 26,
    "deletion": 16,
    "reading": 16,
    "change": 8,
    "refused change": 8,
    "refused create": 8,
}
"""Scenarios that have more, because they show little with less, or less, because they repeat themselves."""
_FOR_ALL = ("unknown ids",)
"""Scenarios that are short enough to be played for all resources."""
_NEXT = ("pages of children",)
"""What is left goes to these scenarios, then to all others on the resources that they were not played for."""
_LAST = ("results",)
"""And at last to these."""
_SECURED = 2
"""Operations of which each credential is looked at."""
_EACH = 2
"""Operations at which each kind of mistake is made."""
_KINDS = 24
"""Mistakes in all."""


def run(
    spec: Spec,
    operations: Sequence[str],
    seeder: Seeder,
    coverage: Coverage,
    *,
    header_sets: Sequence[Mapping[str, str]],
    other: Mapping[str, str] | None,
    hurried: bool,
) -> Tally:
    """Check in few requests. `coverage` says what was exercised so far, and grows.

    `header_sets` are all the sets of credentials that are known to be good there, `other` those of somebody else.
    """
    sender = seeder.sender
    most = sender.most = MOST - _FOR_AGAIN
    tally = Tally()
    scene = Scene(seeder, tally, sender.redactor, frozenset(operations), other=other, hurried=hurried)
    chosen = [spec.operation(id) for id in operations]
    try:
        played: set[tuple[str, str]] = set()
        richest = sorted(collections(spec), key=lambda things: -_size(things))
        for scenario in FOR_COLLECTIONS:
            if scenario.name not in (*_NEXT, *_LAST):
                sender.most = min(most, sender.sent + _OTHERWISE.get(scenario.name, _EACH_SCENARIO))
                played.update(_on_the_first_that_shows(scenario, scene, richest))
        sender.most = most
        for one in (one for one in FOR_OPERATIONS if one.checks and one.name != "unknown in path"):
            _on_one(one, scene, chosen)
        secured = _of_each_method(chosen)[:_SECURED]
        sets = header_sets[:1]
        tally.merge(ignored_credential.run(spec, [one.id for one in secured], sets, seeder, sender.redactor))
        tally.merge(gaps.fill(tuple(operations), coverage, seeder, sender.redactor, goals=_kinds(coverage)))
        for scenario in sorted(FOR_COLLECTIONS, key=lambda one: (one.name not in _NEXT, one.name in _LAST)):
            for things in richest:
                sender.most = min(most, sender.sent + _EACH_SCENARIO)
                if sender.sent < most and (scenario.name, things.resource) not in played:
                    play(scenario.play, scene, things)
    except StoppedError:
        if sender.stop.reason is not None:
            raise
    sender.most = MOST
    return tally


def _size(things: Collection) -> int:
    """How much a resource can show."""
    own = (things.create, things.retrieve, things.listing, things.update, things.delete, things.content, things.job)
    return sum(one is not None for one in own) + 2 * len(things.actions) + 2 * len(things.children)


def _on_the_first_that_shows(
    scenario: Scenario, scene: Scene, richest: Sequence[Collection]
) -> Iterator[tuple[str, str]]:
    """Play a scenario for one resource after the other, until it has shown something, or for all. Gives what was played."""
    wanted = set(scenario.checks)
    for things in richest:
        before, sent = _verdicts(scene.tally, wanted), scene.seeder.sender.sent
        play(scenario.play, scene, things)
        yield scenario.name, things.resource
        shown = _verdicts(scene.tally, wanted) > before if wanted else scene.seeder.sender.sent > sent
        if shown and scenario.name not in _FOR_ALL:
            return


def _on_one(scenario: Scenario, scene: Scene, operations: Sequence[Operation]) -> None:
    """Play a scenario for one operation that shows something: one that writes, because a list shows little of a body."""
    for operation in sorted(operations, key=lambda one: one.method == "GET"):
        sent = scene.seeder.sender.sent
        play(scenario.play, scene, operation)
        if scene.seeder.sender.sent > sent:
            return


def _verdicts(tally: Tally, checks: set[str]) -> int:
    held = sum(count for (_, check), count in tally.passed.items() if check in checks)
    return held + sum(count for (_, check, *_), count in tally.failed.items() if check in checks)


def _of_each_method(operations: Sequence[Operation]) -> list[Operation]:
    """One operation of each method, of those that ask for credentials."""
    found: dict[str, Operation] = {}
    for operation in operations:
        if operation.security:
            found.setdefault(operation.method, operation)
    return list(found.values())


def _kinds(coverage: Coverage) -> frozenset[Goal]:
    """Constraints to break: each keyword at a few operations."""
    seen: Counter[tuple[str, bool]] = Counter()
    places: set[tuple[str, str]] = set()
    chosen = []
    for goal in coverage.missing(Kind.CONSTRAINT):
        where, _, keyword = goal.what.removesuffix(" broken").partition(" ")
        keyword = keyword.split()[0]
        kind = keyword, where.startswith("query.")
        if goal.what.endswith(" broken") and seen[kind] < _EACH and (goal.owner, keyword) not in places:
            seen[kind] += 1
            places.add((goal.owner, keyword))
            chosen.append(goal)
    return frozenset(chosen[:_KINDS])
