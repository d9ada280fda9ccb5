"""What the handlers of a mock server work with: its state and rules, the requests they get and the responses they give."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs
from finetuning_specs.vocabulary import Job, Lifecycle

from .lifecycle import Pace, plan
from .lookup import Lookup
from .state.records import Place, Record, Step
from .state.store import Store

if TYPE_CHECKING:
    from finetuning_specs import Operation, Spec

    from .clock import Clock
    from .ids import Ids
    from .response_builder import ResponseBuilder
    from .webhooks import Webhooks


@attrs.frozen
class Call:
    """A request that is routed, authenticated, read and valid."""

    operation: Operation
    tenant: str
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Any
    origin: str
    """The scheme, host and port under which the client reached the server."""
    sent: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """All headers as they came, those that no operation declares among them."""

    @property
    def item_id(self) -> str:
        """The path's last parameter: the id of what the operation is about."""
        return str(list(self.path.values())[-1])

    def place(self, collection: str = "", *, of_item: bool = False) -> Place:
        """Where the records of a collection stand, by default of the operation's own resource.

        Every path parameter is a parent; `of_item`: all but the last.
        """
        parents = [str(value) for value in self.path.values()]
        return Place(
            tenant=self.tenant,
            collection=collection or self.operation.resource.name,
            parent="/".join(parents[:-1] if of_item else parents),
        )


@attrs.frozen
class Success:
    """A successful response. Its status and its media type are the spec's."""

    body: Any = None
    """A value to be sent as JSON, or content."""
    tag: str = ""
    """The entity tag of content, which is another for other content."""


Handler = Callable[[Call], Success]

_ROUNDS = "rounds"
"""Where a job keeps in how many steps it makes progress."""
_HELD = "held"
"""Where a paused job keeps the plan that it had, with times counted from the pause."""


@attrs.frozen
class Context:
    """The state of one mock server and the rules it follows."""

    spec: Spec
    store: Store
    clock: Clock
    ids: Ids
    pace: Pace
    response_builder: ResponseBuilder
    webhooks: Webhooks
    any_id: bool = False
    """Whether what nobody created comes into being when it is asked for."""
    lookup: Lookup = attrs.field(init=False, default=attrs.Factory(lambda self: Lookup(self.store), takes_self=True))
    lifecycles: Mapping[str, tuple[Job, Lifecycle]] = attrs.field(
        init=False, default=attrs.Factory(lambda self: lifecycles(self.spec), takes_self=True)
    )
    """By resource: where its jobs have their fields, and their life cycle."""

    def success(self, call: Call, value: Any) -> Success:
        """The successful response of an operation, with this value as its body, completed by the schema."""
        return Success(self.response_builder.fill(call.operation.success_schema, value))

    def state(self, record: Record) -> str:
        """The state of a job."""
        _, lifecycle = self.lifecycles[record.place.collection]
        return str(lifecycle.status.resolve(record.document))

    def begin(self, record: Record, *, fails: bool = False, rounds: int | None = None) -> Record:
        """A new job, in its first state and with its plan; not stored yet.

        `rounds`, from 1, is in how many steps the job makes progress while it runs, where that is not left to the pace.
        """
        _, lifecycle = self.lifecycles[record.place.collection]
        if rounds is not None:
            record = record.hiding({**record.hidden, _ROUNDS: rounds})
        return self.moved(record, lifecycle.initial, at=self.clock.now(), fails=fails)

    def moved(self, record: Record, state: str, *, at: float, fails: bool = False) -> Record:
        """The job, moved to a state by an action at a time, with a plan from there."""
        _, lifecycle = self.lifecycles[record.place.collection]
        pace = Pace(
            state=self.pace.state * self.clock.pace,
            step=self.pace.step * self.clock.pace,
            steps=record.hidden.get(_ROUNDS, self.pace.steps),
        )
        return self.in_state(record, state).planning(plan(lifecycle, state, at, pace, fails=fails))

    def held(self, record: Record, state: str, *, at: float) -> Record:
        """The job, paused at a time: what it still has to do waits. One that is held already stays as it is."""
        if _HELD in record.hidden:
            return self.in_state(record, state)
        rest = [step._replace(at=step.at - at) for step in record.plan]
        hidden = {**record.hidden, _HELD: {"from": self.state(record), "plan": rest}}
        return self.in_state(record, state).planning(()).hiding(hidden)

    def released(self, record: Record, state: str, *, at: float) -> Record:
        """The job, resumed at a time: it goes on where it was paused, by way of `state`.

        One that was not paused starts over from `state`, unless something is still going to happen to it.
        """
        if _HELD not in record.hidden:
            return record if record.plan else self.moved(record, state, at=at)
        held = record.hidden[_HELD]
        hidden = {name: value for name, value in record.hidden.items() if name != _HELD}
        rest = [step._replace(at=step.at + at) for step in (Step(*values) for values in held["plan"])]
        if state != held["from"]:
            _, lifecycle = self.lifecycles[record.place.collection]
            fails = bool(rest) and lifecycle.states[rest[-1].to or state].means == "failed"
            undone = {step.number for step in rest if step.to is None}
            again = self.moved(record, state, at=at, fails=fails).plan
            rest = [step for step in again if step.to is not None or step.number in undone]
        return self.in_state(record, state).planning(tuple(rest)).hiding(hidden)

    def in_state(self, record: Record, state: str) -> Record:
        """The job in a state, and otherwise as it is."""
        _, lifecycle = self.lifecycles[record.place.collection]
        return record.showing(_replaced(record.document, lifecycle.status.parts, state))


def lifecycles(spec: Spec) -> dict[str, tuple[Job, Lifecycle]]:
    """By resource: where its jobs have their fields, and their life cycle."""
    found = {}
    for operation in spec.operations:
        schema = spec.resolve(operation.success_schema)
        if "x-job" in schema:
            found[operation.resource.name] = Job.parse(schema["x-job"]), Lifecycle.parse(schema["x-lifecycle"])
    return found


def _replaced(document: Mapping[str, Any], names: Sequence[str], value: Any) -> dict[str, Any]:
    """The document with another value where the names lead; what is not on the way is not copied."""
    name, *rest = names
    return {**document, name: _replaced(document.get(name, {}), rest, value) if rest else value}
