"""What belongs to a job: its events and checkpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_specs import Operation

from finetuning_contracts.checks.sending.identity import look_up

from .collection import Collection
from .lives import ended_job
from .scene import EndedError, Scene, Thing
from .walking import Walk, walk

_ALL = 100


def children(scene: Scene, things: Collection) -> None:
    """What belongs to two jobs that have ended, read twice."""
    if not things.children:
        raise EndedError(f"nothing belongs to {things.resource}")
    one, other = ended_job(scene, things), ended_job(scene, things, 1)
    for listing in things.children:
        scene.begin()
        try:
            _judge(scene, things, listing, one, other)
        except EndedError:
            continue


def _judge(scene: Scene, things: Collection, listing: Operation, one: Thing, other: Thing) -> None:
    first = walk(scene, listing, one.live, limit=_ALL)
    theirs = walk(scene, listing, other.live, limit=_ALL)
    again = walk(scene, listing, one.live, limit=_ALL)
    both = set(first.ids) & set(theirs.ids)
    told = f"{min(both)} belongs to {one.id} and to {other.id}" if both else None
    if first.ids and theirs.ids:
        scene.judge("children_of_their_own", listing, told)
    scene.judge("children_stay", listing, _changed(first, again))
    born = _time(one.answer, things)
    times = [time for item in first.items.values() if (time := _child_time(item, listing)) is not None]
    if born is not None and times and all(isinstance(time, type(born)) for time in times):
        early = min(times)
        scene.judge(
            "children_after_parent", listing, f"the job is of {born}, and this of {early}" if early < born else None
        )


def _changed(first: Walk, again: Walk) -> str | None:
    if len(first.ids) != len(again.ids):
        return f"there were {len(first.ids)}, and at the second reading {len(again.ids)}"
    if first.ids != again.ids:
        return "at the second reading others are there, or in another order"
    for id, item in first.items.items():
        if item != again.items[id]:
            return f"{id} reads differently at the second reading"
    return None


def _time(answer: Mapping[str, Any], things: Collection) -> Any:
    return look_up(answer, things.job.created) if things.job is not None else None


def _child_time(item: Any, listing: Operation) -> Any:
    """When it came into being: by what the list is sorted, where that is a time."""
    order = listing.pagination.order if listing.pagination is not None else None
    value = look_up(item, order.by) if order is not None else None
    return value if isinstance(value, int | float | str) and not isinstance(value, bool) else None
