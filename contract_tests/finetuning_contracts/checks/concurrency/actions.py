"""The same action on one job by two clients at once, while others read it: whatever comes of it, the job has one life."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any

from finetuning_specs import Operation
from finetuning_specs.vocabulary import Action, Lifecycle

from finetuning_contracts.checks.scenarios.collection import Collection
from finetuning_contracts.checks.scenarios.lives import reachable, states_of
from finetuning_contracts.checks.scenarios.scene import EndedError, Scene, Thing
from finetuning_contracts.checks.sending.identity import look_up
from finetuning_contracts.checks.sending.messages import Outgoing

from .clients import Client, Event, in_the_end, judge, together

_JOBS = 2
_ACTING, _READING = 2, 2
"""Clients for a job."""
_READS = 3


def actions(scene: Scene, things: Collection) -> None:
    """For each action that ends a job: two clients take it at once, on one job and then on another one."""
    lifecycle = things.lifecycle
    if lifecycle is None or things.job is None or things.retrieve is None:
        raise EndedError(f"{things.resource} are no jobs")
    for operation, action in things.actions.values():
        if lifecycle.states[action.to].terminal:
            with contextlib.suppress(EndedError):
                _at_once(scene, things, operation, action)


def _at_once(scene: Scene, things: Collection, operation: Operation, action: Action) -> None:
    lifecycle, retrieve = things.lifecycle, things.retrieve
    assert lifecycle is not None, "it is a job"
    assert retrieve is not None, "it can be read"
    _alone(scene, things, operation, action)
    for _ in range(_JOBS):
        job = _movable(scene, things, action)
        acting, reading = scene.outgoing(operation, job.live), scene.outgoing(retrieve, job.live)

        def act(client: Client, acting: Outgoing = acting) -> None:
            client.send(acting, operation)

        def read(client: Client, reading: Outgoing = reading) -> None:
            for _ in range(_READS):
                client.send(reading, retrieve)

        history = together(scene, [*([act] * _ACTING), *([read] * _READING)])
        if not (_judge_order(scene, things, history) and _judge_action(scene, things, operation, job, history)):
            return


def _alone(scene: Scene, things: Collection, operation: Operation, action: Action) -> None:
    """Raises `EndedError` where the action does not do at once what it says even when nobody else asks."""
    job = _movable(scene, things, action)
    if not scene.call(operation, job.live).succeeded or _status(scene, things, job) != action.to:
        raise EndedError(f"{operation.id} is not done when it is answered")


def _movable(scene: Scene, things: Collection, action: Action) -> Thing:
    """A job with which the action can be taken. Raises `EndedError` when there is none."""
    job = scene.create(things)
    for status, _ in states_of(scene, things, job):
        if status in action.from_states:
            return job
    raise EndedError(f"no job came into one of {sorted(action.from_states)}")


def _judge_order(scene: Scene, things: Collection, own: list[Event]) -> bool:
    """Of two readings of which one was over when the other began, the later one shows a state that may follow."""
    lifecycle, retrieve = things.lifecycle, things.retrieve
    assert lifecycle is not None, "it is a job"
    assert retrieve is not None, "it can be read"
    views = list(_views(lifecycle, retrieve, own))
    for earlier, before in views:
        for later, after in views:
            if earlier.before(later) and after != before and after not in reachable(lifecycle, before):
                told = f"one reading showed it {before}, and one that began after that {after}"
                return judge(scene, "concurrent_life", retrieve, told, [earlier, later])
    return len(views) < 2 or judge(scene, "concurrent_life", retrieve, None)


def _judge_action(scene: Scene, things: Collection, operation: Operation, job: Thing, own: list[Event]) -> bool:
    """Where the server said that it is done, it is done: for whoever reads after that, and in the end."""
    lifecycle, retrieve = things.lifecycle, things.retrieve
    assert lifecycle is not None, "it is a job"
    assert retrieve is not None, "it can be read"
    done = [event for event in own if event.operation is operation and event.succeeded]
    if not done:
        return True  # it had ended by itself, or the server could not do it now
    for read, status in _views(lifecycle, retrieve, own):
        acted = next((event for event in done if event.before(read)), None)
        if acted is not None and not lifecycle.states[status].terminal:
            shown = f"{operation.id} was acknowledged, and who read the job after that found it {status}"
            return judge(scene, "concurrent_actions_agree", operation, shown, [*done, read])
    seen: list[str] = []

    def ended() -> bool:
        seen.append(_status(scene, things, job))
        return lifecycle.states[seen[-1]].terminal

    told = None if in_the_end(scene, ended) else f"two clients took it at once, and in the end the job is {seen[-1]}"
    return judge(scene, "concurrent_actions_agree", operation, told, done)


def _views(lifecycle: Lifecycle, retrieve: Operation, own: list[Event]) -> Iterator[tuple[Event, str]]:
    for event in own:
        if event.operation is retrieve and event.response is not None and event.succeeded:
            body: Any = event.response.json()
            status = look_up(body, lifecycle.status) if isinstance(body, Mapping) else None
            if isinstance(status, str) and status in lifecycle.states:
                yield event, status


def _status(scene: Scene, things: Collection, job: Thing) -> str:
    """Raises `EndedError` for a status that the contract does not have."""
    assert things.lifecycle is not None, "it is a job"
    status = look_up(scene.read(things, job.live), things.lifecycle.status)
    if not isinstance(status, str) or status not in things.lifecycle.states:
        raise EndedError(f"its status is {status!r}")
    return status
