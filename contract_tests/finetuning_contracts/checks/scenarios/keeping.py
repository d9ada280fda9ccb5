"""What was sent is what is read: in the answer to the create, in the thing read alone, and in the list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from finetuning_specs.vocabulary import Job
from jsonpointer import JsonPointer

from finetuning_contracts.checks.invariants.echoes import comes_back, short, shows
from finetuning_contracts.checks.invariants.settings import settings
from finetuning_contracts.checks.moments import moment
from finetuning_contracts.checks.sending.identity import look_up, segment

from .bodies import with_more
from .collection import Collection
from .scene import EndedError, Scene, Thing
from .walking import walk

_ALL = 100
_READS = 2


def keeping(scene: Scene, things: Collection) -> None:
    """Create things with each property that there is, and read them back."""
    if things.create is None:
        raise EndedError(f"{things.resource} cannot be created")
    for thing in _things(scene, things):
        try:
            _read_back(scene, things, thing)
        except EndedError:
            continue
        finally:
            scene.begin()


def _things(scene: Scene, things: Collection) -> Iterator[Thing]:
    """One as the example has it, and one with each further property. What is refused is no finding here."""
    yield scene.create(things)
    for _, request in with_more(things, scene.request_for(things)):
        scene.begin()
        more = {name: value for name, value in request.body.items()}  # noqa: C416  a copy that is not the request's
        try:
            yield scene.create(things, lambda sent, more=more: attrs.evolve(sent, body={**more, **sent.body}))  # type: ignore[misc]
        except EndedError:
            continue


def _read_back(scene: Scene, things: Collection, thing: Thing) -> None:
    alone: Mapping[str, Any] | None = None
    if things.retrieve is not None:
        alone = scene.read(things, thing.live)
        _as_sent(scene, things, thing, alone)
        _answered_as_read(scene, things, thing, alone)
        for _ in range(_READS):
            again = scene.read(things, thing.live)
            _same(scene, things, thing.answer, again)
    if things.listing is None:
        return
    item = walk(scene, things.listing, thing.live, limit=_ALL, wanted=frozenset({segment(thing.id)})).items.get(
        segment(thing.id)
    )
    if not isinstance(item, Mapping):
        return
    if things.retrieve is None:
        _listed_as_sent(scene, things, thing, item)
        return
    after = scene.read(things, thing.live)
    _listed_as_read(scene, things, item, alone or {}, after)


def _as_sent(scene: Scene, things: Collection, thing: Thing, shown: Mapping[str, Any]) -> None:
    assert things.retrieve is not None, "it was read"
    for name, told in differences(things, thing.sent.body, shown, things.schema):
        scene.judge("read_as_sent", things.retrieve, f"{name} {told}" if told else None)


def _answered_as_read(scene: Scene, things: Collection, thing: Thing, alone: Mapping[str, Any]) -> None:
    """The response to the create shows what was sent, where the thing read alone does."""
    assert things.create is not None, "it was created"
    for path, different in differences(things, thing.sent.body, alone, things.schema):
        if different is None:
            place = JsonPointer(f"/{path}")
            told = f"{path} was sent and reads {short(look_up(alone, place))}, but the response to the create lacks it"
            scene.judge("what_was_sent", things.create, told if look_up(thing.answer, place) is None else None)


def _listed_as_sent(scene: Scene, things: Collection, thing: Thing, item: Mapping[str, Any]) -> None:
    assert things.listing is not None, "it was listed"
    for name, told in differences(things, thing.sent.body, item, things.listing.shown_schema):
        scene.judge("listed_as_read", things.listing, f"{name} {told}" if told else None)


def differences(
    things: Collection, sent: Any, shown: Mapping[str, Any], schema: Mapping[str, Any]
) -> Iterator[tuple[str, str | None]]:
    """Each value that has to come back, by its path, with what is wrong with it; None: nothing."""
    resolve, properties = things.spec.resolve, schema.get("properties", {})
    for name, value in sent.items() if isinstance(sent, Mapping) else ():
        if name not in things.request or name not in properties or value is None:
            continue
        inner = settings(resolve, things.request[name], resolve(properties[name]), value, shown.get(name))
        for path, sent_as, reads, same in inner:
            yield f"{name}/{path}", None if same else f"was sent as {short(sent_as)}, and reads {short(reads)}"
        if not comes_back(resolve, things.request[name], resolve(properties[name]), value):
            continue
        if name not in shown:
            yield name, f"was sent as {short(value)}, and is not there"
        elif not shows(value, shown[name]):
            yield name, f"was sent as {short(value)}, and reads {short(shown[name])}"
        else:
            yield name, None


def _same(scene: Scene, things: Collection, answer: Mapping[str, Any], again: Mapping[str, Any]) -> None:
    """What cannot change: the id, the time of creation, the model, what its client named."""
    assert things.retrieve is not None, "it was read"
    for pointer in fixed(things):
        before, after = look_up(answer, pointer), look_up(again, pointer)
        if before is not None and after is not None:
            name = "/".join(pointer.parts)
            told = f"{name} was {short(before)}, and reads {short(after)}" if not same_value(after, before) else None
            scene.judge("stays_the_same", things.retrieve, told)


def same_value(one: Any, other: Any) -> bool:
    """Whether two values are the same; times are, when they are the same moment."""
    if one == other:
        return True
    if not (isinstance(one, str) and isinstance(other, str)):
        return False
    first, second = moment(one), moment(other)
    return first is not None and first == second


def fixed(things: Collection) -> tuple[JsonPointer, ...]:
    """Where in a thing stands what cannot change."""
    names = ("id", "object", "created_at", "createTime", "created", "bytes", "filename", "purpose")
    job: Job | None = things.job
    own = (job.id, job.created, job.model) if job is not None else ()
    pointers = [*(JsonPointer(f"/{name}") for name in names), *(pointer for pointer in own if pointer is not None)]
    return tuple({pointer.path: pointer for pointer in pointers}.values())


def _listed_as_read(
    scene: Scene, things: Collection, item: Mapping[str, Any], before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """The item against the thing read before and after it was listed: what is the same in both is the same in it."""
    listing, retrieve = things.listing, things.retrieve
    assert listing is not None, "it was listed"
    assert retrieve is not None, "it was read"
    if listing.shown_schema is not things.schema:
        return  # the contract lists less than it shows alone
    for name, value in before.items():
        if name in after and after[name] == value and value is not None:
            shown = item.get(name)
            told = (
                None
                if same_value(shown, value)
                else f"{name} reads {short(value)} alone, and {short(shown)} in the list"
            )
            if not scene.judge("listed_as_read", listing, told):
                return
    status = things.lifecycle.status if things.lifecycle is not None else None
    if status is not None:
        seen = (look_up(before, status), look_up(item, status), look_up(after, status))
        stale = seen[0] == seen[2] != seen[1]
        scene.judge("listed_as_read", listing, f"it is {seen[0]}, and {seen[1]} in the list" if stale else None)
