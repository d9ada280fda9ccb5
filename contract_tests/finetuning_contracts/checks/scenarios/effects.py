"""What a request does, and what it does not do: it is seen in the list, before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs
from finetuning_specs import Operation

from finetuning_contracts.checks.seeding import Prepared
from finetuning_contracts.checks.sending.identity import look_up, segment
from finetuning_contracts.checks.slots import Schemas

from .collection import Collection
from .scene import EndedError, Scene, Thing
from .walking import walk

_ALL = 100
_GONE = {404, 410}
_ODD: tuple[Any, ...] = (12, "a text", ["a list"], {"an": "object"})
_TWICE = 2
"""How often something is seen before it is believed: on a server that others use, too, things come and go."""


def one_create(scene: Scene, things: Collection) -> None:
    """One create makes one thing: the list is one longer, each time."""
    if things.listing is None or things.create is None:
        raise EndedError(f"{things.resource} has no list")
    first = scene.create(things)
    counts = []
    for _ in range(_TWICE):
        before = _ids(scene, things, first)
        made = scene.create(things)
        after = _ids(scene, things, first)
        counts.append((after - before) - {segment(made.id)})
    told = (
        f"one create, and the list has {1 + len(counts[0])} more things: {sorted(counts[0])}" if all(counts) else None
    )
    scene.judge("one_create_makes_one", things.create, told)


def refused_create(scene: Scene, things: Collection) -> None:
    """A create that is refused leaves nothing behind."""
    if things.listing is None or things.create is None:
        raise EndedError(f"{things.resource} has no list")
    first = scene.create(things)
    for broken in _broken(scene, things):
        scene.begin()
        leaves = []
        for _ in range(_TWICE):
            before = _ids(scene, things, first)
            response = scene.call(things.create, sent=broken)
            if response.succeeded or not 400 <= response.status < 500:
                break
            leaves.append(_ids(scene, things, first) - before)
        if len(leaves) == _TWICE:
            told = f"it was refused, and {min(leaves[0])} is in the list afterwards" if all(leaves) else None
            scene.judge("refused_makes_nothing", things.create, told)


def refused_change(scene: Scene, things: Collection) -> None:
    """A change that is refused changes nothing, and one that is accepted what it names."""
    update = things.update
    if update is None or things.retrieve is None:
        raise EndedError(f"{things.resource} cannot be changed")
    thing = scene.create(things)
    media_type = next(iter(update.body_schemas), None)
    for wrong in _wrong_changes(things):
        before = scene.read(things, thing.live)
        response = scene.call(update, thing.live, sent=Prepared({}, {}, {}, media_type, wrong))
        if not 400 <= response.status < 500:
            continue
        again = scene.call(things.retrieve, thing.live)
        told = None
        if again.status in _GONE:
            told = "the change was refused, and what it named is gone"
        elif again.succeeded and isinstance(body := again.json(), Mapping):
            changed = [name for name in _own(things) if body.get(name) != before.get(name)]
            told = f"the change was refused, and {changed[0]} is another" if changed else None
        if not scene.judge("refused_changes_nothing", update, told):
            return


def _wrong_changes(things: Collection) -> Iterator[dict[str, Any]]:
    """Bodies that a change refuses: a property that there is not, and each that there is with a value of another type."""
    yield {"no_such_property": {"of": "a contract"}}
    assert things.update is not None, "it can be changed"
    schemas = Schemas(things.spec)
    for name, schema in _changeable(things).items():
        wrong = next((value for value in _ODD if not schemas.allow(schema, value)), None)
        if wrong is not None:
            yield {name: wrong}


def _changeable(things: Collection) -> Mapping[str, Mapping[str, Any]]:
    """The properties that a change takes."""
    schemas = things.update.body_schemas.values() if things.update is not None else ()
    found: Mapping[str, Mapping[str, Any]] = things.spec.resolve(next(iter(schemas), {})).get("properties", {})
    return found


def change(scene: Scene, things: Collection) -> None:
    """A change changes what it names, says so, and leaves the rest."""
    update = things.update
    if update is None or things.retrieve is None:
        raise EndedError(f"{things.resource} cannot be changed")
    for name, schema in _changeable(things).items():
        new = _new_value(things, name, things.not_null(schema))
        if new is None:
            continue
        scene.begin()
        thing = scene.create(things)
        before = scene.read(things, thing.live)
        sent = Prepared({}, {}, {}, next(iter(update.body_schemas)), {name: new})
        response = scene.call(update, thing.live, sent=sent)
        if not response.succeeded:
            continue
        answer, after = response.json(), scene.read(things, thing.live)
        if name in before or name in after:
            told = f"{name} was changed to {new!r}, and reads {after.get(name)!r}" if after.get(name) != new else None
            kept = scene.judge("update_kept", update, told)
            if kept and isinstance(answer, Mapping) and name in answer:
                told = f"{name} was changed to {new!r}, and the response shows {answer[name]!r}"
                scene.judge("update_kept", update, told if answer[name] != new else None)
        others = [other for other in _own(things) if other != name and after.get(other) != before.get(other)]
        told = f"{name} was changed, and {others[0]} is another as well" if others else None
        scene.judge("update_kept", update, told)


def reading(scene: Scene, things: Collection) -> None:
    """To read and to list makes nothing and deletes nothing."""
    if things.listing is None:
        raise EndedError(f"{things.resource} has no list")
    made = [scene.create(things) for _ in range(2)]
    ours = {segment(thing.id) for thing in made}
    if not ours <= _ids(scene, things, made[0]):
        raise EndedError("what was made is not listed")  # a rule of its own
    new: list[set[str]] = []
    gone: set[str] = set()
    for _ in range(_TWICE):
        before = _ids(scene, things, made[0])
        for thing in made:
            if any(_gone_once_read(scene, operation, thing) for operation in (things.retrieve, things.content)):
                gone.add(segment(thing.id))
        after = _ids(scene, things, made[0])
        gone |= ours - after
        new.append(after - before)
    told = f"{min(gone)} was only read, and is gone" if gone else None
    if told is None and all(new):
        told = f"nothing but reading was done, and {min(new[0])} has come into the list"
    scene.judge("reading_changes_nothing", things.retrieve or things.listing, told)


def _gone_once_read(scene: Scene, operation: Operation | None, thing: Thing) -> bool:
    """Whether a thing can be read once and no more. What was never there, such as content that is not offered, is not gone."""
    if operation is None or not scene.call(operation, thing.live).succeeded:
        return False
    return scene.call(operation, thing.live).status in _GONE


def repeated(scene: Scene, things: Collection) -> None:
    """The same create twice, with the same Idempotency-Key."""
    create = things.create
    assert create is not None, "only what can be created is a collection"
    if create.parameter("Idempotency-Key", "header") is None:
        raise EndedError(f"{create.id} takes no Idempotency-Key")
    request = scene.request_for(things)
    key = f"{scene.seeder.sender.guard.ledger.run_id}-{things.resource}"
    request = attrs.evolve(request, headers={**request.headers, "Idempotency-Key": key})
    first, second = (scene.call(create, sent=request) for _ in range(2))
    if first.succeeded and second.succeeded:
        ids = [look_up(one.json(), things.job.id) if things.job is not None else None for one in (first, second)]
        told = f"the first gave {ids[0]}, and the second {ids[1]}" if ids[0] != ids[1] else None
        scene.judge("repeated_once", create, told)


def _ids(scene: Scene, things: Collection, near: Thing) -> set[str]:
    assert things.listing is not None, "it has a list"
    return set(walk(scene, things.listing, near.live, limit=_ALL).ids)


def _broken(scene: Scene, things: Collection) -> list[Prepared]:
    """Requests that a create refuses, each for another reason."""
    request = scene.request_for(things)
    body = request.body[0] if isinstance(request.body, list) and request.body else request.body
    if not isinstance(body, dict):
        return []
    breaks: list[Callable[[dict[str, Any]], dict[str, Any]]] = [
        lambda body: {**body, "no_such_property": {"of": "a contract"}},
    ]
    required = next((name for name in _required(things) if name in body), None)
    if required is not None:
        breaks.append(lambda body: {name: value for name, value in body.items() if name != required})
        breaks.append(
            lambda body: {**body, required: 12} if isinstance(body[required], str) else {**body, required: ""}
        )
    changed = [change(dict(body)) for change in breaks]
    # Where several are created at once, the first is wrong: then none is made.
    whole = [[one, *request.body[1:]] for one in changed] if isinstance(request.body, list) else changed
    return [attrs.evolve(request, body=one) for one in whole]


def _required(things: Collection) -> tuple[str, ...]:
    assert things.create is not None, "only what can be created is a collection"
    for media_type, schema in things.create.body_schemas.items():
        if not media_type.startswith("multipart/"):
            resolved = things.spec.resolve(schema)
            one = things.spec.resolve(resolved["items"]) if resolved.get("type") == "array" else resolved
            return tuple(one.get("required", ()))
    return ()


def _own(things: Collection) -> tuple[str, ...]:
    """The properties of a thing that its client has chosen."""
    shown = things.schema.get("properties", {})
    return tuple(name for name in things.request if name in shown)


def _new_value(things: Collection, name: str, schema: Mapping[str, Any]) -> Any:
    """A text, or labels; None for what has another type."""
    if _is_free(schema):
        labels = {"another": f"value of {name}"}
        return labels if Schemas(things.spec).allow(schema, labels) else None
    kinds = schema.get("type")
    plain = kinds == "string" or (isinstance(kinds, list) and "string" in kinds)
    if not plain or any(word in schema for word in ("enum", "format", "pattern", "x-reference", "readOnly", "const")):
        return None
    return f"Another {name}"[: schema.get("maxLength", 60)]


def _is_free(schema: Mapping[str, Any]) -> bool:
    """Whether an object may have any members, such as `metadata`."""
    kinds = schema.get("type")
    is_object = kinds == "object" or (isinstance(kinds, list) and "object" in kinds)
    return is_object and not schema.get("properties") and schema.get("additionalProperties") is not False
