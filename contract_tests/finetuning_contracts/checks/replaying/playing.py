"""Send the steps of a reproduction again, with what they refer to put in anew."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import Any
from urllib.parse import quote, unquote, unquote_plus

import attrs
from finetuning_specs import Operation
from jsonpointer import JsonPointer, JsonPointerException

from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.connections import NoResponseError, NotConnectedError
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.checks.sending.sender import StoppedError
from finetuning_contracts.checks.steps import Reference, Reproduction, Step


class NotPlayedError(Exception):
    """The steps could not be sent again. `str(error)` says why."""


@attrs.frozen
class Played:
    """The last of the requests, and what came back."""

    operation: Operation | None
    path: Mapping[str, str]
    request: Outgoing
    response: Incoming | None
    """None: there was no complete response."""


class Ids(Enum):
    """What stands in a request where it names something that a run had made."""

    SAME = auto()
    """The very same id, whether or not it still names anything."""
    NEW = auto()
    """That of another thing of its kind, made now."""


def play(reproduction: Reproduction, seeder: Seeder, ids: Ids) -> Played:
    """Send the steps. The guard sees to it that they change only what this run has made.

    Raises:
        NotPlayedError: A request could not be made or was not sent.
        StoppedError: The run has to end.
    """
    bodies: list[Any] = []
    played = None
    for step in reproduction.steps:
        request = _request(step, bodies, seeder, ids)
        operation, path = seeder.sender.guard.operation(request)
        try:
            response: Incoming | None = seeder.sender.send(request, again=True)
        except (StoppedError, NotConnectedError):
            raise
        except NoResponseError:
            response = None
        if response is not None and response.withheld is not None:
            raise NotPlayedError(f"{request.method} was not sent: {response.withheld}")
        bodies.append(response.json() if response is not None else None)
        played = Played(operation, path, request, response)
    if played is None:
        raise NotPlayedError("there are no requests to send again")
    return played


def _request(step: Step, bodies: Sequence[Any], seeder: Seeder, ids: Ids) -> Outgoing:
    sender = seeder.sender
    given = {name.lower(): value for name, value in sender.headers}
    missing = [name for name in step.credentials if name.lower() not in given]
    if missing:
        raise NotPlayedError(f"the credential {missing[0]} was not given")
    headers = (*((name, given[name.lower()]) for name in step.credentials), *step.headers)
    new = {one.value: _found(one, bodies, seeder, ids) for one in step.references}
    target, body = _in_target(step.target, new), _in_body(step.body, new)
    return Outgoing(step.method, sender.guard.url.rstrip("/") + target, headers, body)


def _found(reference: Reference, bodies: Sequence[Any], seeder: Seeder, ids: Ids) -> str:
    """What stands in the place of a value now."""
    if reference.step is not None:
        try:
            value = JsonPointer(reference.pointer).resolve(bodies[reference.step])
        except (JsonPointerException, IndexError, TypeError):
            value = None
        if not isinstance(value, str):
            raise NotPlayedError(f"the response to request {reference.step + 1} has nothing at {reference.pointer}")
        return value if "/" in reference.value or "/" not in value else value.rpartition("/")[2]
    if ids is Ids.SAME:
        return reference.value
    made = seeder.fresh(reference.resource)
    if made is None:
        raise NotPlayedError(
            f"no other {reference.resource} could be made: "
            + seeder.refusals.get(reference.resource, "no operation does it")
        )
    return made.id if "/" in reference.value else made.segment


def _in_target(target: str, new: Mapping[str, str]) -> str:
    path, mark, query = target.partition("?")
    segments = []
    for segment in path.split("/"):
        name, colon, verb = segment.rpartition(":")
        if unquote(segment) in new:
            segments.append(quote(new[unquote(segment)], safe=""))
        elif colon and unquote(name) in new:
            segments.append(quote(new[unquote(name)], safe="") + colon + verb)
        else:
            segments.append(segment)
    pairs = []
    for pair in query.split("&"):
        name, equals, value = pair.partition("=")
        pairs.append(
            name + equals + (quote(new[unquote_plus(value)], safe="") if unquote_plus(value) in new else value)
        )
    return "/".join(segments) + mark + "&".join(pairs)


def _in_body(body: bytes, new: Mapping[str, str]) -> bytes:
    """The body with other texts, and every other byte as it was."""
    for value, other in new.items():
        for escape in (True, False):
            written = json.dumps(value, ensure_ascii=escape).encode(errors="surrogatepass")
            body = body.replace(written, json.dumps(other).encode())
    return body
