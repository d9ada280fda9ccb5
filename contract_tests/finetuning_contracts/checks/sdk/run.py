"""Walk the main flows of an API with the vendor's own SDK."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import attrs
from finetuning_specs import Operation, Spec

from finetuning_contracts.checks import examples
from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.scenarios.bodies import with_more
from finetuning_contracts.checks.scenarios.collection import Collection, collections
from finetuning_contracts.checks.scenarios.keeping import differences
from finetuning_contracts.checks.scenarios.scene import EndedError, Scene
from finetuning_contracts.checks.scenarios.walking import id_of
from finetuning_contracts.checks.seeding import Live, Prepared, Seeder
from finetuning_contracts.checks.sending.identity import made, segment
from finetuning_contracts.checks.slots import Schemas
from finetuning_contracts.redaction import Redactor

from . import calls
from .transport import Exchanges
from .vendors import opened

PHASE = "sdk"
CHECKS = ("sdk_reads", "sdk_reads_back", "sdk_lists")
_THINGS = 3
_PAGE = 2
_MOST = 300
"""Items of a list that are looked at."""
_WORDS = 300
"""Characters of an error's own words."""
_LOOKS = 60
"""How often a job is read until it has ended."""


@attrs.define
class Walker:
    """Calls the SDK, and judges what it gives."""

    scene: Scene
    client: Any
    exchanges: Exchanges

    def call(self, operation: Operation | None, request: Prepared) -> Any:
        """What the SDK gives. Raises `EndedError` where it has no such call, or the server refuses it."""
        called = calls.method(self.client, operation) if operation is not None else None
        said = calls.arguments(called, operation, request) if called is not None and operation is not None else None
        if called is None or said is None or operation is None:
            raise EndedError("the SDK has no such call")
        return self.reading(operation, lambda: called(**said))

    def reading(self, operation: Operation, read: Any) -> Any:
        """Read a response by the SDK. What it cannot read although the server gave it is a finding."""
        begun = len(self.exchanges.seen)
        try:
            value = read()
        except EndedError:
            raise
        except Exception as error:  # noqa: BLE001  an SDK may raise anything
            sent = self.exchanges.seen[begun:]
            last = sent[-1][1] if sent else None
            if last is None or not last.succeeded or calls.status_of(error) is not None:
                raise EndedError(f"{operation.id}: {type(error).__name__}") from None
            words = " ".join(str(error).split())[:_WORDS]
            told = f"the SDK raises {type(error).__name__} for a response with {last.status}: {words}"
            self.note(begun)
            self.scene.judge("sdk_reads", operation, told)
            raise EndedError(told) from None
        self.note(begun)
        self.scene.judge("sdk_reads", operation, None)
        return value

    def note(self, begun: int) -> None:
        """Remember what was sent on the way to a finding."""
        for request, response in self.exchanges.seen[begun:]:
            if response is not None:
                self.scene.sent(request, response)


def run(spec: Spec, operations: Sequence[str], seeder: Seeder, redactor: Redactor, *, hurried: bool = True) -> Tally:
    """Walk through each resource that the SDK knows, and tell what held and what did not.

    Raises `UsageError` when the SDK is not installed.
    """
    tally = Tally()
    exchanges = Exchanges(seeder.sender)
    scene = Scene(seeder, tally, redactor, frozenset(operations), hurried=hurried, phase=PHASE)
    walker = Walker(scene, opened(spec.provider, exchanges), exchanges)
    for things in collections(spec):
        for flow in (_kept, _lived):
            scene.begin()
            try:
                flow(walker, things)
            except EndedError:
                continue
    return tally


def _kept(walker: Walker, things: Collection) -> None:
    """Create things, read each back, find all in the list, download what was uploaded, and delete one."""
    created = [_create(walker, things) for _ in range(_THINGS)]
    for live, request in created:
        if things.retrieve is not None:
            _read_back(walker, things, live, request)
    _listed(walker, things, created)
    live, request = created[0]
    if things.content is not None:
        value = calls.content(walker.call(things.content, _naming(walker, things.content, live)))
        sent = next(
            (part[1] for part in request.content(_creating(things), things.spec)["files"].values() if part[0]), b""
        )
        told = f"{len(value)} bytes were downloaded, and {len(sent)} uploaded" if value != sent else None
        walker.scene.judge("sdk_reads_back", things.content, told)
    if things.delete is not None:
        walker.call(things.delete, _naming(walker, things.delete, live))


def _lived(walker: Walker, things: Collection) -> None:
    """Follow a job to its end, read what belongs to it, and cancel another one."""
    lifecycle, retrieve = things.lifecycle, things.retrieve
    if things.job is None or lifecycle is None or retrieve is None:
        raise EndedError(f"{things.resource} are no jobs")
    live, _ = _create(walker, things)
    for _ in range(_LOOKS if walker.scene.hurried else 1):
        shown = calls.plain(walker.call(retrieve, _naming(walker, retrieve, live)))
        status = lifecycle.status.resolve(shown, None) if isinstance(shown, Mapping) else None
        if isinstance(status, str) and status in lifecycle.states and lifecycle.states[status].terminal:
            break
    for listing in things.children:
        page = walker.call(listing, _naming(walker, listing, live))
        walker.reading(listing, lambda page=page: calls.items(page, _MOST))
    other, _ = _create(walker, things)
    if "cancel" in things.actions:
        walker.call(things.actions["cancel"][0], _naming(walker, things.actions["cancel"][0], other))


def _create(walker: Walker, things: Collection) -> tuple[Live, Prepared]:
    request = walker.scene.request_for(things)
    create = _creating(things)
    if isinstance(request.body, Mapping):
        called = calls.method(walker.client, create)
        if called is not None and calls.arguments(called, create, request) is None:
            # The SDK asks for more than the contract does.
            more = {name: wider.body[name] for name, wider in with_more(things, request)}
            request = attrs.evolve(request, body={**_objects(things), **more, **request.body})
    shown = calls.plain(walker.call(create, request))
    ids = made(create, shown if isinstance(shown, Mapping) else [calls.plain(one) for one in shown or ()])
    if not ids:
        raise EndedError(f"{create.id} gave no id")
    return Live(things.resource, ids[0], request.path), request


def _objects(things: Collection) -> dict[str, Any]:
    """An object for each property that is one, made of the contract's own examples of what is in it."""
    schemas, found = Schemas(things.spec), {}
    for name, part in things.request.items():
        inner = {
            key: next(examples.of_schema(things.spec, one), None) for key, one in part.get("properties", {}).items()
        }
        value = {key: one for key, one in inner.items() if one is not None}
        if inner and schemas.allow(part, value):
            found[name] = value
    return found


def _creating(things: Collection) -> Operation:
    assert things.create is not None, "only what can be created is a collection"
    return things.create


def _naming(walker: Walker, operation: Operation, live: Live) -> Prepared:
    return Prepared(walker.scene.path_of(operation, live), {}, {}, None, None)


def _read_back(walker: Walker, things: Collection, live: Live, request: Prepared) -> None:
    assert things.retrieve is not None, "it can be read"
    shown = calls.plain(walker.call(things.retrieve, _naming(walker, things.retrieve, live)))
    if not isinstance(shown, Mapping):
        raise EndedError("the SDK gives no object")
    id = id_of(shown)
    told = f"{live.id} was created, and the SDK reads {id}" if id != segment(live.id) else None
    if not walker.scene.judge("sdk_reads_back", things.retrieve, told):
        return
    for name, different in differences(things, request.body, shown, things.schema):
        if name in shown:  # what the SDK does not know it does not show
            walker.scene.judge("sdk_reads_back", things.retrieve, f"{name} {different}" if different else None)


def _listed(walker: Walker, things: Collection, created: list[tuple[Live, Prepared]]) -> None:
    listing = things.listing
    if listing is None:
        return
    pages = listing.pagination
    query = {pages.limit: _PAGE} if pages is not None and pages.limit is not None else {}
    page = walker.call(listing, attrs.evolve(_naming(walker, listing, created[0][0]), query=query))
    whole = hasattr(page, "iter_pages") or not query
    found = walker.reading(listing, lambda: calls.items(page, _MOST))
    seen = Counter(id_of(item) for item in found)
    ours = [segment(live.id) for live, _ in created]
    missing = next((id for id in ours if not seen[id]), None)
    twice = next((id for id in ours if seen[id] > 1), None)
    told = f"{missing} was created, and the SDK's list does not have it" if missing else None
    if missing and (not whole or len(found) >= _MOST):
        return  # the SDK does not go from page to page by itself, or there is very much more
    if twice is not None:
        told = f"the SDK's list has {twice} {seen[twice]} times"
    walker.scene.judge("sdk_lists", listing, told)
