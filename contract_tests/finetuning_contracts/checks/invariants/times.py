"""What holds of every time of creation that a response shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from finetuning_specs import Operation
from jsonpointer import JsonPointer

from finetuning_contracts.checks.moments import date_of, moment
from finetuning_contracts.checks.sending.identity import look_up

from .observation import Observation, Verdict

_AHEAD = 300.0
"""Seconds by which clocks may differ."""
_NAMES = ("created_at", "createTime", "createdAt", "created")


def not_from_the_future(seen: Observation) -> Iterator[Verdict]:
    """Nothing was created after the response that shows it."""
    now, pointer = date_of(seen.response), created_pointer(seen.operation)
    if now is None or pointer is None:
        return
    for thing in seen.things:
        created = moment(look_up(thing, pointer)) if isinstance(thing, Mapping) else None
        if created is not None:
            told = f"{pointer.path} is {created:.0f}, and the response is of {now:.0f} (Unix times)"
            yield Verdict(told if created > now + _AHEAD else None)


def created_pointer(operation: Operation) -> JsonPointer | None:
    """Where the things that an operation shows say when they were created; None: they do not."""
    if operation.shown_job is not None:
        return operation.shown_job.created
    properties = operation.shown_schema.get("properties", {})
    name = next((name for name in _NAMES if name in properties), None)
    return JsonPointer(f"/{name}") if name is not None else None
