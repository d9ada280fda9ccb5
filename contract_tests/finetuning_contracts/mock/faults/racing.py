"""Faults that show only where several clients send at the same time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .anatomy import Anatomy, at
from .changes import answers_thing, asked_id, both, kinds, listed, put, relisted
from .fault import Fault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .changes import Fits
    from .exchange import Exchange, Reply


def _of(anatomy: Anatomy, *kinds: str) -> list[Anatomy]:
    """The operations of these kinds on the same resource."""
    return [one for one in anatomy.all.all() if one.resource == anatomy.resource and one.kind in kinds]


def _readable(anatomy: Anatomy) -> bool:
    return bool(_of(anatomy, "retrieve", "list"))


def _deletable(anatomy: Anatomy) -> bool:
    return bool(_of(anatomy, "retrieve"))


def _is_labels(schema: Mapping[str, Any]) -> bool:
    others = schema.get("additionalProperties")
    return isinstance(others, dict) and others.get("type") == "string" and not schema.get("properties")


def _is_free(schema: Mapping[str, Any]) -> bool:
    """Whether it is an object that takes any names."""
    kinds, others = schema.get("type"), schema.get("additionalProperties", True)
    is_object = kinds == "object" or (isinstance(kinds, list) and "object" in kinds)
    return is_object and not schema.get("properties") and (others is True or _is_labels(schema))


def _parts(anatomy: Anatomy, schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The schema, and those of which it takes any."""
    return [schema, *map(anatomy.spec.resolve, (*schema.get("anyOf", ()), *schema.get("oneOf", ())))]


def _labels(anatomy: Anatomy) -> list[str]:
    """The properties of a thing, free labels, that a create takes."""
    return [name for name, schema in anatomy.body_properties.items() if any(map(_is_labels, _parts(anatomy, schema)))]


def _changed(anatomy: Anatomy) -> list[str]:
    """The properties that an update changes and a reading shows, and that are plain texts or free objects."""
    special = {"enum", "format", "pattern", "x-reference", "readOnly", "deprecated", "x-secret"}
    return [
        name
        for name, schema in anatomy.body_properties.items()
        if name in anatomy.properties
        and any(
            _is_free(part) or (part.get("type") == "string" and special.isdisjoint(part))
            for part in _parts(anatomy, schema)
        )
    ]


def _changes(anatomy: Anatomy) -> bool:
    return anatomy.kind == "update" and bool(_of(anatomy, "retrieve")) and bool(_changed(anatomy))


def _ends_jobs(anatomy: Anatomy) -> bool:
    """Whether it is an action by which a job comes to its end."""
    lifecycle = anatomy.lifecycle
    if anatomy.kind != "action" or lifecycle is None or anatomy.job is None or not _of(anatomy, "retrieve"):
        return False
    return lifecycle.states[lifecycle.actions[anatomy.action or ""].to].terminal


def _shows_ended(anatomy: Anatomy) -> bool:
    return anatomy.kind == "retrieve" and anatomy.job is not None and any(map(_ends_jobs, _of(anatomy, "action")))


def _in_pages(anatomy: Anatomy) -> bool:
    pages = anatomy.pagination
    creates = bool(_of(anatomy, "create"))
    return (
        anatomy.kind == "list" and creates and pages is not None and bool(pages.cursor) and pages.style != "page_number"
    )


def _filled_and_paged(anatomy: Anatomy) -> bool:
    """Whether it lists in pages, or creates what is listed so: for both to wait for each other."""
    return _in_pages(anatomy) or (anatomy.kind == "create" and any(map(_in_pages, _of(anatomy, "list"))))


async def _create_lost(exchange: Exchange) -> Reply:
    """Creations at once are answered, and nothing is made."""
    return await exchange.forward(undo=bool(exchange.at_once("create")))


async def _id_shared(exchange: Exchange) -> Reply:
    """Creations at once are answered with the same id."""
    reply = await exchange.forward()
    value = reply.json
    if not exchange.at_once("create"):
        exchange.memory.clear()
        return reply
    if not reply.ok or not isinstance(value, dict):
        return reply
    id = exchange.memory.setdefault(exchange.anatomy.resource, at(value, exchange.anatomy.id))
    return reply.with_json(put(value, exchange.anatomy.id, id))


async def _labels_mixed(exchange: Exchange) -> Reply:
    """Of creations at once each keeps the labels of another one."""
    sent = exchange.sent.json
    others = [other.sent.json for other in exchange.at_once("create")]
    name = _labels(exchange.anatomy)[0]
    if not isinstance(sent, dict) or name not in sent:
        return await exchange.forward()
    other = next(
        (one[name] for one in others if isinstance(one, dict) and one.get(name) not in (None, sent[name])), None
    )
    if other is None:
        return await exchange.forward()
    reply = await exchange.forward(exchange.sent.with_body(json.dumps({**sent, name: other}).encode()))
    value = reply.json
    return reply.with_json({**value, name: sent[name]}) if reply.ok and isinstance(value, dict) else reply


async def _update_lost(exchange: Exchange) -> Reply:
    """Updates of one thing at once are answered, and nothing is changed."""
    return await exchange.forward(undo=bool(exchange.at_once("update", same=True)))


async def _update_overwrites(exchange: Exchange) -> Reply:
    """An update writes everything back, with what another one at once has changed as it was before."""
    own = exchange.sent.json
    others = [other.sent.json for other in exchange.at_once("update", same=True)]
    foreign = any(isinstance(one, dict) and isinstance(own, dict) and one.keys() != own.keys() for one in others)
    return await exchange.forward(undo=foreign)


async def _update_torn(exchange: Exchange) -> Reply:
    """Of two updates at once the thing keeps a part of each."""
    own = exchange.sent.json
    others = [other.sent.json for other in exchange.at_once("update", same=True)]
    if not isinstance(own, dict):
        return await exchange.forward()
    torn = dict(own)
    for other in others:
        for name, value in other.items() if isinstance(other, dict) else ():
            if isinstance(value, str) and isinstance(own.get(name), str) and value != own[name]:
                torn[name] = f"{own[name][: len(own[name]) // 2]}{value[len(value) // 2 :]}"
            elif isinstance(value, dict) and isinstance(own.get(name), dict):
                torn[name] = {**value, **torn[name]}
    return await exchange.forward(exchange.sent.with_body(json.dumps(torn).encode()) if torn != own else None)


async def _read_stale(exchange: Exchange) -> Reply:
    """Of those who read a thing at once every second one gets it as it was when it was first read."""
    reply = await exchange.forward()
    key = exchange.sent.path
    if not reply.ok:
        return reply
    first: bytes = exchange.memory.setdefault(key, reply.body)
    if not exchange.at_once("retrieve", same=True):
        return reply
    exchange.memory["turn"] = not exchange.memory.get("turn")
    return reply.with_body(first) if exchange.memory["turn"] else reply


async def _action_undone(exchange: Exchange) -> Reply:
    """The same action taken twice at once is answered, and undone."""
    key = f"{exchange.anatomy.resource} {asked_id(exchange)}"
    if exchange.anatomy.kind == "action":
        retrieval = exchange.anatomy.retrieval
        if exchange.at_once("action", same=True) and retrieval is not None and key not in exchange.memory:
            before = await exchange.ask("GET", retrieval.path_of(asked_id(exchange), exchange.parameters))
            exchange.memory[key] = before.body if before.ok else None
        return await exchange.forward()
    reply = await exchange.forward()
    former = exchange.memory.get(key)
    return reply.with_body(former) if reply.ok and former else reply


async def _delete_undone(exchange: Exchange) -> Reply:
    """A thing that two delete at once is still there."""
    return await exchange.forward(undo=bool(exchange.at_once("delete", same=True)))


async def _page_loses(exchange: Exchange) -> Reply:
    """A further page that is asked for while something is created lacks its first item."""
    reply = await exchange.forward()
    value, pages = reply.json, exchange.anatomy.pagination
    if pages is None or not reply.ok or not exchange.sent.value(pages.cursor) or not exchange.at_once("create"):
        return reply
    found = listed(exchange.anatomy, value)
    if len(found) > 1 and pages.first is not None:
        value = put(value, pages.first, at(found[1], exchange.anatomy.id))
    return reply.with_json(relisted(exchange.anatomy, value, found[1:] if len(found) > 1 else found))


async def _page_repeats(exchange: Exchange) -> Reply:
    """A page that is asked for while something is created begins with the last item of the page before."""
    reply = await exchange.forward()
    value = reply.json
    pages = exchange.anatomy.pagination
    if pages is None or not reply.ok or not isinstance(value, dict):
        return reply
    cursor, found = exchange.sent.value(pages.cursor), listed(exchange.anatomy, value)
    before = exchange.memory.get(cursor)
    for following in (at(value, pages.next_from_body), at(found[-1], pages.next_from_last_item) if found else None):
        if following:
            exchange.memory[str(following)] = found[-1] if found else None
    if before is None or not cursor or not exchange.at_once("create"):
        return reply
    kept = [before, *found[:-1]]
    for pointer, item in ((pages.first, kept[0]), (pages.last, kept[-1])):
        value = put(value, pointer, at(item, exchange.anatomy.id)) if pointer is not None else value
    return reply.with_json(relisted(exchange.anatomy, value, kept))


def _fault(name: str, sentence: str, stage: Any, fits: Fits, inject: Any) -> Fault:
    return Fault(name, sentence, stage, fits, inject, at_once=True)


FAULTS: tuple[Fault, ...] = (
    _fault(
        "race-create-lost",
        "Creations at once are answered, and nothing is made.",
        "state",
        both(kinds("create"), answers_thing, _readable),
        _create_lost,
    ),
    _fault(
        "race-id-shared",
        "Creations at once are answered with the same id.",
        "response",
        both(kinds("create"), answers_thing, _readable),
        _id_shared,
    ),
    _fault(
        "race-labels-mixed",
        "Of creations at once each keeps the labels of another one.",
        "request",
        both(kinds("create"), answers_thing, _readable, lambda a: bool(_labels(a))),
        _labels_mixed,
    ),
    _fault(
        "race-update-lost", "Updates at once are answered, and nothing is changed.", "state", _changes, _update_lost
    ),
    _fault("race-update-torn", "Of updates at once the thing keeps a part of each.", "request", _changes, _update_torn),
    _fault(
        "race-update-overwrites",
        "An update takes back what another one at once has changed.",
        "state",
        both(_changes, lambda a: len(_changed(a)) > 1),
        _update_overwrites,
    ),
    _fault(
        "race-read-stale",
        "Every second one who reads a thing while others do gets it as it was when it was first read.",
        "response",
        both(kinds("retrieve"), lambda a: any(map(_changes, _of(a, "update"))) or _shows_ended(a)),
        _read_stale,
    ),
    _fault(
        "race-action-undone",
        "An action that two take at once is answered, and undone.",
        "state",
        lambda a: _ends_jobs(a) or _shows_ended(a),
        _action_undone,
    ),
    _fault(
        "race-delete-undone",
        "A thing that two delete at once is still there.",
        "state",
        both(kinds("delete"), _deletable),
        _delete_undone,
    ),
    _fault(
        "race-page-loses",
        "A further page that is asked for while something is created lacks its first item.",
        "response",
        _filled_and_paged,
        _page_loses,
    ),
    _fault(
        "race-page-repeats",
        "A page that is asked for while something is created begins with the last item of the page before.",
        "response",
        _filled_and_paged,
        _page_repeats,
    ),
)
