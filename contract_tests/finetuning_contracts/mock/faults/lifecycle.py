"""Faults of jobs: their states, their results, and the actions on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from .anatomy import Anatomy, at
from .changes import asked_id, both, has_job, id_of, kinds, put, things
from .exchange import Reply
from .fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from finetuning_specs.vocabulary import Lifecycle
    from jsonpointer import JsonPointer

    from .changes import Inject
    from .exchange import Exchange


def _reads(anatomy: Anatomy) -> bool:
    return anatomy.kind == "retrieve" and anatomy.job is not None and anatomy.lifecycle is not None


def _shows(anatomy: Anatomy) -> bool:
    return has_job(anatomy) and anatomy.lifecycle is not None


def _life(exchange: Exchange) -> Lifecycle:
    assert exchange.anatomy.lifecycle is not None
    return exchange.anatomy.lifecycle


def _meaning(exchange: Exchange, thing: Any) -> str:
    state = _life(exchange).states.get(str(at(thing, _life(exchange).status)))
    return state.means if state is not None else ""


def _named(exchange: Exchange, *meanings: str) -> str | None:
    """The first state that means one of these."""
    return next((name for m in meanings for name, state in _life(exchange).states.items() if state.means == m), None)


def _moved(change: Callable[[Exchange, dict[str, Any]], str | None]) -> Inject:
    """A fault under which jobs show another state; None: the state that they have."""

    def changed(exchange: Exchange, thing: dict[str, Any]) -> None:
        state = change(exchange, thing)
        if state is not None and at(thing, _life(exchange).status) is not None:
            put(thing, _life(exchange).status, state)

    return things(changed)


def _readings(exchange: Exchange, thing: Any) -> int:
    """How often the fault has seen this job."""
    key = f"seen {id_of(exchange.anatomy, thing)}"
    exchange.memory[key] = exchange.memory.get(key, 0) + 1
    return int(exchange.memory[key])


def _backwards(exchange: Exchange, thing: dict[str, Any]) -> str | None:
    """Every second reading of a job that has got further shows it in its first state."""
    initial = _life(exchange).initial
    if at(thing, _life(exchange).status) == initial:
        return None
    return initial if _readings(exchange, thing) % 2 == 0 else None


def _revived(exchange: Exchange, thing: dict[str, Any]) -> str | None:
    """A job that has ended runs again from its second reading on."""
    if _meaning(exchange, thing) not in {"succeeded", "failed", "cancelled"} or _readings(exchange, thing) == 1:
        return None
    return _named(exchange, "running", "queued")


def _other_end(exchange: Exchange, thing: dict[str, Any]) -> str | None:
    """A job that has ended has ended otherwise from its second reading on."""
    ends = {"succeeded": "failed", "failed": "succeeded", "cancelled": "succeeded"}
    meaning = _meaning(exchange, thing)
    if meaning not in ends or _readings(exchange, thing) == 1:
        return None
    return _named(exchange, ends[meaning])


def _frozen(exchange: Exchange, thing: dict[str, Any]) -> str | None:
    """A job never leaves the state in which it was first seen."""
    state = at(thing, _life(exchange).status)
    return str(exchange.memory.setdefault(f"first {id_of(exchange.anatomy, thing)}", state))


def _unending(exchange: Exchange, thing: dict[str, Any]) -> str | None:
    """A job that has succeeded shows as running."""
    return _named(exchange, "running") if _meaning(exchange, thing) == "succeeded" else None


def _always(*meanings: str) -> Callable[[Exchange, dict[str, Any]], str | None]:
    return lambda exchange, _: _named(exchange, *meanings)


def _initial(exchange: Exchange, _: dict[str, Any]) -> str | None:
    return _life(exchange).initial


def _action(name: str) -> Callable[[Anatomy], bool]:
    return lambda anatomy: anatomy.action == name and anatomy.job is not None


async def _undone(exchange: Exchange) -> Reply:
    return await exchange.forward(undo=True)


async def _done_and_refused(exchange: Exchange) -> Reply:
    """The action is done, and answered as the same action is when it comes again."""
    reply = await exchange.forward()
    if not reply.ok:
        return reply
    exchange.changed = True
    return await exchange.repeat(exchange.sent)


async def _refused(exchange: Exchange) -> Reply:
    """The action is not done, and answered as one on a job that does not exist."""
    valid = await exchange.forward(undo=True)
    id = asked_id(exchange)
    if not valid.ok or not id:
        return valid
    sent, other = exchange.sent, f"{id[:-1]}_"
    body = sent.body.replace(id.encode(), other.encode())  # where the body names the job, too
    return await exchange.repeat(attrs.evolve(sent, path=sent.path.replace(id, other), body=body))


async def _old_status(exchange: Exchange) -> Reply:
    """The action is done, and answered with the job as it was."""
    reader = exchange.anatomy.retrieval
    assert reader is not None
    before = await exchange.ask("GET", reader.path_of(asked_id(exchange), exchange.parameters))
    reply = await exchange.forward()
    return reply.with_body(before.body) if reply.ok and before.ok else reply


def _answers_job(anatomy: Anatomy) -> bool:
    return (
        anatomy.kind == "action"
        and anatomy.job is not None
        and anatomy.retrieval is not None
        and bool(anatomy.properties)
    )


async def _ended_accepted(exchange: Exchange) -> Reply:
    """An action on a job whose state forbids it is answered as if it had been done."""
    reply = await exchange.forward()
    reader = exchange.anatomy.retrieval
    if exchange.flaw != "state" or reader is None:
        return reply
    found = await exchange.ask("GET", reader.path_of(asked_id(exchange), exchange.parameters))
    if not found.ok:
        return reply
    return found if exchange.anatomy.properties else found.with_body(b"{}")


def _cleared(pointer: str, *meanings: str) -> Inject:
    """A fault under which jobs in states of these meanings lack a value."""

    def changed(exchange: Exchange, thing: dict[str, Any]) -> None:
        where = getattr(exchange.anatomy.job, pointer)
        if _meaning(exchange, thing) in meanings and at(thing, where):
            put(thing, where, "" if isinstance(at(thing, where), str) and not _nullable(exchange, where) else None)

    return things(changed)


def _nullable(exchange: Exchange, pointer: JsonPointer) -> bool:
    schema = exchange.anatomy.properties.get(pointer.parts[0], {})
    return "null" in schema.get("type", ()) or any(b.get("type") == "null" for b in schema.get("anyOf", ()))


def _early_model(exchange: Exchange, thing: dict[str, Any]) -> None:
    job = exchange.anatomy.job
    assert job is not None
    if _meaning(exchange, thing) in {"queued", "running"} and not at(thing, job.result_model):
        put(thing, job.result_model, at(thing, job.model) or "model")


def _has(pointer: str) -> Callable[[Anatomy], bool]:
    return lambda anatomy: _shows(anatomy) and getattr(anatomy.job, pointer) is not None


def _names_its_model(anatomy: Anatomy) -> bool:
    """Whether a job names the model that it has made, and its client has not chosen that name beforehand."""
    pointer = anatomy.job.result_model if anatomy.job is not None else None
    creates = [a for a in anatomy.all.all() if a.kind == "create" and a.resource == anatomy.resource]
    return pointer is not None and not any(pointer.parts[0] in a.body_properties for a in creates)


def _error_on_success(exchange: Exchange, thing: dict[str, Any]) -> None:
    job = exchange.anatomy.job
    assert job is not None
    assert job.error is not None
    if _meaning(exchange, thing) != "succeeded":
        return
    told = "The job failed."
    schema = exchange.anatomy.properties.get(job.error.parts[0], {})
    if len(job.error.parts) > 1:
        owner = thing.setdefault(job.error.parts[0], {})
        if not isinstance(owner, dict):
            owner = thing[job.error.parts[0]] = {}
        owner[job.error.parts[1]] = told
    elif "string" in str(schema.get("type", "")):
        put(thing, job.error, told)
    else:
        put(thing, job.error, {"code": "server_error", "message": told, "param": None})


FAULTS: tuple[Fault, ...] = (
    Fault(
        "status-goes-backwards",
        "A job that has got further is shown in its first state now and then.",
        "state",
        _reads,
        _moved(_backwards),
    ),
    Fault("terminal-moves-on", "A job that has ended runs again.", "state", _reads, _moved(_revived)),
    Fault("terminal-changes", "A job that has ended has ended otherwise later.", "state", _reads, _moved(_other_end)),
    Fault("status-stuck", "A job never leaves the state in which it was first read.", "state", _reads, _moved(_frozen)),
    Fault("never-ends", "A job that has succeeded shows as running.", "state", _shows, _moved(_unending)),
    Fault(
        "status-unknown",
        "A job is in a state that the contract does not have.",
        "response",
        _shows,
        _moved(lambda *_: "no_such_state"),
    ),
    Fault(
        "list-status-stale",
        "A list shows every job in its first state.",
        "response",
        both(_shows, kinds("list")),
        _moved(_initial),
    ),
    Fault(
        "created-finished",
        "A job that has just been created shows as succeeded.",
        "response",
        both(_shows, kinds("create")),
        _moved(_always("succeeded")),
    ),
    Fault(
        "created-cancelled",
        "A job that has just been created shows as cancelled.",
        "response",
        both(_shows, kinds("create")),
        _moved(_always("cancelled", "failed")),
    ),
    Fault("cancel-does-nothing", "Cancelling is answered and not done.", "state", _action("cancel"), _undone),
    Fault(
        "cancel-done-and-refused", "Cancelling is done, and refused.", "request", _action("cancel"), _done_and_refused
    ),
    Fault("cancel-refused", "Cancelling is refused, whatever the job's state.", "request", _action("cancel"), _refused),
    Fault("pause-does-nothing", "Pausing is answered and not done.", "state", _action("pause"), _undone),
    Fault("resume-does-nothing", "Resuming is answered and not done.", "state", _action("resume"), _undone),
    Fault(
        "action-answers-old",
        "An action is done, and answered with the job as it was.",
        "response",
        _answers_job,
        _old_status,
    ),
    Fault(
        "action-on-ended-accepted",
        "An action that the job's state forbids is answered as if it had been done.",
        "response",
        both(kinds("action"), lambda a: a.job is not None),
        _ended_accepted,
    ),
    Fault(
        "success-without-model",
        "A job that has succeeded names no model.",
        "response",
        _has("result_model"),
        _cleared("result_model", "succeeded"),
    ),
    Fault(
        "model-before-success",
        "A job that runs names the model that it has not made yet.",
        "response",
        both(_has("result_model"), _names_its_model),
        things(_early_model),
    ),
    Fault(
        "failure-without-error",
        "A job that has failed does not say why.",
        "response",
        _has("error"),
        _cleared("error", "failed"),
    ),
    Fault(
        "success-with-error",
        "A job that has succeeded has an error.",
        "response",
        _has("error"),
        things(_error_on_success),
    ),
    Fault(
        "finish-time-missing",
        "A job that has ended does not say when.",
        "response",
        _has("finished"),
        _cleared("finished", "succeeded", "failed", "cancelled"),
    ),
)
