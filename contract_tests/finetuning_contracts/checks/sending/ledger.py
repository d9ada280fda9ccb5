"""What this run has made on a server. Nothing else is ever changed or deleted.

The ledger can be kept in a file as well, a line for each entry, written before anything else happens: whatever becomes of
the process, what it made is known.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import attrs
from finetuning_specs import Operation
from jsonpointer import JsonPointer

from .identity import creates, look_up, made, made_within, mentioned, outputs, segment


@attrs.frozen
class Made:
    """A resource that this run has made."""

    resource: str
    """As `x-reference` names it: `files`."""
    id: str
    """As the server gave it."""
    path: Mapping[str, str] = attrs.field(factory=dict)
    """The path parameters under which it was created."""


def new_run_id() -> str:
    """What tells this run from all others: it is part of every id that the run invents."""
    return f"ftc{secrets.token_hex(4)}"


@attrs.define
class Ledger:
    """What was made, and what else was seen."""

    run_id: str = attrs.field(factory=new_run_id)
    file: Path | None = None
    hide: Callable[[str], str] = attrs.field(default=str, repr=False)
    """Takes credentials out of a line of the file: a server may make an id of anything that it was sent."""
    jobs: int = attrs.field(default=0, init=False)
    """Jobs that were created."""
    before: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """Resource that jobs produce → ids of all that there were before the run; without those that are not known."""
    produced: set[tuple[str, str]] = attrs.field(factory=set, init=False)
    """(Resource, id) that a job of ours names and no request did, such as its result files, and of which it is not known
    that they are new: so they are not deleted."""
    unnamed: list[str] = attrs.field(factory=list, init=False)
    """Operations that created something of which the response does not give the id."""
    _living: dict[tuple[str, str], Made] = attrs.field(factory=dict, init=False)
    _ours: set[str] = attrs.field(factory=set, init=False)
    _resources: dict[str, str] = attrs.field(factory=dict, init=False)
    """Id → the resource that this run made under it."""
    _seen: set[str] = attrs.field(factory=set, init=False)
    _below_ours: set[str] = attrs.field(factory=set, init=False)
    """Ids that the server has shown below something of ours, such as the checkpoints of a job that this run has created."""

    @property
    def living(self) -> tuple[Made, ...]:
        """What was made and not deleted since, the newest first: what depends on something is deleted before it."""
        return tuple(reversed(self._living.values()))

    def owns(self, id: str) -> bool:
        """Whether this run has made what has this id, or invented the id; whether or not it still exists."""
        return id in self._ours or segment(id) in self._ours or self.run_id in id

    def is_foreign(self, id: str) -> bool:
        """Whether the server has shown this id, and this run did not make what it names."""
        return (id in self._seen or segment(id) in self._seen) and not self.owns(id)

    def resource_of(self, id: str) -> str | None:
        """What kind of thing this run made under this id, whether or not it still exists."""
        return self._resources.get(segment(id))

    def lives(self, resource: str, id: str) -> bool:
        """Whether what this run made under this id still exists."""
        return (resource, segment(id)) in self._living

    def may_be_used(self, id: str) -> bool:
        """Whether something may be created under what has this id: it is ours, below ours, or was never seen."""
        return id in self._below_ours or segment(id) in self._below_ours or not self.is_foreign(id)

    def learn(self, operation: Operation | None, path: Mapping[str, str], body: Any) -> None:
        """Take note of a success: what it created, deleted, and shows."""
        if operation is not None and creates(operation):
            self._created(operation, path, body)
        elif operation is not None and operation.method == "DELETE":
            for value in path.values():
                self.forget(operation.resource.name, value)
        if any(map(self.owns, path.values())):
            for resource, id in made_within(operation, body) if operation is not None else ():
                self.add(Made(resource, id))
            self._below_ours |= mentioned(body)
        self._produced(operation, body)
        self._seen |= mentioned(body)

    def add(self, entry: Made) -> None:
        """Take note of something that this run has made."""
        self._living[entry.resource, segment(entry.id)] = entry
        self._ours.update((entry.id, segment(entry.id)))
        self._resources[segment(entry.id)] = entry.resource
        self._write({"made": attrs.asdict(entry)})

    def forget(self, resource: str, id: str) -> None:
        """Take note that something is gone."""
        if self._living.pop((resource, segment(id)), None) is not None:
            self._write({"gone": {"resource": resource, "id": id}})

    def _created(self, operation: Operation, path: Mapping[str, str], body: Any) -> None:
        if "x-job" in operation.spec.resolve(operation.success_schema):
            self.jobs += 1
        ids = made(operation, body)
        if not ids and operation.resource.name in _kept(operation):
            self.unnamed.append(operation.id)
        for id in ids:
            self.add(Made(operation.resource.name, id, dict(path)))

    def _produced(self, operation: Operation | None, body: Any) -> None:
        """The model that a job of ours has made is ours. Other things that it names are noted."""
        schema = operation.spec.resolve(operation.success_schema) if operation is not None else {}
        job = schema.get("x-job")
        if operation is None or not job or not isinstance(body, dict):
            return
        id = look_up(body, JsonPointer(job["id"]))
        if not isinstance(id, str) or not self.owns(id):
            return
        model = look_up(body, JsonPointer(job["result_model"])) if job.get("result_model") else None
        if isinstance(model, str) and model:
            self._ours.update((model, segment(model)))
        for name, resource in outputs(operation).items():
            values = body.get(name)
            for value in values if isinstance(values, list) else [values]:
                if not isinstance(value, str) or self.owns(value):
                    continue
                if resource in self.before and value not in self.before[resource]:
                    self.add(Made(resource, value))
                else:
                    self.produced.add((resource, value))

    def _write(self, entry: Mapping[str, Any]) -> None:
        if self.file is not None:
            with self.file.open("a", encoding="utf-8") as file:
                file.write(self.hide(json.dumps(entry, ensure_ascii=False)) + "\n")


def _kept(operation: Operation) -> set[str]:
    """The resources that can be deleted: a create of another kind (running a grader) leaves nothing behind."""
    return {other.resource.name for other in operation.spec.operations if other.method == "DELETE"}
