"""Ids: each create gives a new one, each one that is shown can be read, and what nothing has is refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import httpx
from jsonpointer import JsonPointer

from finetuning_contracts.checks.moments import moment
from finetuning_contracts.checks.seeding import Live
from finetuning_contracts.checks.sending.identity import look_up, segment

from .collection import Collection
from .scene import EndedError, Scene, Thing
from .walking import page

_THINGS = 3
_LIMIT = 20
_SLACK = 1.0
"""Seconds by which two processes of one server may differ."""
_AHEAD, _DAY = 300.0, 86_400.0
"""Seconds by which a time of creation may be after, or before, the Date of its response: clocks differ."""


def identities(scene: Scene, things: Collection) -> None:
    """Create some, read each by its id, and read what the list names."""
    assert things.create is not None, "only what can be created is a collection"
    made = [scene.create(things) for _ in range(_THINGS)]
    ids = [segment(thing.id) for thing in made]
    twice = next((id for id in ids if ids.count(id) > 1), None)
    scene.judge("id_is_new", things.create, f"{twice} was given to two things" if twice is not None else None)
    _judge_times(scene, things, made)
    if things.retrieve is not None:
        for thing in made:
            response = scene.call(things.retrieve, thing.live)
            gone = response.status in {404, 410}
            told = f"{thing.id} was created, and reading it gives {response.status}" if gone else None
            if not scene.judge("created_is_there", things.create, told):
                return
    if things.listing is not None and things.retrieve is not None:
        shown = page(scene, things.listing, made[0].live, limit=_LIMIT)
        for id in shown.ids[:_THINGS]:
            response = scene.call(things.retrieve, Live(things.resource, id, made[0].live.path))
            gone = response.status in {404, 410}
            told = f"{id} is listed, and reading it gives {response.status}" if gone else None
            if not scene.judge("listed_is_there", things.listing, told):
                return


def _judge_times(scene: Scene, things: Collection, made: Sequence[Thing]) -> None:
    """The times of creation: in the order of the creates, and near to the time that the server gives in its responses."""
    assert things.create is not None, "only what can be created is a collection"
    times = [(moment(look_up(thing.answer, _created(things))), thing) for thing in made]
    for (one, _), (other, thing) in pairwise(times):
        if one is not None and other is not None:
            told = f"{thing.id} was created after another thing, and at an earlier time"
            scene.judge("created_now", things.create, told if other < one - _SLACK else None)
    for time, thing in times:
        if time is not None and thing.date is not None:
            told = f"it was created at {time:.0f}, and the response is of {thing.date:.0f} (Unix times)"
            scene.judge(
                "created_now", things.create, told if time > thing.date + _AHEAD or time < thing.date - _DAY else None
            )


def _created(things: Collection) -> JsonPointer:
    if things.job is not None:
        return things.job.created
    properties = things.schema.get("properties", {})
    name = next((name for name in properties if name in {"created_at", "createTime", "createdAt", "created"}), "")
    return JsonPointer(f"/{name}")


def unknown_ids(scene: Scene, things: Collection) -> None:
    """Read, change, delete, move and list below what nobody has made."""
    thing = scene.create(things)
    nothing = Live(things.resource, like(thing.id), thing.live.path)
    changing = [things.update, things.delete, *(operation for operation, _ in things.actions.values())]
    for operation in (things.retrieve, things.content, *things.children, *changing):
        if operation is None:
            continue
        scene.begin()
        try:
            response = scene.call(operation, nothing)
        except EndedError:
            continue
        known = {int(status) for status in operation.responses if status.isdecimal()}
        refused = 404 in known or any("reference" in reasons for reasons in operation.refusals.values())
        if operation is things.delete and response.succeeded and not refused:
            continue  # the contract has no refusal: what is gone already is deleted, too
        told = None
        if response.succeeded and not (
            _says_nothing(response.json()) and (404 not in known or operation is things.delete)
        ):
            told = f"{nothing.id} does not exist, and the response is {response.status}"
        elif 400 <= response.status < 500 and response.status != httpx.codes.NOT_FOUND and 404 in known:
            refusals = set(operation.refusals) | {401, 403, 429}
            if response.status not in refusals or response.status not in known:
                told = f"{nothing.id} does not exist, and the response is {response.status} instead of 404"
        if response.status < httpx.codes.INTERNAL_SERVER_ERROR:  # a server error is another rule's
            scene.judge("unknown_refused", operation, told)


def _says_nothing(body: Any) -> bool:
    """Whether a success shows nothing: an empty list, or that nothing was deleted."""
    if isinstance(body, Mapping):
        lists = [value for value in body.values() if isinstance(value, list)]
        return (bool(lists) and not any(lists)) or body.get("deleted") is False
    return isinstance(body, list) and not body


def like(id: str) -> str:
    """An id of the same form that nothing has: the last letters and digits changed."""
    own = segment(id)
    tail = own[-8:]
    turned = "".join(chr(ord(c) ^ 1) if c.isalnum() and chr(ord(c) ^ 1).isalnum() else c for c in tail)
    return own[:-8] + turned
