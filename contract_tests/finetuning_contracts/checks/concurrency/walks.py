"""A walk over the pages of a list while others create: what was there before stands on one page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from finetuning_contracts.checks.scenarios.collection import Collection
from finetuning_contracts.checks.scenarios.scene import EndedError, Scene
from finetuning_contracts.checks.scenarios.walking import Walk, walk
from finetuning_contracts.checks.sending.identity import segment

from .clients import Client, Event, Plan, judge, together

_BEFORE = 5
"""Things that are there before the walk begins: three pages of two."""
_PAGE = 2
_WALKERS = 2
_CREATING = 3
"""Clients that create meanwhile."""
_EACH = 3
_SHOWN = 10
"""Pages of a walk that a finding shows."""


def walks(scene: Scene, things: Collection) -> None:
    """Two clients go through the pages while the others create."""
    listing, create = things.listing, things.create
    pages = listing.pagination if listing is not None else None
    if listing is None or create is None or pages is None or pages.cursor is None or pages.limit is None:
        raise EndedError(f"{things.resource} are not listed in pages")
    if pages.style == "page_number":
        raise EndedError("a page's number counts from the beginning of the list, which moves")
    made = [scene.create(things) for _ in range(_BEFORE)]
    ours = frozenset(segment(thing.id) for thing in made)
    parent, owns = made[0].live, scene.seeder.sender.guard.ledger.owns
    if not _in_order(walk(scene, listing, parent, limit=_PAGE, wanted=ours), ours, owns):
        raise EndedError("a walk without creates does not show everything once")
    prepared = [
        [scene.outgoing(create, sent=scene.request_for(things)) for _ in range(_EACH)] for _ in range(_CREATING)
    ]
    seen: dict[int, Walk] = {}

    def going(client: Client) -> None:
        seen[client.number] = walk(client, listing, parent, limit=_PAGE, wanted=ours)

    def creating(number: int) -> Plan:
        def carry_out(client: Client) -> None:
            for request in prepared[number]:
                client.send(request, create)

        return carry_out

    history = together(scene, [*([going] * _WALKERS), *map(creating, range(_CREATING))], rounds=_EACH)
    if not any(event.operation is create and event.succeeded for event in history):
        raise EndedError("nothing was created meanwhile")
    for number, found in sorted(seen.items()):
        told = _wrong(found, ours, owns)
        if told is None and (found.circle or found.cut_short):
            continue
        own = [event for event in history if event.operation is listing and event.client == number]
        if not judge(
            scene, "concurrent_walk_whole", listing, told, [*own[:_SHOWN], *_first_meanwhile(own, history, create)]
        ):
            return


def _wrong(found: Walk, ours: frozenset[str], owns: Callable[[str], bool]) -> str | None:
    counted = Counter(id for page in found.pages for id in set(page.ids))
    twice = next((id for id, count in counted.items() if count > 1 and owns(id)), None)
    missing = min(ours - set(counted), default=None)
    if twice is not None:
        return f"while others created, {twice} stood on two pages"
    if missing is not None and not (found.cut_short or found.circle):
        return f"{missing} was there before, and while others created it stood on none of {len(found.pages)} pages"
    return None


def _in_order(found: Walk, ours: frozenset[str], owns: Callable[[str], bool]) -> bool:
    return not found.circle and not found.cut_short and found.denied is None and _wrong(found, ours, owns) is None


def _first_meanwhile(own: list[Event], history: list[Event], create: Any) -> list[Event]:
    """One of the creates that were under way during the walk."""
    found = [one for one in history if one.operation is create and one.succeeded and not one.before(own[0])]
    return found[:1]
