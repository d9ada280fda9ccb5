"""What an operation is, in the words of the spec's vocabulary: that is all that a fault knows of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

import attrs
from jsonpointer import JsonPointer

from finetuning_contracts.mock.context import lifecycles

if TYPE_CHECKING:
    from finetuning_specs import Operation, Spec
    from finetuning_specs.vocabulary import Job, Lifecycle, Pagination

Kind = Literal["create", "retrieve", "list", "children", "update", "delete", "action", "content", "other"]

_BY_VERB: Mapping[str, Kind] = {
    "create": "create",
    "add": "create",
    "retrieve": "retrieve",
    "get": "retrieve",
    "update": "update",
    "delete": "delete",
}


@attrs.frozen(eq=False)
class Anatomy:
    """An operation and what the spec says about it."""

    operation: Operation
    all: Anatomies = attrs.field(repr=False)
    kind: Kind
    job: Job | None
    """How the job is spelled that it answers with, or lists."""
    lifecycle: Lifecycle | None
    """How that job, or what else is waited for, lives."""
    action: str | None
    """The name of the action that it is."""
    credential_headers: frozenset[str]

    @property
    def spec(self) -> Spec:
        """The spec that it is from."""
        return self.operation.spec

    @property
    def resource(self) -> str:
        """The resource that it is about: `fine_tuning.jobs`."""
        return self.operation.resource.name

    @cached_property
    def pagination(self) -> Pagination | None:
        """How its pages chain."""
        return self.operation.pagination

    @property
    def is_list(self) -> bool:
        """Whether it answers with a list."""
        return self.kind in {"list", "children"}

    @cached_property
    def schema(self) -> Mapping[str, Any]:
        """The schema of the thing that it answers with, or lists; empty where it is neither."""
        schema = self.spec.resolve(self.operation.success_schema)
        if not self.is_list or self.pagination is None:
            return schema
        for name in self.pagination.items.parts:
            schema = self.spec.resolve(schema.get("properties", {}).get(name, {}))
        return self.spec.resolve(schema.get("items", {}))

    @cached_property
    def properties(self) -> Mapping[str, Mapping[str, Any]]:
        """The properties of that schema, references resolved."""
        return {name: self.spec.resolve(value) for name, value in self.schema.get("properties", {}).items()}

    @cached_property
    def envelope(self) -> Mapping[str, Mapping[str, Any]]:
        """The properties of a list's body."""
        body = self.spec.resolve(self.operation.success_schema)
        return {name: self.spec.resolve(value) for name, value in body.get("properties", {}).items()}

    @cached_property
    def body_keywords(self) -> frozenset[str]:
        """The keywords of all schemas of the request's body."""
        found: set[str] = set()
        seen: set[str] = set()

        def look(schema: Any) -> None:
            if isinstance(schema, list):
                for part in schema:
                    look(part)
            elif isinstance(schema, dict) and schema.get("$ref") not in seen:
                seen.update(filter(None, [schema.get("$ref")]))
                resolved = self.spec.resolve(schema)
                found.update(resolved)
                for part in resolved.values():
                    look(part)

        for schema in self.operation.body_schemas.values():
            look(schema)
        return frozenset(found)

    @property
    def closed(self) -> bool:
        """Whether the request's body may have no properties but those that the spec names."""
        schemas = (self.spec.resolve(schema) for schema in self.operation.body_schemas.values())
        return any(schema.get("additionalProperties") is False for schema in schemas)

    @cached_property
    def body_properties(self) -> Mapping[str, Mapping[str, Any]]:
        """The properties of the request's body."""
        for reference in self.operation.body_schemas.values():
            schema = self.spec.resolve(reference)
            return {name: self.spec.resolve(value) for name, value in schema.get("properties", {}).items()}
        return {}

    @property
    def takes_file(self) -> bool:
        """Whether its body is a form with a file."""
        return any(value.get("format") == "binary" for value in self.body_properties.values())

    @property
    def answers_json(self) -> bool:
        """Whether its success has a JSON body."""
        return "application/json" in self.operation.success[1].get("content", {})

    @cached_property
    def id(self) -> JsonPointer:
        """Pointer to the id of the thing."""
        if self.job is not None:
            return self.job.id
        return JsonPointer(next((f"/{name}" for name in ("id", "name") if name in self.properties), "/id"))

    @cached_property
    def created(self) -> JsonPointer | None:
        """Pointer to when the thing came into being."""
        if self.job is not None:
            return self.job.created
        found = (name for name in self.properties if re.match(r"created?(_at|At|Time)", name))
        return next((JsonPointer(f"/{name}") for name in found), None)

    @cached_property
    def path_parameter(self) -> str | None:
        """The path's last parameter: the id of what it is about."""
        names = re.findall(r"\{([^{}]+)\}", self.operation.path)
        return names[-1] if names else None

    @cached_property
    def retrieval(self) -> Anatomy | None:
        """How one thing of its resource is read; for a list of what belongs to a job, how that job is."""
        resource = self.resource
        found = [
            o for o in self.spec.operations if o.resource.name == resource and o.resource.verb in {"retrieve", "get"}
        ]
        if not found and self.kind == "children":
            found = [
                o
                for o in self.spec.operations
                if o.method == "GET" and self.operation.path.startswith(f"{o.path}/") and o.path.endswith("}")
            ]
        return self.all.of(found[0]) if found else None

    @cached_property
    def listing(self) -> Anatomy | None:
        """How the things of its resource are listed."""
        found = [o for o in self.spec.operations if o.resource.name == self.resource and o.resource.verb == "list"]
        return self.all.of(found[0]) if found else None

    @cached_property
    def reading(self) -> Anatomy | None:
        """How the content of its resource is read."""
        found = [o for o in self.spec.operations if o.resource.name == self.resource and o.resource.verb == "content"]
        return self.all.of(found[0]) if found else None

    def path_of(self, id: str | None, parameters: Mapping[str, str]) -> str:
        """The path of this operation for a thing with this id, or for none; `parameters` give the rest of the path."""
        named = {self.path_parameter or "": id.rpartition("/")[2]} if id is not None else {}
        path = self.operation.path
        for name, value in {**parameters, **named}.items():
            path = path.replace(f"{{{name}}}", quote(value, safe=":"))
        return self.spec.base_path + path


class Anatomies:
    """What the operations of a spec are, each worked out once."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._lifecycles = lifecycles(spec)
        self._known: dict[str, Anatomy] = {}

    def of(self, operation: Operation) -> Anatomy:
        """What an operation is."""
        if operation.id not in self._known:
            self._known[operation.id] = self._worked_out(operation)
        return self._known[operation.id]

    def all(self) -> list[Anatomy]:
        """What all operations are."""
        return [self.of(operation) for operation in self._spec.operations]

    def _worked_out(self, operation: Operation) -> Anatomy:
        job, lifecycle = self._lifecycles.get(operation.resource.name, (None, None))
        action = None
        if lifecycle is not None:
            action = next((n for n, a in lifecycle.actions.items() if a.operation == operation.id), None)
        kind = _kind(operation, action)
        schemes = self._spec.security_schemes.values()
        return Anatomy(
            operation=operation,
            all=self,
            kind=kind,
            job=job if kind != "children" else None,
            lifecycle=lifecycle if kind != "children" else None,
            action=action,
            credential_headers=frozenset(
                s["name"].lower() if s["type"] == "apiKey" else "authorization" for s in schemes
            ),
        )


def _kind(operation: Operation, action: str | None) -> Kind:
    resource = operation.resource
    if action is not None:
        return "action"
    if operation.pagination is not None:
        path = operation.path.rpartition("/")[0]
        owned = any(o.path == path and o.method == "GET" for o in operation.spec.operations)
        return "children" if owned else "list"
    if resource.verb == "content":
        return "content"
    return _BY_VERB.get(resource.verb, "other")


def at(value: Any, pointer: JsonPointer | None) -> Any:
    """What a pointer finds; None where there is nothing."""
    return pointer.resolve(value, None) if pointer is not None else None


def last(pointer: JsonPointer | None) -> str:
    """The last name on a pointer's way; empty where it has none."""
    return str(pointer.parts[-1]) if pointer is not None and pointer.parts else ""
