"""The life cycles of a contract, and what of them is seen: the status of each job from one response to the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs
from finetuning_specs import Operation, Spec
from finetuning_specs.vocabulary import Job, Lifecycle

from finetuning_contracts.checks.sending.identity import look_up, segment
from finetuning_contracts.checks.sending.messages import Incoming

from .goals import Coverage, Goal, Kind


@attrs.frozen
class _Life:
    """A schema that has a life cycle."""

    name: str
    job: Job
    lifecycle: Lifecycle

    def goal(self, before: str, after: str) -> Goal:
        return Goal(Kind.TRANSITION, self.name, f"{before} > {after}")


class Lives:
    """Follows the jobs of one part of a run."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._lives = {name: _Life(name, job, lifecycle) for name, job, lifecycle in spec.jobs()}
        self._shown: dict[str, tuple[_Life, bool] | None] = {}
        self._status: dict[tuple[str, str], str] = {}
        """(Name of the life, id of a job) → its status when it was last seen."""
        self._states: set[tuple[str, str]] = set()

    def transitions(self, operations: Iterable[str]) -> Iterator[Goal]:
        """Every transition of the life cycles of what these operations show."""
        lives = {shown[0].name for one in map(self._spec.operation, operations) if (shown := self._of(one)) is not None}
        for life in (self._lives[name] for name in sorted(lives)):
            for before, state in life.lifecycle.states.items():
                yield from (life.goal(before, after) for after in state.next)

    def note(self, operation: Operation, response: Incoming, coverage: Coverage) -> None:
        """Take note of the statuses that a response shows."""
        shown = self._of(operation) if response.succeeded else None
        if shown is None:
            return
        life, is_list = shown
        body = response.json()
        items = look_up(body, operation.pagination.items) if is_list and operation.pagination is not None else [body]
        for item in items if isinstance(items, list) else ():
            self._note(life, item, coverage)

    def _note(self, life: _Life, item: Any, coverage: Coverage) -> None:
        id, after = look_up(item, life.job.id), look_up(item, life.lifecycle.status)
        if not isinstance(id, str) or not isinstance(after, str) or after not in life.lifecycle.states:
            return
        key = life.name, segment(id)
        before = self._status.get(key)
        self._status[key] = after
        if (life.name, after) not in self._states:
            self._states.add((life.name, after))
            # Where a job can be in a state, a client can bring about what the actions lead to from there.
            for action in life.lifecycle.actions.values():
                if after in action.from_states and action.to in life.lifecycle.states[after].next:
                    coverage.goals.add(life.goal(after, action.to))
        if before is not None and after in life.lifecycle.states[before].next:
            coverage.reached.add(life.goal(before, after))

    def _of(self, operation: Operation) -> tuple[_Life, bool] | None:
        """The life of what the operation's responses show, and whether they are lists of it."""
        if operation.id not in self._shown:
            self._shown[operation.id] = self._find(operation)
        return self._shown[operation.id]

    def _find(self, operation: Operation) -> tuple[_Life, bool] | None:
        schema = self._spec.resolve(operation.success_schema)
        for token in operation.pagination.items.parts if operation.pagination is not None else ():
            schema = self._spec.resolve(schema.get("properties", {}).get(token, {}))
        is_list = operation.pagination is not None
        item = self._spec.resolve(schema.get("items", {})) if is_list else schema
        if "x-job" not in item:
            return None
        own = (name for name in self._lives if self._spec.schemas[name]["properties"] is item.get("properties"))
        name = next(own, None)
        return (self._lives[name], is_list) if name is not None else None
