"""Faults of times: their unit, their order, their steadiness."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from .anatomy import Anatomy, at, last
from .changes import answers_thing, id_of, put, things
from .fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from .changes import Inject
    from .exchange import Exchange

_DAY = 86_400


def _dated(anatomy: Anatomy) -> bool:
    return answers_thing(anatomy) and anatomy.created is not None


def _finishes(anatomy: Anatomy) -> bool:
    return answers_thing(anatomy) and anatomy.job is not None and anatomy.job.finished is not None


def _seconds(anatomy: Anatomy) -> bool:
    """Whether times are numbers."""
    name = last(anatomy.created)
    return _dated(anatomy) and anatomy.properties.get(name, {}).get("type") == "integer"


def _rfc3339(anatomy: Anatomy) -> bool:
    return _dated(anatomy) and anatomy.job is not None and anatomy.job.time == "rfc3339"


def _later(value: Any, seconds: float) -> Any:
    """A time in the same spelling, so many seconds later."""
    if isinstance(value, int | float):
        return value + int(seconds)
    if not isinstance(value, str):
        return value
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    moved = (moment + timedelta(seconds=seconds)).isoformat()
    return moved.replace("+00:00", "Z") if value.endswith("Z") else moved


def _created(change: Callable[[Exchange, Any, Any], Any]) -> Inject:
    """A fault under which a thing shows another time of creation. `change` gets the thing and that time."""

    def changed(exchange: Exchange, thing: dict[str, Any]) -> None:
        value = at(thing, exchange.anatomy.created)
        if value is not None:
            put(thing, exchange.anatomy.created, change(exchange, thing, value))

    return things(changed)


def _finished_early(exchange: Exchange, thing: dict[str, Any]) -> None:
    job = exchange.anatomy.job
    assert job is not None
    if at(thing, job.finished):
        put(thing, job.finished, _later(at(thing, job.created), -_DAY))


def _finished_too_soon(exchange: Exchange, thing: dict[str, Any]) -> None:
    job, lifecycle = exchange.anatomy.job, exchange.anatomy.lifecycle
    assert job is not None
    assert lifecycle is not None
    state = lifecycle.states.get(str(at(thing, job.status)))
    if state is not None and not state.terminal and not at(thing, job.finished):
        put(thing, job.finished, at(thing, job.created))


def _wanders(exchange: Exchange, thing: Any, value: Any) -> Any:
    key = id_of(exchange.anatomy, thing)
    exchange.memory[key] = exchange.memory.get(key, -1) + 1
    return _later(value, exchange.memory[key])


def _milliseconds(exchange: Exchange, thing: dict[str, Any]) -> None:
    job = exchange.anatomy.job
    for pointer in (exchange.anatomy.created, job.finished if job is not None else None):
        value = at(thing, pointer)
        if isinstance(value, int):
            put(thing, pointer, value * 1000)


FAULTS: tuple[Fault, ...] = (
    Fault(
        "time-in-milliseconds",
        "Times are in milliseconds instead of seconds.",
        "response",
        _seconds,
        things(_milliseconds),
    ),
    Fault(
        "finished-before-created", "A job ended before it was created.", "response", _finishes, things(_finished_early)
    ),
    Fault(
        "finish-time-early",
        "A job that has not ended says when it ended.",
        "response",
        _finishes,
        things(_finished_too_soon),
    ),
    Fault(
        "created-changes",
        "The time of creation is a second later with each reading.",
        "response",
        _dated,
        _created(_wanders),
    ),
    Fault(
        "created-in-future",
        "Things are created tomorrow.",
        "response",
        _dated,
        _created(lambda _, __, value: _later(value, _DAY)),
    ),
    Fault("created-at-zero", "Things were created in 1970.", "response", _seconds, _created(lambda *_: 0)),
    Fault(
        "time-without-zone",
        "Times lack their zone.",
        "response",
        _rfc3339,
        _created(lambda _, __, value: re.sub(r"(Z|\+00:00)$", "", str(value))),
    ),
    Fault(
        "time-as-number",
        "Times are numbers instead of texts.",
        "response",
        _rfc3339,
        _created(lambda _, __, value: int(datetime.fromisoformat(str(value)).astimezone(UTC).timestamp())),
    ),
)
