"""Cancellations that are refused: whether they were done all the same, and whether they may be refused."""

from __future__ import annotations

from finetuning_contracts.checks.sending.identity import look_up
from finetuning_contracts.checks.sending.messages import Incoming

from .collection import Collection
from .scene import Scene, Thing

_OTHER_REASONS = frozenset({401, 403, 408, 429})
"""Refusals that say nothing of a job's state."""
_SERVER_ERROR = 500


def judge_refusal(scene: Scene, things: Collection, name: str, job: Thing) -> None:
    """What an action has done that was refused. A job comes by itself into no state in which only the action puts it."""
    operation, action = things.actions[name]
    assert things.lifecycle is not None, "it is a job"
    if action.to in action.from_states or things.lifecycle.states[action.to].means != "cancelled":
        return
    status = look_up(scene.read(things, job.live), things.lifecycle.status)
    told = f"it was refused, and the job is {status} now" if status == action.to else None
    scene.judge("refused_action_moves_nothing", operation, told)


def judge_acceptance(scene: Scene, things: Collection, name: str, job: Thing, response: Incoming) -> None:
    """Whether a job is cancelled that can be: of two that were asked for, the second was refused, too, and goes on."""
    operation, action = things.actions[name]
    assert things.lifecycle is not None, "it is a job"
    if response.succeeded:
        scene.judge("cancel_accepted", operation, None)
        return
    reasons = operation.refusals.get(response.status, frozenset())
    if response.status in _OTHER_REASONS or reasons & {"unsupported", "quota"} or response.status >= _SERVER_ERROR:
        return
    status = look_up(scene.read(things, job.live), things.lifecycle.status)
    if status in action.from_states:
        told = f"it was refused twice with {response.status}, though the job is {status}"
        scene.judge("cancel_accepted", operation, told)
