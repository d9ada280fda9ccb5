"""Creates at once: each makes a thing of its own, and none is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import attrs

from finetuning_contracts.checks.scenarios.bodies import is_labels
from finetuning_contracts.checks.scenarios.collection import Collection
from finetuning_contracts.checks.scenarios.scene import EndedError, Scene, Thing
from finetuning_contracts.checks.scenarios.walking import walk
from finetuning_contracts.checks.seeding import Live, Prepared
from finetuning_contracts.checks.sending.identity import made, segment

from .clients import CLIENTS, Client, Event, in_the_end, judge, together

_ALL = 100
_GONE = frozenset({404, 410})


@attrs.frozen
class _Created:
    """What a client was told that it has created."""

    sent: Prepared
    event: Event
    ids: tuple[str, ...]
    shown: Mapping[str, Any]
    """The body of the response."""

    def live(self, things: Collection) -> Live:
        return Live(things.resource, self.ids[0], self.sent.path)


def creates(scene: Scene, things: Collection) -> None:
    """Several clients create at once, and each reads at once what it has created."""
    create = things.create
    if create is None or (things.retrieve is None and things.listing is None):
        raise EndedError(f"{things.resource} can be created, but not read")
    _alone(scene, things)
    requests = [scene.request_for(things) for _ in range(CLIENTS)]
    prepared = [scene.outgoing(create, sent=request) for request in requests]

    def plan(number: int) -> Any:
        def carry_out(client: Client) -> None:
            ids = made(create, client.send(prepared[number], create).json())
            if ids and things.retrieve is not None:
                client.call(things.retrieve, Live(things.resource, ids[0], requests[number].path))

        return carry_out

    history = together(scene, [plan(number) for number in range(CLIENTS)])
    created = _acknowledged(things, requests, history)
    if len(created) < 2:
        raise EndedError("fewer than two creates were accepted")
    if _judge_kept(scene, things, created, history) and _judge_ids(scene, things, created):
        _judge_unmixed(scene, things, created)


def _alone(scene: Scene, things: Collection) -> None:
    """The same one after the other. Raises `EndedError` where it does not hold even then: those are other rules."""
    made_before = [scene.create(things) for _ in range(2)]
    ids = {segment(thing.id) for thing in made_before}
    if len(ids) < 2:
        raise EndedError("the same create twice makes one thing")
    for thing in made_before:
        if things.retrieve is not None:
            scene.read(things, thing.live)
    if things.listing is not None and not ids <= set(_listed(scene, things, made_before[0], ids)):
        raise EndedError("what was created is not listed")


def _listed(scene: Scene, things: Collection, near: Thing | Live, wanted: set[str]) -> list[str]:
    """The ids in the list; those that are wanted, where it is too long to be walked to its end."""
    assert things.listing is not None, "it has a list"
    live = near.live if isinstance(near, Thing) else near
    return list(walk(scene, things.listing, live, limit=_ALL, wanted=frozenset(wanted)).ids)


def _acknowledged(things: Collection, requests: list[Prepared], history: list[Event]) -> list[_Created]:
    found = []
    for event in history:
        if event.operation is things.create and event.response is not None and event.succeeded:
            body = event.response.json()
            if ids := made(event.operation, body):
                shown = body if isinstance(body, Mapping) else {}
                found.append(_Created(requests[event.client - 1], event, ids, shown))
    return found


def _judge_ids(scene: Scene, things: Collection, created: list[_Created]) -> bool:
    assert things.create is not None, "something was created"
    given: dict[str, _Created] = {}
    for one in created:
        for id in dict.fromkeys(map(segment, one.ids)):
            if id in given:
                told = f"{id} was given to two creates at once"
                return judge(scene, "concurrent_ids_distinct", things.create, told, [given[id].event, one.event])
            given[id] = one
    return judge(scene, "concurrent_ids_distinct", things.create, None)


def _judge_kept(scene: Scene, things: Collection, created: list[_Created], history: list[Event]) -> bool:
    create, retrieve = things.create, things.retrieve
    assert create is not None, "something was created"
    for one in created:
        if retrieve is None:
            break
        live = one.live(things)
        statuses: list[int] = []

        def there(live: Live = live, statuses: list[int] = statuses) -> bool:
            assert retrieve is not None, "it can be read"
            statuses.append(scene.call(retrieve, live).status)
            return statuses[-1] not in _GONE

        told = (
            f"{live.segment} was created, and reading it gives {statuses[-1]}" if not in_the_end(scene, there) else None
        )
        if not judge(scene, "concurrent_creates_kept", create, told, [one.event, *_beside(one.event, history)]):
            return False
    if things.listing is None:
        return True
    wanted = {segment(id) for one in created for id in one.ids}
    seen: Counter[str] = Counter()
    whole = [True]

    def listed() -> bool:
        assert things.listing is not None, "it has a list"
        found = walk(scene, things.listing, created[0].live(things), limit=_ALL, wanted=frozenset(wanted))
        numbered = things.listing.pagination is not None and things.listing.pagination.style == "page_number"
        whole[0] = not (found.cut_short or found.circle) and not (numbered and len(found.pages) > 1)
        seen.clear()
        seen.update(id for id in found.ids if id in wanted)
        return not whole[0] or (set(seen) == wanted and max(seen.values()) == 1)

    if in_the_end(scene, listed):
        return not whole[0] or judge(scene, "concurrent_creates_kept", create, None)
    id = min(wanted - set(seen), default="") or next(id for id, count in seen.items() if count > 1)
    told = f"{id} was created, and is in the list {seen[id]} times"
    event = next(one.event for one in created if id in map(segment, one.ids))
    return judge(scene, "concurrent_creates_kept", create, told, [event, *_beside(event, history)])


def _judge_unmixed(scene: Scene, things: Collection, created: list[_Created]) -> None:
    """What only one of the clients has sent is shown at its own thing, and at no other."""
    assert things.create is not None, "something was created"
    own = [name for name, schema in things.request.items() if is_labels(schema)]
    for one in created:
        views = [one.shown]
        if things.retrieve is not None and (body := scene.call(things.retrieve, one.live(things)).json()) is not None:
            views.append(body)
        for name in own:
            for shown in views:
                value = shown.get(name) if isinstance(shown, Mapping) else None
                if not value:
                    continue
                other = next(
                    (other for other in created if other is not one and _sent(other.sent, name) == value), None
                )
                if other is None or _sent(one.sent, name) == value:
                    judge(scene, "concurrent_not_mixed", things.create, None)
                    continue
                own_value = _sent(one.sent, name)
                told = (
                    f"{one.ids[0]} was sent with {name} {own_value!r}, and shows {value!r}, which another client sent"
                )
                judge(scene, "concurrent_not_mixed", things.create, told, [one.event, other.event])
                return


def _sent(sent: Prepared, name: str) -> Any:
    """What was sent as a property."""
    return sent.body.get(name) if isinstance(sent.body, Mapping) else None


def _beside(event: Event, history: list[Event]) -> list[Event]:
    """The creates that were under way at the same time."""
    return [
        other
        for other in history
        if other.operation is event.operation and not other.before(event) and not event.before(other)
    ]
