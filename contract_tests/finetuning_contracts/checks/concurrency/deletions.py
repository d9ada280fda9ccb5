"""Two clients delete the same thing at once, while others read it: once it is gone, it stays so."""

from __future__ import annotations

from finetuning_contracts.checks.scenarios.collection import Collection
from finetuning_contracts.checks.scenarios.scene import EndedError, Scene
from finetuning_contracts.checks.sending.messages import Outgoing

from .clients import Client, Event, Plan, in_the_end, judge, together

_THINGS = 2
_DELETING, _READING = 2, 2
"""Clients for each thing."""
_READS = 3
_GONE = frozenset({404, 410})


def deletions(scene: Scene, things: Collection) -> None:
    """Delete two things, each by two clients at once."""
    delete, retrieve = things.delete, things.retrieve
    if delete is None or retrieve is None:
        raise EndedError(f"{things.resource} cannot be deleted, or not be read")
    alone = scene.create(things).live
    if not scene.call(delete, alone).succeeded or scene.call(retrieve, alone).status not in _GONE:
        raise EndedError("what is deleted can be read even when nobody else asks")
    made = [scene.create(things).live for _ in range(_THINGS)]
    bystander = scene.create(things).live
    if len({alone.segment, bystander.segment, *(live.segment for live in made)}) < _THINGS + 2:
        raise EndedError("ids were given twice")
    deleting = [scene.outgoing(delete, live) for live in made]
    reading = [scene.outgoing(retrieve, live) for live in made]

    def send(request: Outgoing, times: int) -> Plan:
        def carry_out(client: Client) -> None:
            for _ in range(times):
                client.send(request, delete if request in deleting else retrieve)

        return carry_out

    plans: list[Plan] = []
    for number in range(_THINGS):
        plans += [send(deleting[number], 1)] * _DELETING + [send(reading[number], _READS)] * _READING
    history = together(scene, plans)
    for number, live in enumerate(made):
        own = [event for event in history if event.request in (deleting[number], reading[number])]
        done = [event for event in own if event.operation is delete and event.succeeded]
        if not done:
            continue
        told, read = _seen_again(own, done)
        if told is None and not in_the_end(scene, lambda live=live: not scene.call(retrieve, live).succeeded):  # type: ignore[misc]
            told = "two clients deleted it at once, and it can still be read"
        if not judge(scene, "concurrent_deletes_final", delete, told, [*done, *read]):
            return
    if scene.call(retrieve, bystander).status in _GONE:
        told = "what nobody deleted is gone as well"
        judge(scene, "concurrent_deletes_final", delete, told, [e for e in history if e.operation is delete])


def _seen_again(own: list[Event], done: list[Event]) -> tuple[str | None, list[Event]]:
    """A reading that gave it after it was gone."""
    missed = [event for event in own if event.response is not None and event.response.status in _GONE]
    for read in own:
        if read.request.method == "GET" and read.succeeded:
            if any(event.before(read) for event in done):
                return "it was deleted, and a reading that began after that gave it", [read]
            gone = next((event for event in missed if event.before(read)), None)
            if gone is not None:
                return "one client was told that it does not exist, and after that another one read it", [gone, read]
    return None, []
