"""What holds of a job, wherever a response shows one: times, and what its status promises."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from finetuning_specs.vocabulary import Job, Lifecycle
from jsonpointer import JsonPointer

from finetuning_contracts.checks.sending.identity import creates, look_up

from .observation import HOLDS, Observation, Verdict

_SECONDS = range(10**8, 10**11)
"""Unix times in seconds from 1973 to 5138: what is less is no time of a job, what is more counts milliseconds."""
_YEARS = range(1973, 5139)


def times_in_unit(seen: Observation) -> Iterator[Verdict]:
    """A time is in the documented unit and form."""
    jobs = list(_jobs(seen))
    yield from _unix_seconds(
        seen, {p.path for job, *_ in jobs[:1] for p in (job.created, job.finished) if p is not None}
    )
    for job, _, body in jobs:
        for pointer in (job.created, job.finished):
            value = look_up(body, pointer) if pointer is not None else None
            if pointer is not None and value is not None:
                moment = _moment(job, value)
                yield Verdict(None if moment is not None else f"{pointer.path} is no time in {job.time}: {value!r}")


def _unix_seconds(seen: Observation, judged: Collection[str]) -> Iterator[Verdict]:
    """The times of whatever else a response shows, where the contract says of a number that it is one in Unix seconds."""
    for name in seen.operation.shown_unix_times:
        for body in seen.items if seen.items is not None else [seen.body]:
            value = body.get(name) if isinstance(body, Mapping) else None
            never = value == 0 and not name.startswith("created")  # what has not happened, as some servers say it
            if value is not None and not never and f"/{name}" not in judged:
                known = isinstance(value, int | float) and not isinstance(value, bool) and int(value) in _SECONDS
                yield Verdict(None if known else f"/{name} is no time in unix_seconds: {value!r}")


def finished_after_created(seen: Observation) -> Iterator[Verdict]:
    """A job does not finish before it was created."""
    for job, _, body in _jobs(seen):
        created = _moment(job, look_up(body, job.created))
        finished = _moment(job, look_up(body, job.finished)) if job.finished is not None else None
        if created is not None and finished is not None:
            broken = f"it finished at {finished}, but was created at {created}" if finished < created else None
            yield Verdict(broken)


def success_has_model(seen: Observation) -> Iterator[Verdict]:
    """A job that succeeded says which model it made; one that is still at work does not."""
    for job, lifecycle, body in _jobs(seen):
        means = _means(lifecycle, body)
        if job.result_model is None or means is None:
            continue
        model = look_up(body, job.result_model)
        if means == "succeeded":
            yield HOLDS if model else Verdict(f"it succeeded, but {job.result_model.path} is {model!r}")


def no_model_before_success(seen: Observation) -> Iterator[Verdict]:
    """A job that has not succeeded names no model that it made."""
    for job, lifecycle, body in _jobs(seen):
        if job.result_model is None or _means(lifecycle, body) not in {"queued", "running", "failed"}:
            continue
        if _named_by_client(seen, job.result_model):
            continue
        model = look_up(body, job.result_model)
        status = look_up(body, lifecycle.status)
        yield Verdict(f"it is {status}, but {job.result_model.path} is {model!r}") if model else HOLDS


def success_has_no_error(seen: Observation) -> Iterator[Verdict]:
    """A job that succeeded has no error."""
    for job, lifecycle, body in _jobs(seen):
        if job.error is None or _means(lifecycle, body) != "succeeded":
            continue
        error = look_up(body, job.error)
        yield Verdict(f"it succeeded, but {job.error.path} says {error!r}") if _says_something(error) else HOLDS


def end_has_finish(seen: Observation) -> Iterator[Verdict]:
    """A job that succeeded says when it finished."""
    for job, lifecycle, body in _jobs(seen):
        if job.finished is not None and _means(lifecycle, body) == "succeeded":
            finished = look_up(body, job.finished)
            yield HOLDS if finished else Verdict(f"it succeeded, but {job.finished.path} is {finished!r}")


def failure_has_error(seen: Observation) -> Iterator[Verdict]:
    """A job that failed says why."""
    for job, lifecycle, body in _jobs(seen):
        if job.error is not None and _means(lifecycle, body) == "failed":
            yield HOLDS if look_up(body, job.error) else Verdict(f"it failed, but {job.error.path} says nothing")


def no_finish_before_the_end(seen: Observation) -> Iterator[Verdict]:
    """A job that is queued or running has no time at which it finished."""
    for job, lifecycle, body in _jobs(seen):
        if job.finished is None or _means(lifecycle, body) not in {"queued", "running"}:
            continue
        finished = look_up(body, job.finished)
        yield Verdict(f"{job.finished.path} is {finished!r}, but it goes on" if finished else None)


def starts_at_the_beginning(seen: Observation) -> Iterator[Verdict]:
    """A job that was created just now has not ended."""
    if seen.operation.method != "POST" or seen.operation.resource.verb != "create":
        return
    for _, lifecycle, body in _jobs(seen):
        status = look_up(body, lifecycle.status)
        state = lifecycle.states.get(status) if isinstance(status, str) else None
        if state is not None:
            ended = state.terminal and state.means in {"succeeded", "cancelled"}
            yield Verdict(f"it was created just now, but is {status}" if ended else None)


def _jobs(seen: Observation) -> Iterator[tuple[Job, Lifecycle, Mapping[str, Any]]]:
    """The jobs that a response shows: one, or those of a list."""
    job, lifecycle = seen.operation.shown_job, seen.operation.shown_lifecycle
    if job is None or lifecycle is None:
        return
    for body in seen.things:
        if isinstance(body, Mapping):
            yield job, lifecycle, body


def _named_by_client(seen: Observation, pointer: JsonPointer) -> bool:
    """Whether a create takes the same property: then its client has chosen the model's name beforehand."""
    for operation in seen.operation.spec.operations:
        if operation.resource.name == seen.operation.resource.name and creates(operation):
            for schema in operation.body_schemas.values():
                if pointer.parts and pointer.parts[0] in operation.spec.resolve(schema).get("properties", {}):
                    return True
    return False


def _says_something(error: Any) -> bool:
    """Whether an error is one: not absent, not empty, and not a status that says OK (google.rpc.Code 0)."""
    if isinstance(error, Mapping):
        return any(value not in (None, "", "OK", 0, {}, []) for value in error.values())
    return bool(error)


def _means(lifecycle: Lifecycle, body: Any) -> str | None:
    status = look_up(body, lifecycle.status)
    state = lifecycle.states.get(status) if isinstance(status, str) else None
    return state.means if state is not None else None


def _moment(job: Job, value: Any) -> float | None:
    """A time as Unix seconds; None when it is none in the job's unit."""
    if job.time == "unix_seconds":
        is_time = isinstance(value, int | float) and not isinstance(value, bool) and int(value) in _SECONDS
        return float(value) if is_time else None
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.datetime.fromisoformat(value)
    except ValueError:
        return None
    if moment.year not in _YEARS or (job.time == "rfc3339" and moment.tzinfo is None):
        return None
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=datetime.UTC)).timestamp()
