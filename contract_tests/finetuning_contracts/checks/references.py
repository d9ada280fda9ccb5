"""Put ids of existing resources into generated requests, and decide which refusals of valid requests are accepted.

A value is replaced only where it is valid by its own schema, so that a request made invalid on purpose stays
what it is. Some requests keep the path ids that were generated: an unknown resource has to be refused, too. Which
ones depends on the request alone and not on chance, so that the same seed sends the same requests.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

import attrs
from finetuning_specs import Operation, Spec

from .marking import Marker
from .seeding import Live, Seeder, spell
from .slots import Schemas, Slot, parameter_slots, replace_in_body

_LEFT_UNKNOWN = 4
"""One in so many requests keeps the path ids that were generated for it."""

_FRESH = 12
"""How many times a resource is created for an operation that uses it up: often enough to check the operation, and not more
often, because on some servers jobs cost money."""


@attrs.frozen
class Request:
    """The parts of a generated request in which references stand."""

    case: str
    """What tells this request from all others."""
    phase: str
    path_parameters: Mapping[str, Any]
    path_is_valid: bool
    query: Mapping[str, Any]
    query_is_valid: bool
    body: Any
    """A decoded JSON or form body; None when there is none that could hold references."""
    media_type: str | None


@attrs.define
class References:
    """Knows, for one run, which resources each request names and whether they exist."""

    seeder: Seeder
    _schemas: Schemas = attrs.field(init=False, default=attrs.Factory(lambda self: Schemas(self.spec), takes_self=True))
    _marker: Marker = attrs.field(
        init=False, default=attrs.Factory(lambda self: Marker(self.seeder.sender.guard), takes_self=True)
    )
    _unknown: dict[str, frozenset[str]] = attrs.field(factory=dict, init=False)
    """Request → resources that it names that are not known to exist."""
    _seen: set[str] = attrs.field(factory=set, init=False)
    """Ids from the server's responses: links put them into later requests, and there they stay."""
    _spent: dict[str, int] = attrs.field(factory=dict, init=False)
    """Operation → resources made for it to use up."""

    @property
    def spec(self) -> Spec:
        """The spec whose `x-reference` marks are followed."""
        return self.seeder.spec

    def put_into(self, operation: Operation, request: Request) -> Request:
        """The request with live ids in it, as far as there are any."""
        filler = _Filler(self, operation, request)
        filled = filler.fill()
        self._unknown[request.case] = frozenset(filler.unknown)
        return filled

    def learn(self, operation: Operation, request: Request, status: int, body: Any) -> None:
        """Take note of what a request has done: the ids in the body of its response, and what it deleted."""
        if not 200 <= status < 300:
            return
        self._seen.update(_ids(body))
        if operation.method == "DELETE":
            for slot in parameter_slots(operation):
                self.seeder.retire(slot.resource, str(request.path_parameters.get(slot.name)))

    def unknown_in(self, case: str) -> frozenset[str]:
        """The resources that a request names that are not known to exist."""
        return self._unknown.get(case, frozenset())

    def accepts(self, operation: Operation, case: str, status: int) -> bool:
        """Whether a valid request may be refused with this status.

        By `x-refusals`: `state`, `quota` and `unsupported` depend on the server alone, so they always count.
        `reference` counts only when the request names something that is not known to exist, or when the spec
        marks no reference at all: then it names something outside of the API. 404 for an unknown resource
        needs no `x-refusals`. A rate limit says nothing about the request, and a server error is another check's finding.
        So is 422 where the contract has no such status: it is read as the 400 that stands in its place.
        """
        if status == 429 or status >= 500:
            return True
        strange = bool(self.unknown_in(case)) or not self._names_anything(operation)
        reasons = operation.refusals.get(
            status, operation.refusals.get(400, frozenset()) if status == 422 else frozenset()
        )
        if reasons & {"state", "quota", "unsupported"}:
            return True
        return strange and ("reference" in reasons or (status == 404 and bool(self.unknown_in(case))))

    def _names_anything(self, operation: Operation) -> bool:
        return bool(parameter_slots(operation)) or any(
            self._schemas.name_resources(schema) for schema in operation.body_schemas.values()
        )

    def uses_up(self, operation: Operation, slot: Slot) -> bool:
        """Whether the operation ends the resource in this slot, and one more may be made for it."""
        if slot.resource != operation.resource.name or self._spent.get(operation.id, 0) >= _FRESH:
            return False
        acts = any(
            action.operation == operation.id
            for _, _, lifecycle in self.spec.jobs()
            for action in lifecycle.actions.values()
        )
        return operation.method == "DELETE" or operation.resource.verb == "cancel" or acts

    def take(self, operation: Operation, slot: Slot) -> Live | None:
        """A resource for a slot: one created for this request where the operation uses it up."""
        if self.uses_up(operation, slot) and self.seeder.given(slot) is None:
            self._spent[operation.id] = self._spent.get(operation.id, 0) + 1
            fresh = self.seeder.fresh(slot.resource)
            if fresh is not None:
                return fresh
        return self.seeder.live(slot)

    def seen(self, value: Any) -> bool:
        """Whether the server itself gave this id in a response."""
        return isinstance(value, str) and value in self._seen

    def allow(self, slot: Slot, value: Any) -> bool:
        """Whether a value is one that the place may hold."""
        return self._schemas.allow(slot.schema, value)

    def spell(self, slot: Slot, value: Any, live: Live) -> Any:
        """The live id in the form that the place wants."""
        return spell(self._schemas, slot, value, live)

    def marked(self, operation: Operation, media_type: str | None, body: Any) -> Any:
        """The body with the run's id where the contract has a place for it."""
        return self._marker.marked(operation, media_type, body, generated=True)

    def body(self, schema: Mapping[str, Any], body: Any, filler: _Filler) -> Any:
        """The body with its references filled."""
        return replace_in_body(self._schemas, schema, body, filler.replace)


@attrs.define
class _Filler:
    """Fills one request: one id for each resource, and what lives below another is found there."""

    references: References
    operation: Operation
    request: Request
    unknown: set[str] = attrs.field(factory=set)
    _taken: dict[str, Live] = attrs.field(factory=dict, init=False)
    _parents: dict[str, Any] = attrs.field(factory=dict, init=False)
    """Path parameters under which the resources taken so far live."""

    def fill(self) -> Request:
        path, query, body = dict(self.request.path_parameters), dict(self.request.query), self.request.body
        slots = parameter_slots(self.operation)
        in_path = [slot for slot in slots if slot.place == "path" and slot.name in path]
        leave = self._leaves_unknown(in_path)
        for slot in slots:
            if slot.place == "query" and slot.name in query and self.request.query_is_valid:
                query[slot.name] = self.replace(slot, query[slot.name])
                if self._may_be_left_out(slot):
                    self.unknown.add(slot.resource)
        # The last of the path first: it knows under which parents it lives, as a cursor in the query does.
        for slot in reversed(in_path):
            if leave or not self.request.path_is_valid:
                self._note(slot, path[slot.name])
            else:
                path[slot.name] = self.replace(slot, path[slot.name])
        schema = self._body_schema()
        if schema is not None and isinstance(body, dict | list):
            body = self.references.body(schema, body, self)
            body = self.references.marked(self.operation, self.request.media_type, body)
        return attrs.evolve(self.request, path_parameters=path, query=query, body=body)

    def replace(self, slot: Slot, value: Any) -> Any:
        """A live id, where the value that stands here is a valid one and not itself from the server."""
        if not isinstance(value, str) or not self.references.allow(slot, value):
            return value
        live = self._taken.get(slot.resource)
        if live is None and slot.place == "path" and slot.name in self._parents:
            live = Live(slot.resource, str(self._parents[slot.name]))
        if live is None and self.references.seen(value):
            self._note(slot, value)
            return value
        if live is None:
            live = self.references.take(self.operation, slot)
        if live is None:
            self._note(slot, value)
            return value
        if live.assumed and slot.resource == self.operation.resource.name:
            # What the operation itself is about: that a spec's example of it exists on this server is too
            # much to ask.
            self.unknown.add(slot.resource)
        self._taken[slot.resource] = live
        self._parents.update(live.path)
        return self.references.spell(slot, value, live)

    def _may_be_left_out(self, slot: Slot) -> bool:
        """Whether it is a cursor beside filters: a server need not know the place of what these do not select."""
        pages = self.operation.pagination
        given = {name.partition("[")[0] for name in self.request.query}  # `metadata[team]` as it is written, too
        return pages is not None and slot.name == pages.cursor and not given.isdisjoint(pages.filters)

    def _note(self, slot: Slot, value: Any) -> None:
        """Take a value as it stands: as the resource that it names, with its parents, or as unknown."""
        taken = self._taken.get(slot.resource)
        if taken is not None and value in (taken.id, taken.segment):
            return
        known = self.references.seeder.known(slot.resource, value)
        if known is None:
            self.unknown.add(slot.resource)
        else:
            self._parents.update(known.path)

    def _leaves_unknown(self, slots: list[Slot]) -> bool:
        if not slots or self.request.phase == "examples":
            return False
        text = self.operation.id + "".join(f"\0{self.request.path_parameters[s.name]}" for s in slots)
        return zlib.crc32(text.encode("utf-8", errors="surrogatepass")) % _LEFT_UNKNOWN == 0

    def _body_schema(self) -> Mapping[str, Any] | None:
        return self.operation.body_schemas.get(self.request.media_type or "")


def _ids(body: Any) -> set[str]:
    """Every `id` and `name` in a decoded response, whole and by its last segment."""
    found: set[str] = set()
    waiting = [body]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            for key in ("id", "name"):
                if isinstance(value.get(key), str):
                    found.update((value[key], value[key].rsplit("/", 1)[-1]))
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return found
