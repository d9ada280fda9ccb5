"""Delete at the end what a run has made, and say what could not be deleted.

What is deleted is what the ledger says, the newest first. A job that cannot be deleted is cancelled, so that it costs
nothing more.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from finetuning_specs import Operation, Spec

from finetuning_contracts.checks.slots import parameter_slots

from .cleaned_up import CleanedUp
from .connections import NoResponseError
from .identity import creates, made, segment
from .ledger import Made
from .messages import Headers, Outgoing
from .sender import Sender


def clean_up(sender: Sender, headers: Headers) -> CleanedUp:
    """Delete or cancel what the sender's ledger has, with these headers: the credentials."""
    result = CleanedUp()
    ledger, spec = sender.guard.ledger, sender.guard.spec
    tried: set[tuple[str, str]] = set()
    # Ending a job shows what it has produced, which is ended in its turn.
    while entries := [one for one in ledger.living if (one.resource, one.id) not in tried]:
        for entry in entries:
            tried.add((entry.resource, entry.id))
            outcome = _end(sender, spec, entry, headers)
            if not outcome.left:
                ledger.forget(entry.resource, entry.id)
            result += outcome
    unnamed = tuple(f"something that {operation} has made without saying its id" for operation in ledger.unnamed)
    produced = tuple(
        f"{resource} {id}: a job of this run names it as what it produced; whether it was there before is not known"
        for resource, id in ledger.produced
    )
    return result + CleanedUp(left=(*unnamed, *produced))


def cancel_made(sender: Sender, operation: Operation, body: Any) -> None:
    """Cancel at once the job that a create has just made, where nothing more is asked of it: training costs money.

    Not on a server of the run's own, where it costs nothing.
    """
    guard = sender.guard
    if guard.permissions.everything or "x-job" not in guard.spec.resolve(operation.success_schema):
        return
    ids = made(operation, body) if creates(operation) else ()
    for entry in guard.ledger.living if ids else ():
        if entry.id in ids:
            _cancel(sender, guard.spec, entry, sender.headers)


def _end(sender: Sender, spec: Spec, entry: Made, headers: Headers) -> CleanedUp:
    operation = _deleting(spec, entry.resource)
    if operation is None:
        return _cancel(sender, spec, entry, headers)
    status = _call(sender, operation, entry, headers)
    if status in range(200, 300) or status in {404, 410}:
        return CleanedUp(deleted=1)
    return CleanedUp(left=(f"{entry.resource} {entry.id}: {status} from {operation.id}",))


def _cancel(sender: Sender, spec: Spec, entry: Made, headers: Headers) -> CleanedUp:
    """A job that no operation deletes is cancelled. That it has ended already is as good."""
    operation = next(
        (one for one in spec.operations if (one.resource.name, one.resource.verb) == (entry.resource, "cancel")), None
    )
    if operation is None and entry.path and all(map(sender.guard.ledger.owns, entry.path.values())):
        return CleanedUp()  # part of something of ours, such as of an upload, with which it ends
    if operation is None:
        return CleanedUp(left=(f"{entry.resource} {entry.id}: no operation deletes it",))
    status = _call(sender, operation, entry, headers)
    if status in {400, 404, 409, 422}:  # it has ended by itself; reading it shows what it has produced
        reading = next((o for o in spec.operations if o.method == "GET" and _shows(o, entry.resource)), None)
        if reading is not None:
            _call(sender, reading, entry, headers)
        return CleanedUp(cancelled=1)
    if status in range(200, 300):
        return CleanedUp(cancelled=1)
    return CleanedUp(left=(f"{entry.resource} {entry.id}: {status} from {operation.id}",))


def _shows(operation: Operation, resource: str) -> bool:
    """Whether the operation reads one thing of this kind."""
    return operation.resource.name == resource and operation.pagination is None and operation.path.endswith("}")


def _deleting(spec: Spec, resource: str) -> Operation | None:
    return next((o for o in spec.operations if o.method == "DELETE" and o.resource.name == resource), None)


def _call(sender: Sender, operation: Operation, entry: Made, headers: Headers) -> int | str:
    """The status, or why there is none."""
    values = dict(entry.path)
    for slot in parameter_slots(operation):
        if slot.place == "path" and slot.resource == entry.resource:
            values[slot.name] = segment(entry.id) if "/" in entry.id else entry.id
    path = operation.path
    for name, value in values.items():
        path = path.replace("{" + name + "}", quote(str(value), safe=""))
    if "{" in path:
        return "an unknown path parameter"
    body, more = (b"", ()) if operation.request_body is None else (b"{}", (("content-type", "application/json"),))
    request = Outgoing(operation.method, sender.guard.url.rstrip("/") + path, (*headers, *more), body)
    try:
        return sender.send(request).status
    except NoResponseError as error:
        return str(error)
