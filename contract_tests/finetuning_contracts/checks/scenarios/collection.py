"""The operations about one resource, by what each of them does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from finetuning_specs import Operation, Spec
from finetuning_specs.vocabulary import Action, Job, Lifecycle

from finetuning_contracts.checks.sending.identity import creates
from finetuning_contracts.checks.slots import parameter_slots


@attrs.frozen(eq=False)
class Collection:
    """A resource, and how it is created, read, listed, changed and deleted, as far as the contract has operations for it."""

    spec: Spec = attrs.field(repr=False)
    resource: str
    """As `x-reference` names it: `files`."""
    create: Operation | None = None
    retrieve: Operation | None = None
    listing: Operation | None = None
    update: Operation | None = None
    delete: Operation | None = None
    content: Operation | None = None
    """Gives what was uploaded."""
    actions: Mapping[str, tuple[Operation, Action]] = attrs.field(factory=dict)
    """`cancel`, `pause` and their like."""
    lifecycle: Lifecycle | None = None
    job: Job | None = None
    children: tuple[Operation, ...] = ()
    """Lists of what belongs to one of these things: events, checkpoints."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All of them."""
        own = (self.create, self.retrieve, self.listing, self.update, self.delete, self.content)
        acting = (operation for operation, _ in self.actions.values())
        return (*(one for one in own if one is not None), *acting, *self.children)

    @property
    def schema(self) -> Mapping[str, Any]:
        """Of a thing read alone; empty where it cannot be."""
        return self.spec.resolve(self.retrieve.success_schema) if self.retrieve is not None else {}

    @property
    def request(self) -> Mapping[str, Any]:
        """The properties that a create takes in a JSON body, or in a form."""
        for schema in self.create.body_schemas.values() if self.create is not None else ():
            properties = self.spec.resolve(schema).get("properties", {})
            return {name: self.not_null(part) for name, part in properties.items()}
        return {}

    def not_null(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """The schema, and where it is one of something or null, that of the something."""
        resolved = self.spec.resolve(schema)
        branches = [self.spec.resolve(part) for word in ("anyOf", "oneOf") for part in resolved.get(word, ())]
        others = [part for part in branches if part.get("type") != "null"]
        return {**resolved, **others[0]} if len(others) == 1 < len(branches) else resolved

    @property
    def uploads(self) -> bool:
        """Whether a create takes the content of a file."""
        return any(part.get("format") == "binary" for part in self.request.values())


def collections(spec: Spec) -> tuple[Collection, ...]:
    """All resources of a contract that can be created, in its order."""
    lives = {name: (job, lifecycle) for name, job, lifecycle in _lives(spec)}
    names = dict.fromkeys(o.resource.name for o in spec.operations if creates(o))
    return tuple(_collection(spec, name, *lives.get(name, (None, None))) for name in names if name)


def trained_on(things: Collection) -> tuple[Collection, ...]:
    """The resources of which a job names many, and which can be created."""
    if things.job is None:
        return ()
    named = [things.spec.resolve(part.get("items", {})).get("x-reference") for part in things.request.values()]
    return tuple(one for one in collections(things.spec) if one.resource in named and one.create is not None)


def _collection(spec: Spec, name: str, job: Job | None, lifecycle: Lifecycle | None) -> Collection:
    own = [o for o in spec.operations if o.resource.name == name]
    one = [o for o in own if _names_one(o, name)]
    actions = lifecycle.actions if lifecycle is not None else {}
    retrieve = next((o for o in one if o.method == "GET" and o.pagination is None and o.path.endswith("}")), None)
    return Collection(
        spec=spec,
        resource=name,
        create=next((o for o in own if creates(o)), None),
        retrieve=retrieve,
        listing=next((o for o in own if o.pagination is not None and o.resource.verb == "list"), None),
        update=next((o for o in one if o.method in {"PATCH", "PUT"} or o.resource.verb == "update"), None),
        delete=next((o for o in one if o.method == "DELETE"), None),
        content=next((o for o in one if o.resource.verb == "content"), None),
        actions={verb: (spec.operation(action.operation), action) for verb, action in actions.items()},
        lifecycle=lifecycle,
        job=job,
        children=tuple(o for o in spec.operations if retrieve is not None and _below(o, retrieve)),
    )


def _names_one(operation: Operation, resource: str) -> bool:
    return any(slot.place == "path" and slot.resource == resource for slot in parameter_slots(operation))


def _below(operation: Operation, retrieve: Operation) -> bool:
    return operation.pagination is not None and operation.path.startswith(retrieve.path + "/")


def _lives(spec: Spec) -> Iterator[tuple[str, Job | None, Lifecycle]]:
    """Resource → how what it answers with lives."""
    for operation in spec.operations:
        schema = spec.resolve(operation.success_schema)
        if "x-lifecycle" in schema and operation.pagination is None:
            job = Job.parse(schema["x-job"]) if "x-job" in schema else None
            yield operation.resource.name, job, Lifecycle.parse(schema["x-lifecycle"])
