"""Deletion: what was deleted is gone everywhere, and nothing else is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from finetuning_contracts.checks.sending.identity import segment

from .collection import Collection
from .scene import EndedError, Scene, Thing
from .walking import walk

_ALL = 100
_GONE = {httpx.codes.NOT_FOUND, httpx.codes.GONE, httpx.codes.BAD_REQUEST}


def deletion(scene: Scene, things: Collection) -> None:
    """Make three things, delete the one in the middle, and look at all of them."""
    delete = things.delete
    if delete is None:
        raise EndedError(f"{things.resource} cannot be deleted")
    before, doomed, after = (scene.create(things) for _ in range(3))
    shown = scene.read(things, doomed.live) if things.retrieve is not None else {}
    was_listed = _listed(scene, things, (before, doomed, after))
    had_content = things.content is not None and scene.call(things.content, doomed.live).succeeded
    response = scene.call(delete, doomed.live)
    if not response.succeeded:
        raise EndedError(f"{delete.id} answered {response.status}")
    body = response.json()
    denied = isinstance(body, Mapping) and any(body.get(word) is False for word in ("deleted", "status"))
    scene.judge("deletion_says_so", delete, "its response says that nothing was deleted" if denied else None)
    if shown and things.retrieve is not None:
        again = scene.call(things.retrieve, doomed.live)
        told = f"{doomed.id} was deleted, and reading it gives {again.status}" if again.succeeded else None
        scene.judge("deleted_unreadable", delete, told)
    if things.content is not None and had_content:
        again = scene.call(things.content, doomed.live)
        told = f"{doomed.id} was deleted, and its content is there" if again.succeeded else None
        scene.judge("deleted_content_gone", delete, told)
    _lists_afterwards(scene, things, (before, doomed, after), was_listed)


def _lists_afterwards(
    scene: Scene, things: Collection, made: tuple[Thing, Thing, Thing], was_listed: frozenset[str]
) -> None:
    delete = things.delete
    assert delete is not None, "it was deleted"
    before, doomed, after = made
    still = _listed(scene, things, made)
    if segment(doomed.id) in was_listed:
        told = f"{doomed.id} was deleted, and is listed" if segment(doomed.id) in still else None
        scene.judge("deleted_unlisted", delete, told)
    others = sorted(was_listed - still - {segment(thing.id) for thing in made})
    if others:
        scene.judge("deletion_spares", delete, f"{doomed.id} was deleted, and {others[0]} is gone as well")
        return
    for other in (before, after):
        gone = segment(other.id) in was_listed and segment(other.id) not in still
        if things.retrieve is not None:
            gone = scene.call(things.retrieve, other.live).status in _GONE
        told = f"{doomed.id} was deleted, and {other.id} is gone as well" if gone else None
        if not scene.judge("deletion_spares", delete, told):
            return


def _listed(scene: Scene, things: Collection, made: tuple[Thing, ...]) -> frozenset[str]:
    """Of the things of this run those that the list shows: what others have made, others may delete."""
    if things.listing is None:
        return frozenset()
    ours = frozenset(segment(thing.id) for thing in made)
    shown: tuple[Any, ...] = walk(scene, things.listing, made[0].live, limit=_ALL, wanted=ours).ids
    return frozenset(id for id in shown if id in ours or scene.seeder.sender.guard.ledger.owns(id))
