"""Updates that race: the last value is one that was written, reads are in an order, and no update takes back another one."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Mapping
from typing import Any

from finetuning_contracts.checks.invariants.echoes import short
from finetuning_contracts.checks.scenarios.collection import Collection
from finetuning_contracts.checks.scenarios.scene import EndedError, Scene, Thing
from finetuning_contracts.checks.seeding import Prepared
from finetuning_contracts.checks.sending.messages import Outgoing

from .clients import Client, Event, Plan, in_the_end, judge, together
from .register import Access, witness

_WRITERS, _READERS = 4, 4
_WRITES, _READS = 2, 3
_BOTH = 3
"""How often two properties are changed at once."""
_LONGEST = 40
_TURNS = ("first", "second")
"""What is written before, by one client."""


def updates(scene: Scene, things: Collection) -> None:
    """Several clients change one property at once, while others read it; then two properties are changed at once."""
    update, retrieve = things.update, things.retrieve
    if update is None or retrieve is None:
        raise EndedError(f"{things.resource} cannot be changed")
    thing = scene.create(things)
    names = [name for name in changeable_texts(things) if _alone(scene, things, thing, name)]
    if not names:
        raise EndedError("nothing in it is a text that a change changes")
    if _race(scene, things, thing, names[0]) and len(names) > 1 and _in_turn(scene, things, thing, names[0], names[1]):
        _both(scene, things, thing, names[0], names[1])


def _race(scene: Scene, things: Collection, thing: Thing, name: str) -> bool:
    update, retrieve = things.update, things.retrieve
    assert update is not None, "it can be changed"
    assert retrieve is not None, "it can be read"
    initial = _frozen(scene.read(things, thing.live).get(name))
    written: dict[Outgoing, Hashable] = {}

    def writing(number: int) -> Plan:
        values = [_value(things, name, f"{number}-{turn}") for turn in range(_WRITES)]
        requests = [_change(scene, things, thing, {name: value}) for value in values]
        written.update(zip(requests, map(_frozen, values), strict=True))

        def carry_out(client: Client) -> None:
            for request in requests:
                client.send(request, update)

        return carry_out

    reading = scene.outgoing(retrieve, thing.live)

    def read(client: Client) -> None:
        for _ in range(_READS):
            client.send(reading, retrieve)

    history = together(scene, [*map(writing, range(_WRITERS)), *([read] * _READERS)], rounds=_WRITES)
    accesses = {access: event for event in history if (access := _access(event, things, name, written)) is not None}
    writes = [access for access in accesses if access.writes]
    if sum(access.certain for access in writes) < 2:
        raise EndedError("fewer than two updates were accepted")
    if not _judge_last(scene, things, thing, name, accesses, initial):
        return False
    reads = [access for access in accesses if not access.writes]
    earlier = (_value(things, name, turn) for turn in _TURNS)
    known = {initial, *map(_frozen, (thing.answer.get(name), *earlier)), *(access.value for access in writes)}
    odd = next((access for access in reads if access.value not in known), None)
    if odd is not None:
        shown = f"{name} reads {short(_thawed(odd.value))}, which nobody wrote"
        return judge(scene, "concurrent_last_write", update, shown, [accesses[odd], *(accesses[one] for one in writes)])
    part = witness(list(accesses), initial)
    values = ", then ".join(short(_thawed(access.value)) for access in part if not access.writes)
    told = f"{name} read {values}, and no order of the updates gives that" if part else None
    return judge(scene, "concurrent_reads_in_order", retrieve, told, [accesses[access] for access in part])


def _judge_last(
    scene: Scene, things: Collection, thing: Thing, name: str, accesses: Mapping[Access, Event], initial: Hashable
) -> bool:
    """In the end the value is that of an update that no other one, begun when it was over, has followed."""
    assert things.update is not None, "it can be changed"
    writes = [access for access in accesses if access.writes]
    certain = [access for access in writes if access.certain]
    last = {one.value for one in writes if not any(one.returned < other.invoked for other in certain)}
    found: list[Hashable] = []

    def holds() -> bool:
        found.append(_frozen(scene.read(things, thing.live).get(name)))
        return found[-1] in last

    if in_the_end(scene, holds):
        return judge(scene, "concurrent_last_write", things.update, None)
    value = short(_thawed(found[-1]))
    why = "as before all updates" if found[-1] == initial else "which is none of what was written last"
    told = f"after {len(certain)} updates at once {name} is {value}, {why}"
    return judge(scene, "concurrent_last_write", things.update, told, [accesses[one] for one in writes])


def _both(scene: Scene, things: Collection, thing: Thing, one: str, other: str) -> None:
    """Two clients change a property each."""
    assert things.update is not None, "it can be changed"
    for turn in range(_BOTH):
        wanted = {name: _value(things, name, f"both-{turn}") for name in (one, other)}
        requests = [_change(scene, things, thing, {name: value}) for name, value in wanted.items()]

        def plan(request: Outgoing) -> Plan:
            return lambda client: client.send(request, things.update)  # type: ignore[arg-type]

        history = together(scene, [plan(request) for request in requests])
        if not all(event.succeeded for event in history):
            continue
        body: dict[str, Any] = {}

        def holds(body: dict[str, Any] = body, wanted: dict[str, Any] = wanted) -> bool:
            body.update(scene.read(things, thing.live))
            return all(body.get(name) == value for name, value in wanted.items())

        told = None
        if not in_the_end(scene, holds):
            lost = next(name for name, value in wanted.items() if body.get(name) != value)
            told = f"{one} and {other} were changed at once, and {lost} is {short(body.get(lost))}"
        if not judge(scene, "concurrent_updates_kept", things.update, told, history):
            return


def _alone(scene: Scene, things: Collection, thing: Thing, name: str) -> bool:
    """Whether one update after the other changes a property."""
    try:
        return all(_changed(scene, things, thing, {name: _value(things, name, turn)}) for turn in _TURNS)
    except EndedError:
        return False


def _in_turn(scene: Scene, things: Collection, thing: Thing, one: str, other: str) -> bool:
    """Whether one property keeps its value when another one is changed: not everywhere is an update of a part."""
    first, second = {one: _value(things, one, "part")}, {other: _value(things, other, "part")}
    if not (_changed(scene, things, thing, first) and _changed(scene, things, thing, second)):
        return False
    body = scene.read(things, thing.live)
    return all(body.get(name) == value for name, value in {**first, **second}.items())


def _changed(scene: Scene, things: Collection, thing: Thing, body: Mapping[str, Any]) -> bool:
    assert things.update is not None, "it can be changed"
    response = scene.send(_change(scene, things, thing, body), things.update)
    after = scene.read(things, thing.live) if response.succeeded else {}
    return response.succeeded and all(after.get(name) == value for name, value in body.items())


def _change(scene: Scene, things: Collection, thing: Thing, body: Mapping[str, Any]) -> Outgoing:
    assert things.update is not None, "it can be changed"
    sent = Prepared({}, {}, {}, next(iter(things.update.body_schemas)), dict(body))
    return scene.outgoing(things.update, thing.live, sent=sent)


def changeable_texts(things: Collection) -> Iterator[str]:
    """What an update takes and a reading shows, and may be any text, or labels."""
    shown = things.schema.get("properties", {})
    for schema in things.update.body_schemas.values() if things.update is not None else ():
        for name, part in things.spec.resolve(schema).get("properties", {}).items():
            plain = things.not_null(part)
            if name in shown and (_is_text(plain) or _is_free(plain)):
                yield name
        return


def _is_free(schema: Mapping[str, Any]) -> bool:
    """Whether it is an object that takes any names, such as `metadata`."""
    kinds, others = schema.get("type"), schema.get("additionalProperties", True)
    is_object = kinds == "object" or (isinstance(kinds, list) and "object" in kinds)
    texts = others is True or (isinstance(others, Mapping) and others.get("type", "string") == "string")
    return is_object and not schema.get("properties") and texts


def _is_text(schema: Mapping[str, Any]) -> bool:
    kinds = schema.get("type")
    text = kinds == "string" or (isinstance(kinds, list) and "string" in kinds)
    special = ("enum", "format", "pattern", "x-reference", "readOnly", "const", "deprecated", "x-secret")
    return text and not any(word in schema for word in special)


def _value(things: Collection, name: str, mark: str) -> Any:
    """A value that no other one equals, and no part of another one."""
    assert things.update is not None, "it can be changed"
    schema = next(iter(things.update.body_schemas.values()))
    plain = things.not_null(things.spec.resolve(schema).get("properties", {}).get(name, {}))
    if _is_free(plain):
        return {f"written-{mark}": mark}
    return f"{mark} {name} {mark}"[: min(plain.get("maxLength", _LONGEST), _LONGEST)]


def _access(event: Event, things: Collection, name: str, written: Mapping[Outgoing, Hashable]) -> Access | None:
    if event.operation is things.update:
        until = event.returned if event.succeeded else math.inf  # what was not acknowledged may still come
        return Access(written[event.request], event.invoked, until, writes=True, certain=event.succeeded)
    body = event.response.json() if event.response is not None and event.succeeded else None
    if not isinstance(body, Mapping):
        return None
    return Access(_frozen(body.get(name)), event.invoked, event.returned)


def _frozen(value: Any) -> Hashable:
    return ("labels", tuple(sorted(value.items()))) if isinstance(value, dict) else str(value)


def _thawed(value: Hashable) -> Any:
    return dict(value[1]) if isinstance(value, tuple) else value
