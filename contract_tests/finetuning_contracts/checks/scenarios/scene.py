"""What a scenario works with: it sends requests for operations, keeps the way that led to a finding, and counts verdicts."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from typing import Any

import attrs
from finetuning_specs import Operation
from finetuning_specs.rules import by_check

from finetuning_contracts.checks.curl import curl
from finetuning_contracts.checks.moments import date_of
from finetuning_contracts.checks.outcomes import Finding, Tally
from finetuning_contracts.checks.readiness import can_wait
from finetuning_contracts.checks.seeding import Live, Prepared, Seeder, spell
from finetuning_contracts.checks.sending.connections import NoResponseError
from finetuning_contracts.checks.sending.identity import made
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.checks.sending.sender import StoppedError
from finetuning_contracts.checks.slots import Schemas, Slot, parameter_slots, replace_in_body
from finetuning_contracts.checks.steps import recorded
from finetuning_contracts.redaction import Redactor

from .bodies import variant
from .collection import Collection, collections, trained_on

PHASE = "scenarios"

_EXCERPT = 2_000
_STEPS = 20
"""Requests of a way that a finding shows: the last ones. What came before is what every such way begins with."""
_NAMES = 3
"""Names that are tried for a thing that the client names itself, where one is taken."""


_ENOUGH = 12
"""Examples that a job trains on, where each is a thing of its own."""


class EndedError(Exception):
    """The scenario cannot go on: something that it needs is not there. That is no finding of its own."""


@attrs.frozen
class Thing:
    """Something that a scenario has made."""

    live: Live
    sent: Prepared
    answer: Mapping[str, Any]
    """The body of the response to its create."""
    date: float | None = None
    """When the response was made, by its header Date, in Unix seconds."""

    @property
    def id(self) -> str:
        """As the server gave it."""
        return self.live.id


@attrs.define
class Scene:
    """One server, as one scenario sees it."""

    seeder: Seeder
    tally: Tally
    redactor: Redactor
    operations: frozenset[str]
    """Ids of the operations that the run is about."""
    other: Mapping[str, str] | None = attrs.field(default=None, repr=False)
    """The credentials of somebody else, where there are any."""
    hurried: bool = True
    """Whether a job needs requests and no time to come to its end, as on an embedded mock."""
    patience: float = 10.0
    """Seconds that a job is waited for, where it takes time."""
    now: Callable[[], float] = time.monotonic
    phase: str = PHASE
    """How findings name where they were seen."""
    ended: dict[str, list[Thing]] = attrs.field(factory=dict, init=False)
    """Jobs that have ended, by their resource."""
    endless: set[str] = attrs.field(factory=set, init=False)
    """Resources of which a job did not end in time: no other is waited for."""
    states: dict[str, set[str]] = attrs.field(factory=dict, init=False)
    """The states in which jobs were seen, by their resource."""
    _schemas: Schemas = attrs.field(
        init=False, default=attrs.Factory(lambda self: Schemas(self.seeder.spec), takes_self=True)
    )
    _way: list[tuple[Outgoing, Incoming]] = attrs.field(factory=list, init=False)
    _made: int = attrs.field(default=0, init=False)
    _supplied: set[str] = attrs.field(factory=set, init=False)

    def begin(self) -> None:
        """A new way: what was sent before belongs to no finding of what follows."""
        self._way.clear()

    def anew(self) -> Scene:
        """The same, with a tally of its own."""
        return attrs.evolve(self, tally=Tally())

    # Requests

    def call(
        self,
        operation: Operation,
        thing: Live | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        sent: Prepared | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Incoming:
        """Send a request for an operation on a thing. `sent` gives its body, `headers` other credentials.

        Raises `EndedError` when there is no response, or none was asked for.
        """
        return self.send(self.outgoing(operation, thing, query=query, sent=sent, headers=headers), operation)

    def outgoing(
        self,
        operation: Operation,
        thing: Live | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        sent: Prepared | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Outgoing:
        """The request that `call` sends. Raises `EndedError` when what it names is not to be had."""
        return self.seeder.outgoing(operation, self._prepared(operation, thing, query or {}, sent), headers)

    def send(self, outgoing: Outgoing, operation: Operation) -> Incoming:
        """Send a request as it stands. Raises `EndedError` as `call` does."""
        try:
            response = self.seeder.sender.send(outgoing)
        except (StoppedError, NoResponseError) as error:
            raise EndedError(str(error)) from None
        self._way.append((outgoing, response))
        if response.withheld is not None:
            raise EndedError(response.withheld)
        if response.succeeded:
            self.tally.accepted[operation.id] += 1
        return response

    def sent(self, outgoing: Outgoing, response: Incoming) -> None:
        """Take a request that somebody else has sent into the way."""
        self._way.append((outgoing, response))

    def create(self, things: Collection, change: Callable[[Prepared], Prepared] | None = None) -> Thing:
        """Make a thing that differs from all others in what its client may choose. Raises `EndedError` when it is refused."""
        assert things.create is not None, "only what can be created is a collection"
        status = 0
        for _ in range(_NAMES):
            request = self.request_for(things)
            request = change(request) if change is not None else request
            response = self.call(things.create, sent=request)
            status = response.status
            if response.succeeded:
                body = response.json()
                ids = made(things.create, body)
                if ids:
                    answer = body if isinstance(body, Mapping) else {}
                    return Thing(Live(things.resource, ids[0], request.path), request, answer, date_of(response))
            if response.status != 409:
                break
        raise EndedError(f"{things.create.id} answered {status}")

    def _supply(self, things: Collection) -> None:
        """Make enough of what a job trains on, where it trains on many things and not on a file."""
        for other in trained_on(things):
            if other.resource in self._supplied or other.create is None:
                continue
            self._supplied.add(other.resource)
            with contextlib.suppress(EndedError):
                if isinstance(self.request_for(other).body, list):
                    self.create(other, lambda sent: attrs.evolve(sent, body=sent.body[:1] * _ENOUGH))
                else:
                    for _ in range(_ENOUGH):
                        self.create(other)

    def bad_data(self, things: Collection) -> Live:
        """What a job cannot train on: a data set without data, or a file of which the lines are no examples.

        Raises `EndedError` where there is no such thing, or it is refused.
        """
        named = {self.seeder.spec.resolve(part).get("x-reference") for part in things.request.values()}
        for other in collections(self.seeder.spec):
            if other.resource in named and can_wait(self.seeder.spec, other.resource):
                return self.create(other).live
        files = next((one for one in collections(self.seeder.spec) if one.uploads), None)
        if files is None:
            raise EndedError("nothing can be uploaded")
        binary = next(name for name, part in files.request.items() if part.get("format") == "binary")
        lines = '{"no": "example"}\n' * 12
        return self.create(files, lambda sent: attrs.evolve(sent, body={**sent.body, binary: lines})).live

    def request_for(self, things: Collection) -> Prepared:
        """A request that creates a thing unlike all others. Raises `EndedError` when what it names is not to be had."""
        assert things.create is not None, "only what can be created is a collection"
        self._supply(things)
        request = self.seeder.example_of(things.create, fresh=False)
        if request is None:
            raise EndedError(f"the path of {things.create.id} cannot be filled")
        self._made += 1
        return variant(things, request, f"{self.seeder.sender.guard.ledger.run_id}-{self._made}")

    def read(self, things: Collection, thing: Live) -> Mapping[str, Any]:
        """The thing, read alone. Raises `EndedError` when it cannot be read."""
        if things.retrieve is None:
            raise EndedError(f"{things.resource} cannot be read alone")
        response = self.call(things.retrieve, thing)
        body = response.json()
        if not response.succeeded or not isinstance(body, Mapping):
            raise EndedError(f"{things.retrieve.id} answered {response.status}")
        return body

    def path_of(self, operation: Operation, thing: Live | None) -> dict[str, Any]:
        """The path parameters of an operation on a thing. Raises `EndedError` for one that nothing fills."""
        path: dict[str, Any] = {}
        for slot in parameter_slots(operation):
            if slot.place != "path":
                continue
            if thing is not None and slot.resource == thing.resource:
                path[slot.name] = thing.segment
            elif thing is not None and slot.name in thing.path:
                path[slot.name] = thing.path[slot.name]
            else:
                live = self.seeder.live(slot)
                if live is None:
                    raise EndedError(f"nothing is there for {slot.name} of {operation.id}")
                path[slot.name] = live.segment
        return path

    def _prepared(
        self, operation: Operation, thing: Live | None, query: Mapping[str, Any], sent: Prepared | None
    ) -> Prepared:
        if sent is not None:
            path = sent.path if thing is None else self.path_of(operation, thing)
            return attrs.evolve(sent, path=path, query={**sent.query, **_flat(query)})
        if thing is not None and not operation.body_schemas:
            return Prepared(self.path_of(operation, thing), _flat(query), {}, None, None)
        request = self.seeder.example_of(operation, fresh=False)
        if request is None:
            raise EndedError(f"the path of {operation.id} cannot be filled")
        body, path = request.body, request.path
        if thing is not None:
            path = self.path_of(operation, thing)
            body = self._naming(operation, request, thing)
        return attrs.evolve(request, path=path, body=body, query={**request.query, **_flat(query)})

    def _naming(self, operation: Operation, request: Prepared, thing: Live) -> Any:
        """The body, which may name the thing once more."""
        schemas = self._schemas

        def replace(slot: Slot, value: Any) -> Any:
            return spell(schemas, slot, value, thing) if slot.resource == thing.resource else value

        schema = operation.body_schemas.get(request.media_type or "", {})
        return replace_in_body(schemas, schema, request.body, replace)

    # Verdicts

    def judge(self, check: str, operation: Operation, broken: str | None) -> bool:
        """Count a verdict on an operation: `broken` says what does not hold, None that it holds. Returns whether it does."""
        if operation.id not in self.operations:
            return broken is None
        if broken is None:
            self.tally.add_pass(operation.id, check)
            return True
        self.tally.add_finding(
            Finding(
                operation=operation.id,
                check=check,
                title=by_check()[check].says,
                message=self.redactor(broken),
                phase=self.phase,
                status=None,
                response="",
                steps=tuple(self.redactor(curl(step)) for step, _ in self._way[-_STEPS:]),
                reproduction=recorded(self._way[-_STEPS:], self.seeder.sender),
            )
        )
        return False


def _flat(query: Mapping[str, Any]) -> dict[str, Any]:
    """The query as it is written: the members of an object each with its own key (style deepObject)."""
    found: dict[str, Any] = {}
    for name, value in query.items():
        if isinstance(value, Mapping):
            found.update({f"{name}[{key}]": part for key, part in value.items()})
        else:
            found[name] = value
    return found
