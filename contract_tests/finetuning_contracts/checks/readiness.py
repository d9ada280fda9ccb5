"""What is made but not ready yet, such as a data set without data, and the action that makes it ready."""

from __future__ import annotations

from typing import Any

from finetuning_specs import Operation, Spec
from finetuning_specs.vocabulary import Lifecycle

from .sending.identity import look_up


def waits_for(spec: Spec, resource: str, body: Any) -> Operation | None:
    """The action that a resource waits for before it can be used; None where there is none. `body` shows the resource.

    Jobs wait for nothing: what they do, they do by themselves.
    """
    lifecycle = _lifecycle(spec, resource)
    status = look_up(body, lifecycle.status) if lifecycle is not None else None
    if lifecycle is None or status not in lifecycle.states:
        return None
    ready = (
        action.operation
        for action in lifecycle.actions.values()
        if status in action.from_states and lifecycle.states[action.to].means == "succeeded"
    )
    found = next(ready, None)
    return spec.operation(found) if found is not None else None


def can_wait(spec: Spec, resource: str) -> bool:
    """Whether a resource is something that can be used only after an action."""
    lifecycle = _lifecycle(spec, resource)
    return lifecycle is not None and any(
        lifecycle.states[action.to].means == "succeeded" for action in lifecycle.actions.values()
    )


def _lifecycle(spec: Spec, resource: str) -> Lifecycle | None:
    for operation in spec.operations:
        if operation.resource.name == resource and operation.pagination is None:
            schema = spec.resolve(operation.success_schema)
            if "x-lifecycle" in schema and "x-job" not in schema:
                return Lifecycle.parse(schema["x-lifecycle"])
    return None
