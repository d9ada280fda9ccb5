"""`x-job` and `x-lifecycle` agree with the schema that they stand on, and with the operations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from finetuning_specs import Problem, schemas
from finetuning_specs.places import Place
from finetuning_specs.pointers import Tokens

from scripts.lint.spec import Subject


def jobs_with_lifecycle(subject: Subject) -> Iterator[Problem]:
    """A schema with `x-job` is a component and has an `x-lifecycle` of the same status field.

    The reverse does not hold: a dataset has a life cycle and is no job.
    """
    for place, job in _with(subject, "x-job"):
        lifecycle = place.get("x-lifecycle")
        if lifecycle is None:
            yield subject.problem(place.pointer, "has x-job and no x-lifecycle: say which states the job has")
        elif job["status"] != lifecycle["status"]:
            yield subject.problem(
                (*place.pointer, "x-lifecycle", "status"),
                f"is {lifecycle['status']} but x-job says {job['status']}: name one field",
            )
        if place.pointer[:-1] != ("components", "schemas"):
            yield subject.problem(place.pointer, "is no component schema: name it, so that the job has a class")


def job_pointers(subject: Subject) -> Iterator[Problem]:
    """The pointers of `x-job` lead to fields of the schema."""
    for place, job in _with(subject, "x-job"):
        for field, pointer in job.items():
            if field != "time" and not schemas.at(subject.tree, place, pointer):
                yield subject.problem(
                    (*place.pointer, "x-job", field), f"{pointer} is not in the schema: correct the pointer"
                )


def lifecycle_pointers(subject: Subject) -> Iterator[Problem]:
    """The pointers of `x-lifecycle` lead to fields of the schema; a job has its own, in `x-job`."""
    for place, lifecycle in _with(subject, "x-lifecycle"):
        for field in ("id", "error"):
            pointer = (*place.pointer, "x-lifecycle", field)
            if field not in lifecycle:
                continue
            if place.get("x-job") is not None:
                yield subject.problem(pointer, "is x-job's to say: drop it here")
            elif not schemas.at(subject.tree, place, lifecycle[field]):
                yield subject.problem(pointer, f"{lifecycle[field]} is not in the schema: correct the pointer")


def lifecycle_states(subject: Subject) -> Iterator[Problem]:
    """The states of `x-lifecycle` are exactly the values of the status field's enumeration."""
    for place, lifecycle in _with(subject, "x-lifecycle"):
        pointer = (*place.pointer, "x-lifecycle", "states")
        values = schemas.enum_at(subject.tree, schemas.at(subject.tree, place, lifecycle["status"]))
        if values is None:
            yield subject.problem(
                (*pointer[:-1], "status"),
                f"{lifecycle['status']} is no enumeration of the schema: correct it",
            )
            continue
        for state in lifecycle["states"]:
            if state not in values:
                yield subject.problem(
                    (*pointer, state),
                    f"{state} is not a value of the status: correct it, or add it to the enum",
                )
        for value in values:
            if value not in lifecycle["states"]:
                yield subject.problem(pointer, f"{value} is a value of the status without a state: say what it means")


def lifecycle_transitions(subject: Subject) -> Iterator[Problem]:
    """`initial`, `next`, `from` and `to` name states, and some state is terminal.

    An action may leave a terminal state (a failed job is resumed): its `from` and `to` need not be in a
    `next`.
    """
    for place, lifecycle in _with(subject, "x-lifecycle"):
        pointer = (*place.pointer, "x-lifecycle")
        states = lifecycle["states"]
        named: list[tuple[Tokens, str]] = [(("initial",), lifecycle["initial"])]
        for name, state in states.items():
            named += [(("states", name, "next", index), value) for index, value in enumerate(state.get("next", []))]
        for name, action in lifecycle.get("actions", {}).items():
            named.append((("actions", name, "to"), action["to"]))
            named += [(("actions", name, "from", index), value) for index, value in enumerate(action["from"])]
        for steps, value in named:
            if value not in states:
                yield subject.problem((*pointer, *steps), f"{value} is not one of the states: correct it")
        if all("next" in state for state in states.values()):
            yield subject.problem(
                (*pointer, "states"), "no state is terminal: leave `next` out of those in which a job ends"
            )


def lifecycle_actions(subject: Subject) -> Iterator[Problem]:
    """The actions of `x-lifecycle` are operations, and refuse the states from which they do not start."""
    for place, lifecycle in _with(subject, "x-lifecycle"):
        for name, action in lifecycle.get("actions", {}).items():
            pointer = (*place.pointer, "x-lifecycle", "actions", name)
            operation = subject.spec.operations_by_id.get(action["operation"])
            if operation is None:
                yield subject.problem(
                    (*pointer, "operation"),
                    f"no operation {action['operation']!r}: name one by its operationId",
                )
            elif set(action["from"]) < set(lifecycle["states"]) and "state" not in _reasons(operation.place):
                yield subject.problem(
                    operation.place.pointer,
                    f"is {name} in some states only: say in x-refusals which status the others get",
                )


def _reasons(operation: Place) -> set[str]:
    return {reason for reasons in (operation.get("x-refusals") or {}).values() for reason in reasons}


def _with(subject: Subject, extension: str) -> Iterator[tuple[Place, dict[str, Any]]]:
    for place in subject.places:
        if place.kind in ("schema", "property") and place.get(extension) is not None:
            yield place, place.value[extension]
