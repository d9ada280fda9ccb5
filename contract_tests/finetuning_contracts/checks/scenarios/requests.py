"""Requests that a server has to refuse whatever it is about: broken bodies, other media types, no credentials, unknown names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
from finetuning_specs import Operation, Spec

from finetuning_contracts.checks import credentials
from finetuning_contracts.checks.sending.messages import Outgoing
from finetuning_contracts.checks.slots import Schemas, Slot, replace_in_body
from finetuning_contracts.checks.wrong_bodies import asks_for_nothing

from .collection import Collection
from .lives import states_of
from .scene import EndedError, Scene

_JSON = "application/json"
_BROKEN = (b'{"model": ', b"{'model': 'x'}", b'{"model": "x",}', b"\xff\xfe", b"")
_WRONG = "not-a-valid-credential"


def broken_bodies(scene: Scene, operation: Operation) -> None:
    """Send what is no JSON, where JSON is wanted, and what says that it is of a type that the operation does not take."""
    if not operation.body_schemas or not _required_body(operation):
        raise EndedError(f"{operation.id} wants no body")
    whole = _example(scene, operation)
    broken = [body for body in _BROKEN if body or not asks_for_nothing(operation)]
    for body in broken if _JSON in operation.body_schemas else ():
        scene.begin()
        response = scene.send(attrs.evolve(whole, body=body), operation)
        told = f"the body {body!r} was answered with {response.status}" if response.status < 400 else None
        scene.judge("malformed_body_refused", operation, told)
    for media_type in ("text/plain", "application/xml"):
        scene.begin()
        headers = tuple((n, media_type if n.lower() == "content-type" else v) for n, v in whole.headers)
        response = scene.send(attrs.evolve(whole, headers=headers), operation)
        told = f"a body of {media_type} was answered with {response.status}" if response.status < 400 else None
        scene.judge("media_type_refused", operation, told)


def refusals_of_credentials(scene: Scene, operation: Operation) -> None:
    """No credentials, and wrong ones: which status says so."""
    if not operation.security or "401" not in operation.responses:
        raise EndedError(f"{operation.id} asks for no credentials")
    whole = _example(scene, operation)
    names = {str(credentials.header_of(operation.spec, scheme)).lower() for one in operation.security for scheme in one}
    without = tuple((name, value) for name, value in whole.headers if name.lower() not in names)
    wrong = tuple((name, _wrong(value) if name.lower() in names else value) for name, value in whole.headers)
    for headers in (without, wrong) if without != whole.headers else ():
        scene.begin()
        response = scene.send(attrs.evolve(whole, headers=headers), operation)
        if response.status < 400:
            return  # it ignores credentials: a rule of its own
        right = {401, 403} | {status for status, why in operation.refusals.items() if "credentials" in why}
        told = f"without valid credentials the status is {response.status}" if response.status not in right else None
        scene.judge("refused_with_401", operation, told)


def unknown_references(scene: Scene, things: Collection) -> None:
    """Create what names something that does not exist: it is refused, or fails."""
    assert things.create is not None, "only what can be created is a collection"
    request = scene.request_for(things)
    refuses = any("reference" in why for why in things.create.refusals.values())
    if not isinstance(request.body, dict | list if refuses else dict) or request.media_type != _JSON:
        raise EndedError(f"{things.create.id} takes no JSON")
    names = _named(things, request.body)
    if not names:
        raise EndedError(f"{things.create.id} names nothing")
    for name, unknown in names.items():
        scene.begin()
        body = _misnaming(things, request.body, name, unknown)
        try:
            response = scene.call(things.create, sent=attrs.evolve(request, body=body))
            told = _accepted(scene, things, name, response)
        except EndedError:
            continue
        if not scene.judge("unknown_reference_refused", things.create, told):
            return


def _named(things: Collection, body: Any) -> dict[str, str]:
    """The properties of a create that name something that a client can make, each with an id that nothing has.

    Those that the body leaves out are among them, where the body shows how such an id looks.
    """
    found: dict[str, str] = {}
    looks: dict[str, str] = {}

    def note(slot: Slot, value: Any) -> Any:
        if _names(things, slot, value):
            found.setdefault(slot.name, _unknown(value))
            looks.setdefault(str(slot.resource), _unknown(value))
        return value

    _replaced(things, body, note)
    for name, part in things.request.items():
        resource = str(things.spec.resolve(part).get("x-reference"))
        if name not in body and resource in looks:
            found[name] = looks[resource]
    return found


def _misnaming(things: Collection, body: Any, name: str, unknown: str) -> Any:
    """The same body, in which one property names what does not exist."""

    def replace(slot: Slot, value: Any) -> Any:
        return unknown if slot.name == name and _names(things, slot, value) else value

    replaced = _replaced(things, body, replace)
    return replaced if replaced != body else {**body, name: unknown}


def _unknown(id: str) -> str:
    return f"{id[:-6]}{id[-6:][::-1]}x"


def _names(things: Collection, slot: Slot, value: Any) -> bool:
    return slot.resource in _makeable(things.spec) and slot.resource != things.resource and isinstance(value, str)


def _replaced(things: Collection, body: Any, replace: Callable[[Slot, Any], Any]) -> Any:
    assert things.create is not None, "only what can be created is a collection"
    return replace_in_body(Schemas(things.spec), things.create.body_schemas[_JSON], body, replace)


def _accepted(scene: Scene, things: Collection, name: str, response: Any) -> str | None:
    told = f"{name} names what does not exist, and the response is {response.status}"
    if not response.succeeded:
        return None
    if things.lifecycle is None or things.retrieve is None or things.job is None:
        return told
    id = things.job.id.resolve(response.json(), None)
    if not isinstance(id, str):
        return told
    from finetuning_contracts.checks.seeding import Live, Prepared

    from .scene import Thing

    job = Thing(Live(things.resource, id), Prepared({}, {}, {}, None, None), {})
    means = [things.lifecycle.states[status].means for status, _ in states_of(scene, things, job)]
    return None if means and means[-1] != "succeeded" else f"{told}; the job then succeeded"


def _makeable(spec: Spec) -> frozenset[str]:
    return frozenset(o.resource.name for o in spec.operations if o.resource.verb in {"create", "add", "upload"})


def _required_body(operation: Operation) -> bool:
    return bool((operation.request_body or {}).get("required"))


def _example(scene: Scene, operation: Operation) -> Outgoing:
    request = scene.seeder.example_of(operation, fresh=False)
    if request is None:
        raise EndedError(f"the path of {operation.id} cannot be filled")
    return scene.seeder.outgoing(operation, request)


def _wrong(value: str) -> str:
    return f"Bearer {_WRONG}" if value.startswith("Bearer ") else _WRONG
