"""What makes a server give each status that the contract has for an operation, where no other scenario does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs
from finetuning_specs import Operation, Spec
from finetuning_specs.vocabulary import Job

from finetuning_contracts.checks.seeding import Live
from finetuning_contracts.checks.sending.identity import look_up
from finetuning_contracts.checks.slots import Slot, parameter_slots

from .collection import Collection, collections
from .identities import like
from .lives import ended_job
from .scene import EndedError, Scene

_NOT_FOUND = {404, 410}


def unknown_in_path(scene: Scene, operation: Operation) -> None:
    """Ask for what nobody has made, at operations that belong to no resource that can be created."""
    slot = named_last(operation)
    if slot is None or "404" not in operation.responses or _is_asked_elsewhere(operation):
        raise EndedError(f"{operation.id} names nothing, or is asked elsewhere")
    live = scene.seeder.live(slot)
    if live is None or (live.assumed and not operation.path.endswith("}")):
        raise EndedError(f"what {operation.id} names is an example of the contract, which may not exist either")
    request = scene.seeder.example_of(operation, fresh=False)
    if request is None:
        raise EndedError(f"the path of {operation.id} cannot be filled")
    unknown = like(str(request.path[slot.name]))
    response = scene.call(operation, sent=attrs.evolve(request, path={**request.path, slot.name: unknown}))
    if response.status >= 500 or not (response.succeeded or response.status in _NOT_FOUND):
        return  # a server error is another rule's, and what comes before the path may be refused in its own way
    told = f"{unknown} does not exist, and the response is {response.status}" if response.succeeded else None
    scene.judge("unknown_refused", operation, told)


def in_each_state(scene: Scene, operation: Operation) -> None:
    """Ask at once for what has just been made, and again: what a state forbids is then refused. The invariants judge."""
    slot = named_last(operation)
    if slot is None or not any("state" in why for why in operation.refusals.values()):
        raise EndedError(f"no state forbids {operation.id}")
    things = next((one for one in collections(operation.spec) if one.resource == slot.resource), None)
    if things is None or operation in [one for one, _ in things.actions.values()]:
        raise EndedError(f"{operation.id} is played elsewhere, or names what cannot be made")
    thing = scene.create(things)
    for _ in range(2):
        scene.call(operation, thing.live)


def results(scene: Scene, things: Collection) -> None:
    """Read and delete the model that a job has made, and look for it again."""
    made = _result(scene, things)
    own = [
        one
        for one in things.spec.operations
        if (slot := named_last(one)) is not None and slot.resource == made.resource
    ]
    read = next((one for one in own if one.method == "GET" and one.pagination is None and one.path.endswith("}")), None)
    delete = next((one for one in own if one.method == "DELETE"), None)
    if delete is None:
        raise EndedError(f"{made.resource} cannot be deleted")
    there = read is not None and scene.call(read, made).succeeded
    response = scene.call(delete, made)
    if not response.succeeded:
        return  # a server may keep it, or need longer
    body = response.json()
    denied = isinstance(body, Mapping) and body.get("deleted") is False
    scene.judge("deletion_says_so", delete, "its response says that nothing was deleted" if denied else None)
    if there and read is not None:
        again = scene.call(read, made)
        told = f"{made.id} was deleted, and reading it gives {again.status}" if again.succeeded else None
        scene.judge("deleted_unreadable", delete, told)


def _result(scene: Scene, things: Collection) -> Live:
    """What a job of its own, that has succeeded, has made. Raises `EndedError`."""
    if things.job is None or things.job.result_model is None or things.retrieve is None:
        raise EndedError(f"{things.resource} make no model")
    resource = _resource(things.spec, things.schema, things.job)
    job = scene.read(things, ended_job(scene, things, _RESULTS).live)
    id = look_up(job, things.job.result_model)
    if resource is None or not isinstance(id, str):
        raise EndedError(f"no job of {things.resource} shows a model")
    return Live(resource, id)


_RESULTS = 2
"""Which of the jobs that have ended: the first are for other scenarios, which want their models to be there."""


def _resource(spec: Spec, schema: Mapping[str, object], job: Job) -> str | None:
    """What the result of a job is an id of."""
    for token in job.result_model.parts if job.result_model is not None else ():
        properties = schema.get("properties")
        schema = spec.resolve(properties.get(token, {}) if isinstance(properties, Mapping) else {})
    reference = schema.get("x-reference")
    return reference if isinstance(reference, str) else None


def named_last(operation: Operation) -> Slot | None:
    """What the path of an operation names; None: nothing that the API itself has."""
    external = operation.spec.document.get("x-external-resources", {})
    own = [slot for slot in parameter_slots(operation) if slot.place == "path" and slot.resource not in external]
    return own[-1] if own else None


def _is_asked_elsewhere(operation: Operation) -> bool:
    return operation in (one for things in collections(operation.spec) for one in _asked(things))


def _asked(things: Collection) -> Iterator[Operation | None]:
    """The operations of a resource that `identities.unknown_ids` asks."""
    yield from (things.retrieve, things.content, things.update, things.delete, *things.children)
    yield from (operation for operation, _ in things.actions.values())
