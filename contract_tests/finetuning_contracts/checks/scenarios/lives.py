"""The life of a job: what it goes through, where it ends, and what moves it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from finetuning_specs.vocabulary import Action, Lifecycle

from finetuning_contracts.checks.seeding import Live, spell
from finetuning_contracts.checks.sending.identity import look_up, segment
from finetuning_contracts.checks.slots import Schemas, Slot, replace_in_body

from .cancelling import judge_acceptance, judge_refusal
from .collection import Collection, trained_on
from .scene import EndedError, Scene, Thing
from .walking import walk

_LOOKS = 60
"""How often a job is read until it has ended, where that costs no time."""
_PAUSES = (0.05, 0.5)
"""Seconds between two looks at a job that takes time: the first, and the longest; each is twice the one before."""
_ALL = 100
_AFTERWARDS = 3
"""How often a job that has ended is read again."""


def states_of(scene: Scene, things: Collection, job: Thing) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The job as it is read, with its status, until it has ended or patience has.

    Raises `EndedError` when it cannot be read, or has no status that the contract knows.
    """
    assert things.lifecycle is not None, "it is a job"
    begun, pause, looks = scene.now(), _PAUSES[0], 0
    while True:
        body = scene.read(things, job.live)
        status = look_up(body, things.lifecycle.status)
        if not isinstance(status, str) or status not in things.lifecycle.states:
            raise EndedError(f"its status is {status!r}")
        scene.states.setdefault(things.resource, set()).add(status)
        yield status, body
        looks += 1
        if things.lifecycle.states[status].terminal:
            return
        if scene.hurried and looks > _LOOKS:
            return
        if not scene.hurried:
            if scene.now() - begun > scene.patience:
                return
            scene.seeder.sender.stop.wait(pause)
            pause = min(2 * pause, _PAUSES[1])


def ended_job(scene: Scene, things: Collection, number: int = 0) -> Thing:
    """A job that has ended; another one for each `number`. All scenarios of a run share them, because jobs cost time.

    Raises `EndedError` when there is none.
    """
    if things.lifecycle is None or things.job is None or things.retrieve is None:
        raise EndedError(f"{things.resource} are no jobs")
    ended = scene.ended.setdefault(things.resource, [])
    while len(ended) <= number:
        if things.resource in scene.endless:
            raise EndedError(f"{things.resource} take longer than {scene.patience:g} s")
        job = scene.create(things)
        if not _ends(scene, things, job):
            scene.endless.add(things.resource)
        else:
            ended.append(job)
    return ended[number]


def _ends(scene: Scene, things: Collection, job: Thing) -> bool:
    assert things.lifecycle is not None, "it is a job"
    status = ""
    for status, _ in states_of(scene, things, job):  # noqa: B007  the last one counts
        pass
    return bool(status) and things.lifecycle.states[status].terminal


def life(scene: Scene, things: Collection) -> None:
    """Watch a job from its create to its end, and after that."""
    lifecycle, retrieve = things.lifecycle, things.retrieve
    if lifecycle is None or retrieve is None or things.job is None:
        raise EndedError(f"{things.resource} are no jobs")
    job = scene.create(things)
    scene_start = look_up(job.answer, lifecycle.status)
    before = scene_start if isinstance(scene_start, str) and scene_start in lifecycle.states else lifecycle.initial
    last: Mapping[str, Any] = {}
    for status, body in states_of(scene, things, job):
        moved = status == before or status in reachable(lifecycle, before)
        if not scene.judge("status_moves_along", retrieve, None if moved else f"{before} was followed by {status}"):
            return
        before, last = status, body
    if not lifecycle.states[before].terminal:
        scene.endless.add(things.resource)
        if scene.hurried:
            scene.judge("job_ends", retrieve, f"after {_LOOKS} looks it is still {before}")
        return
    scene.judge("job_ends", retrieve, None)
    for _ in range(_AFTERWARDS):
        again = scene.read(things, job.live)
        changed = [name for name in last if name in again and again[name] != last[name]]
        told = (
            f"it had ended, but {changed[0]} changed from {last[changed[0]]!r} to {again[changed[0]]!r}"
            if changed
            else None
        )
        if not scene.judge("end_is_final", retrieve, told):
            return
    _listed_at_its_end(scene, things, job, last)


def _listed_at_its_end(scene: Scene, things: Collection, job: Thing, last: Mapping[str, Any]) -> None:
    """A job that has ended is in the list, and there as it ended."""
    if things.listing is None or things.lifecycle is None:
        return
    id = segment(job.id)
    item = walk(scene, things.listing, job.live, limit=_ALL, wanted=frozenset({id})).items.get(id)
    scene.judge(
        "listed_at_once", things.listing, f"{id} has ended, and is not listed any more" if item is None else None
    )
    if item is not None:
        status, listed = look_up(last, things.lifecycle.status), look_up(item, things.lifecycle.status)
        told = f"{id} is {status}, and {listed} in the list" if listed != status else None
        scene.judge("listed_as_read", things.listing, told)


def failure(scene: Scene, things: Collection) -> None:
    """A job whose training data is none: it is refused, or fails, and what a failed job shows is judged by the invariants."""
    for _ in states_of(scene, things, _doomed(scene, things)):
        pass


def _doomed(scene: Scene, things: Collection) -> Thing:
    """A job whose training data is none. Raises `EndedError` where it is refused."""
    create = things.create
    if things.lifecycle is None or things.job is None or create is None:
        raise EndedError(f"{things.resource} are no jobs")
    request = scene.request_for(things)
    few = {name: [live.id] for name, live in _single(scene, things)}
    if few:
        return scene.create(things, lambda sent: attrs.evolve(sent, body={**sent.body, **few}))
    bad = scene.bad_data(things)
    schemas = Schemas(things.spec)

    def replace(slot: Slot, value: Any) -> Any:
        return spell(schemas, slot, value, bad) if slot.resource == bad.resource else value

    schema = create.body_schemas.get(request.media_type or "", {})
    body = replace_in_body(schemas, schema, request.body, replace)
    if body == request.body:
        raise EndedError(f"{things.resource} are trained on no {bad.resource}")
    return scene.create(things, lambda sent: attrs.evolve(sent, body=body))


def _single(scene: Scene, things: Collection) -> Iterator[tuple[str, Live]]:
    """For each property by which a job names many things to train on, one such thing: too few for any training."""
    by_resource = {one.resource: one for one in trained_on(things)}
    for name, part in things.request.items():
        other = by_resource.get(str(things.spec.resolve(part.get("items", {})).get("x-reference")))
        if other is not None:
            yield name, scene.create(other).live


def actions(scene: Scene, things: Collection) -> None:
    """Move jobs by each action that the contract has for them."""
    if things.lifecycle is None or things.job is None or things.retrieve is None or not things.actions:
        raise EndedError(f"nothing moves {things.resource}")
    for name in things.actions:
        scene.begin()
        try:
            _act(scene, things, name)
        except EndedError:
            continue
    for name, (_, action) in things.actions.items():
        # In each other state that jobs were seen in, too: an action may work in one and not in the next.
        for state in sorted(action.from_states & scene.states.get(things.resource, frozenset())):
            scene.begin()
            with contextlib.suppress(EndedError):
                _act_in(scene, things, name, state)
    scene.begin()
    _act_too_late(scene, things)


def _act(scene: Scene, things: Collection, name: str) -> None:
    """One action on one of two jobs, as soon as it may be taken."""
    operation, action = things.actions[name]
    lifecycle = things.lifecycle
    assert lifecycle is not None, "it is a job"
    before = _statuses(scene, things, scene.create(things))
    job = _prepared(scene, things, name)
    bystander = scene.create(things)  # last, and not read: jobs may move on whenever one is looked at
    response = scene.call(operation, job.live)
    if not response.succeeded:  # it may have ended meanwhile
        judge_refusal(scene, things, name, job)
        bystander = scene.create(things)
        job = _prepared(scene, things, name)
        response = scene.call(operation, job.live)
    if action.to in lifecycle.states and lifecycle.states[action.to].means == "cancelled":
        judge_acceptance(scene, things, name, job, response)
    if not response.succeeded:
        raise EndedError(f"{operation.id} answered {response.status}")
    body = response.json()
    wanted = _wanted(lifecycle, action)
    on_the_way = _between(lifecycle, action.from_states, action.to)
    status = look_up(body, lifecycle.status)
    if isinstance(status, str):
        shown = f"the response shows it as {status}, not as {action.to}"
        scene.judge("action_says_so", operation, None if status in wanted | on_the_way else shown)
    seen = _settled(scene, things, job, wanted, on_the_way)
    told: str | None = None if seen in wanted else f"after it the job is {seen}, not {action.to}"
    if told is None and name == "pause" and action.to in action.from_states and scene.hurried:
        told = _stands_still(scene, things, job)
    if told is None and name == "resume" and scene.hurried:
        told = None if _ends(scene, things, job) else "after it the job does not go on"
    scene.judge("action_works", operation, told)
    after = _statuses(scene, things, bystander)
    moved = sorted(id for id, now in after.items() if id != segment(job.id) and now == action.to != before.get(id))
    if before and lifecycle.states[action.to].means in {"cancelled", "paused"}:
        told = f"another job, {moved[0]}, is {action.to} now as well" if moved else None
        scene.judge("action_spares", operation, told)


def _wanted(lifecycle: Lifecycle, action: Action) -> frozenset[str]:
    """The states in which a job may be after an action."""
    wanted = frozenset({action.to})
    if lifecycle.states[action.to].means != "paused":  # what is paused stays so; what goes on may be further by now
        wanted |= reachable(lifecycle, action.to)
    return wanted - (action.from_states - {action.to})  # from which it has gone


def _act_in(scene: Scene, things: Collection, name: str, state: str) -> None:
    """One action on a job in one state. Raises `EndedError` where no job can be brought there, or it has gone on meanwhile."""
    operation, action = things.actions[name]
    assert things.lifecycle is not None, "it is a job"
    job = scene.create(things)
    _bring_to(scene, things, job, frozenset({state}))
    if not scene.call(operation, job.live).succeeded:
        raise EndedError(f"{state} was over when {operation.id} was called")
    wanted = _wanted(things.lifecycle, action)
    on_the_way = _between(things.lifecycle, action.from_states, action.to)
    seen = _settled(scene, things, job, wanted, on_the_way)
    scene.judge("action_works", operation, None if seen in wanted else f"after it the job is {seen}, not {action.to}")


def _statuses(scene: Scene, things: Collection, bystander: Thing) -> dict[str, str]:
    """The status of each job that this run has made: of one at least, and where there is a list, of all."""
    assert things.lifecycle is not None, "it is a job"
    found = {segment(bystander.id): look_up(scene.read(things, bystander.live), things.lifecycle.status)}
    if things.listing is not None:
        for id, item in walk(scene, things.listing, bystander.live, limit=_ALL).items.items():
            if scene.seeder.sender.guard.ledger.owns(id):
                found.setdefault(id, look_up(item, things.lifecycle.status))
    return {id: status for id, status in found.items() if isinstance(status, str)}


def _prepared(scene: Scene, things: Collection, name: str) -> Thing:
    """A job with which an action can be taken. What is to be resumed is paused first, even where no status shows it.

    Where no action leads there, and a job that has failed can be taken, one that fails.
    """
    assert things.lifecycle is not None, "it is a job"
    wanted = things.actions[name][1].from_states
    led_to = {action.to for _, action in things.actions.values()} | {things.lifecycle.initial}
    failed = {state for state in wanted if things.lifecycle.states[state].means == "failed"}
    job = _doomed(scene, things) if failed and not wanted & led_to else scene.create(things)
    if name == "resume" and "pause" in things.actions:
        pause, before = things.actions["pause"]
        _bring_to(scene, things, job, before.from_states)
        scene.call(pause, job.live)
    _bring_to(scene, things, job, wanted)
    return job


def _bring_to(scene: Scene, things: Collection, job: Thing, wanted: frozenset[str]) -> None:
    """Wait until the job is in one of these states, or bring it there by another action. Raises `EndedError`."""
    for status, _ in states_of(scene, things, job):
        if status in wanted:
            return
        for operation, action in things.actions.values():
            if action.to in wanted and status in action.from_states:
                scene.call(operation, job.live)
    raise EndedError(f"no job came into one of {sorted(wanted)}")


def _settled(scene: Scene, things: Collection, job: Thing, wanted: frozenset[str], on_the_way: frozenset[str]) -> str:
    """The status after an action: read until it is no longer on its way there."""
    status = ""
    for status, _ in states_of(scene, things, job):
        if status in wanted or status not in on_the_way:
            return status
    return status


def _stands_still(scene: Scene, things: Collection, job: Thing) -> str | None:
    """What is wrong where an action that shows in no status, such as a pause, has not stopped the job."""
    assert things.lifecycle is not None, "it is a job"
    for status, _ in states_of(scene, things, job):
        if things.lifecycle.states[status].means == "succeeded":
            return f"after it the job went on, and is {status}"
    return None


def _act_too_late(scene: Scene, things: Collection) -> None:
    """Each action on a job that has ended: it is refused, and changes nothing in any case."""
    lifecycle = things.lifecycle
    assert lifecycle is not None, "it is a job"
    job = ended_job(scene, things)
    for operation, action in things.actions.values():
        status = look_up(scene.read(things, job.live), lifecycle.status)
        if status in action.from_states or status == action.to:
            continue
        response = scene.call(operation, job.live)
        told = f"it was answered with {response.status}, though the job is {status}" if response.succeeded else None
        scene.judge("action_in_time", operation, told)
        after = look_up(scene.read(things, job.live), lifecycle.status)
        if after == status and not response.succeeded and lifecycle.states[action.to].means == "cancelled":
            scene.judge("refused_action_moves_nothing", operation, None)
        if things.retrieve is not None:
            moved = f"{operation.id} moved a job that had ended from {status} to {after}" if after != status else None
            scene.judge("end_is_final", things.retrieve, moved)


def reachable(lifecycle: Lifecycle, state: str) -> frozenset[str]:
    """The states that may follow a state, sooner or later."""
    found: set[str] = set()
    waiting = [state]
    while waiting:
        for following in lifecycle.states[waiting.pop()].next:
            if following in lifecycle.states and following not in found:
                found.add(following)
                waiting.append(following)
    return frozenset(found)


def _between(lifecycle: Lifecycle, origins: frozenset[str], target: str) -> frozenset[str]:
    """States through which an action may lead to its target, such as one that is called `cancelling`."""
    return frozenset(
        name
        for name, state in lifecycle.states.items()
        if name not in origins and name != target and not state.terminal and target in state.next
    )
