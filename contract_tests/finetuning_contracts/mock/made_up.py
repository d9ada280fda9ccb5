"""Make up resources that nobody created: from a few fields that are given, the provider's habits, and the schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from .state.records import Record
from .state.snapshot import Loaded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_specs import Operation

    from .context import Context

_SHOWN_BY = ("retrieve", "get", "create")
"""The verbs of operations that respond with a resource as it is, the best first."""


@attrs.frozen
class Maker:
    """Makes up records of one mock server."""

    context: Context
    schemas: Mapping[str, Mapping[str, Any]] = attrs.field(
        init=False, default=attrs.Factory(lambda self: _schemas(self.context), takes_self=True)
    )
    """The schema of each collection's resources."""

    def complete(self, draft: Loaded, given: Mapping[str, Any], *, state: str | None = None) -> Loaded:
        """A draft with what is given in it, and what its schema asks for beside it.

        A job is in `state`, or else in its first. Nothing is going to happen to it by itself.
        """
        record = draft.record
        document = {**record.document, **given}
        schema = self.schemas.get(record.place.collection)
        if schema is not None:
            document = {**self.context.response_builder.fill(schema, document), **given}
        record = record.showing(document)
        if record.place.collection in self.context.lifecycles:
            _, lifecycle = self.context.lifecycles[record.place.collection]
            if state is not None or lifecycle.status.resolve(given, None) is None:
                record = self.context.in_state(record, state or lifecycle.initial)
        return Loaded(record, draft.content)

    def fitting(self, collection: str, operation: Operation | None) -> str | None:
        """A state in which an operation takes a job of a collection; None: any."""
        if operation is None or collection not in self.context.lifecycles:
            return None
        _, lifecycle = self.context.lifecycles[collection]
        for action in lifecycle.actions.values():
            if action.operation == operation.id:
                running = [name for name in action.from_states if lifecycle.states[name].means == "running"]
                return min(running or action.from_states)
        return None

    def check(self, record: Record) -> None:
        """Raise `ValueError` when a job is in a state that there is not."""
        if record.place.collection in self.context.lifecycles:
            _, lifecycle = self.context.lifecycles[record.place.collection]
            state = lifecycle.status.resolve(record.document, None)
            if state not in lifecycle.states:
                known = ", ".join(lifecycle.states)
                raise ValueError(f"{state!r} is no state of {record.place.collection}: choose one of {known}")


def _schemas(context: Context) -> dict[str, Mapping[str, Any]]:
    found: dict[str, tuple[int, Mapping[str, Any]]] = {}
    for operation in context.spec.operations:
        name, verb = operation.resource.name, operation.resource.verb
        if verb in _SHOWN_BY:
            rank = _SHOWN_BY.index(verb)
            if name not in found or rank < found[name][0]:
                found[name] = rank, operation.success_schema
    return {name: schema for name, (_, schema) in found.items()}
