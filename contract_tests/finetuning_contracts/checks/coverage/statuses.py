"""The documented statuses of an operation: those that a request can bring about, and those that only the server can."""

from __future__ import annotations

from finetuning_specs import Operation

from finetuning_contracts.checks.slots import parameter_slots

_MALFORMED = frozenset({400, 422})
"""Either of them says that a request is wrong by itself."""
_PROVOKED = frozenset({"credentials", "reference", "state"})
"""Reasons for a refusal that a request can make. A quota and what a server does not support are its own."""


def documented(operation: Operation, *, breakable: bool) -> tuple[frozenset[str], frozenset[str]]:
    """The statuses that requests can bring about, and the others.

    The others are server errors, limits, what depends on a server's settings, and what another documented status says as
    well: of 400 and 409 for the same reason a server has one. `breakable`: a request for the operation can break a constraint.
    """
    numbers = {int(status) for status in operation.responses if status.isdecimal()}
    can = {status for status in numbers if _can_be_provoked(operation, status, breakable=breakable)}
    return frozenset(map(str, can)), frozenset(map(str, numbers - can))


def _can_be_provoked(operation: Operation, status: int, *, breakable: bool) -> bool:
    if status < 400:
        return True
    if status == 401:
        return bool(operation.security)
    if status == 404 and _names_something(operation):
        return True
    if status in _MALFORMED and breakable:
        # One of them is for what is wrong by itself, the other for something else.
        return status == max(_MALFORMED & set(map(int, operation.responses))) or _has_its_own_reason(operation, status)
    return (status == 415 and bool(operation.body_schemas)) or _has_its_own_reason(operation, status)


def _names_something(operation: Operation) -> bool:
    """Whether the path names what the API itself makes."""
    external = operation.spec.document.get("x-external-resources", {})
    return any(slot.place == "path" and slot.resource not in external for slot in parameter_slots(operation))


def _has_its_own_reason(operation: Operation, status: int) -> bool:
    """Whether a request can give a reason for this status, for which there is no other."""
    reasons = operation.refusals.get(status, frozenset()) & _PROVOKED
    others = (why for other, why in operation.refusals.items() if other != status)
    return bool(reasons.difference(*others))
