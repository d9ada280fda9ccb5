"""The requests that show a finding, in a form in which they can be sent again: by this run or by another one.

What differs from run to run is not in them but referred to: a credential by its header's name, and the id of what a run has
made either by the response that gave it or by the kind of thing that it names.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote, unquote_plus, urlsplit

import attrs
from finetuning_specs.pointers import written

from .sending.messages import Incoming, Outgoing
from .sending.sender import Sender

_MOST_BYTES = 64 * 1024
"""Of a request's body. A report is no place for more."""
_MOST_STEPS = 20
_WRITTEN_ANEW = frozenset(
    {"host", "content-length", "transfer-encoding", "connection", "accept-encoding", "x-schemathesis-testcaseid"}
)
"""Headers that belong to one exchange."""
_CHANGING = re.compile(r"[\w-]*\d[\w-]*")
"""Ids, times and numbers, which differ from response to response."""


@attrs.frozen
class Reference:
    """A value in a request that another run has to put in anew."""

    value: str
    """As it stands in the request."""
    step: int | None = None
    """Which step's response gave it, from 0 on."""
    pointer: str = ""
    """Where in that response: a JSON Pointer."""
    resource: str = ""
    """Where no step's response did: the kind of thing that it names, which the run had made."""


@attrs.frozen
class Step:
    """A request."""

    method: str
    target: str
    """Path and query below the server's base path, percent-encoded."""
    headers: tuple[tuple[str, str], ...]
    """Without those that every run writes anew."""
    credentials: tuple[str, ...]
    """Headers that carry what the run was given: their names."""
    body: bytes
    references: tuple[Reference, ...]


@attrs.frozen
class Outcome:
    """What a response was like, as far as two of them can be compared."""

    status: int | None
    """None: there was no complete response."""
    content_type: str = ""
    allow: str = ""
    headers: tuple[str, ...] = ()
    """Names in lower case, sorted."""
    words: str = ""
    """A hash of the body without what differs from response to response."""

    @classmethod
    def of(cls, response: Incoming | None) -> Outcome:
        """What this response was like; None: there was none."""
        if response is None:
            return cls(None)
        text = _CHANGING.sub("…", response.body[:_MOST_BYTES].decode(errors="replace"))
        return cls(
            response.status,
            response.header("content-type").partition(";")[0].strip().lower(),
            response.header("allow"),
            tuple(sorted({name.lower() for name, _ in response.headers})),
            hashlib.sha256(text.encode()).hexdigest()[:16],
        )


@attrs.frozen
class Reproduction:
    """The requests that show a finding, and what the last response was like."""

    steps: tuple[Step, ...]
    outcome: Outcome


@attrs.frozen
class Origin:
    """What tells, in requests that were sent, what another run has to put in anew."""

    url: str
    """The server's, with its base path."""
    given: frozenset[tuple[str, str]] = attrs.field(repr=False)
    """Headers that carry credentials: names in lower case, and values."""
    hide: Callable[[str], str] = attrs.field(repr=False)
    """Takes credentials out of a text."""
    resource_of: Callable[[str], str | None] = attrs.field(repr=False)
    """What kind of thing an id names; None: it is no id of which that is known."""


def recorded(exchanges: Sequence[tuple[Outgoing, Incoming | None]], sender: Sender) -> Reproduction | None:
    """What a sender has sent, oldest first, as it can be sent again; None where it cannot."""
    given = frozenset((name.lower(), value) for name, value in sender.headers)
    return reproduction(exchanges, Origin(sender.guard.url, given, sender.redactor, sender.guard.ledger.resource_of))


def reproduction(exchanges: Sequence[tuple[Outgoing, Incoming | None]], origin: Origin) -> Reproduction | None:
    """What was sent, oldest first, as it can be sent again; None where it cannot.

    That is where a request is too large, leads elsewhere, or has a credential in another place than its header.
    """
    steps: list[Step] = []
    if not exchanges or len(exchanges) > _MOST_STEPS:
        return None
    bodies: list[Mapping[str, str]] = []
    for request, response in exchanges:
        step = _step(request, bodies, origin)
        if step is None:
            return None
        steps.append(step)
        bodies.append(dict(_texts(response.json(), ())) if response is not None else {})
    return Reproduction(tuple(steps), Outcome.of(exchanges[-1][1]))


def _step(request: Outgoing, bodies: Sequence[Mapping[str, str]], origin: Origin) -> Step | None:
    base = urlsplit(origin.url).path.rstrip("/")
    if len(request.body) > _MOST_BYTES or not request.target.startswith(base):
        return None
    own = [(name, value) for name, value in request.headers if name.lower() not in _WRITTEN_ANEW]
    headers = tuple((name, value) for name, value in own if (name.lower(), value) not in origin.given)
    target = request.target.removeprefix(base)
    shown = "\n".join([target, *(value for _, value in headers), request.body.decode("latin-1")])
    if origin.hide(shown) != shown:
        return None
    return Step(
        request.method,
        target,
        headers,
        tuple(name for name, value in own if (name.lower(), value) in origin.given),
        request.body,
        tuple(_references(request, target, bodies, origin)),
    )


def _references(
    request: Outgoing, target: str, bodies: Sequence[Mapping[str, str]], origin: Origin
) -> Iterator[Reference]:
    for value in dict.fromkeys([*values_of(target), *(text for text in dict(_texts(request.json(), ())))]):
        # The latest response that has it: earlier ones may be about something that is gone.
        step = next((n for n in reversed(range(len(bodies))) if value in bodies[n]), None)
        if step is not None:
            yield Reference(value, step, bodies[step][value])
        elif (resource := origin.resource_of(value)) is not None:
            yield Reference(value, resource=resource)


def values_of(target: str) -> Iterator[str]:
    """The values in a path and query, decoded; of a segment that ends in a verb (`a:cancel`) what stands before it, too."""
    path, _, query = target.partition("?")
    for segment in filter(None, path.split("/")):
        yield unquote(segment)
        if ":" in segment:
            yield unquote(segment.rpartition(":")[0])
    for pair in filter(None, query.split("&")):
        yield unquote_plus(pair.partition("=")[2])


_SHORTEST = 3
"""Characters. A shorter text is found everywhere."""


def _texts(value: Any, place: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Every text in a decoded body that may be an id, with its JSON Pointer; of a resource name its last segment, too."""
    waiting = [(value, place)]
    while waiting:
        part, at = waiting.pop()
        if isinstance(part, dict):
            waiting.extend((inner, (*at, str(name))) for name, inner in part.items())
        elif isinstance(part, list):
            waiting.extend((inner, (*at, str(n))) for n, inner in enumerate(part))
        elif isinstance(part, str) and _SHORTEST <= len(part) <= 200:
            yield part, written(at)
            if "/" in part and len(part.rpartition("/")[2]) >= _SHORTEST:
                yield part.rpartition("/")[2], written(at)


def as_document(reproduction: Reproduction) -> dict[str, Any]:
    """As a report has it."""
    return {
        "steps": [
            {
                "method": step.method,
                "target": step.target,
                "headers": [list(pair) for pair in step.headers],
                "credentials": list(step.credentials),
                **_body(step.body),
                "references": [
                    attrs.asdict(one, filter=lambda _, value: value not in {None, ""}) for one in step.references
                ],
            }
            for step in reproduction.steps
        ],
        "outcome": attrs.asdict(reproduction.outcome),
    }


def _body(body: bytes) -> dict[str, str]:
    try:
        return {"body": body.decode()}
    except UnicodeDecodeError:
        return {"body_base64": base64.b64encode(body).decode()}


def from_document(document: Mapping[str, Any]) -> Reproduction:
    """What a report has. Raises `KeyError`, `TypeError` or `ValueError` for anything else."""
    return Reproduction(
        tuple(
            Step(
                step["method"],
                step["target"],
                tuple((str(name), str(value)) for name, value in step["headers"]),
                tuple(step["credentials"]),
                step["body"].encode() if "body" in step else base64.b64decode(step["body_base64"]),
                tuple(Reference(**one) for one in step["references"]),
            )
            for step in document["steps"]
        ),
        Outcome(**{**document["outcome"], "headers": tuple(document["outcome"]["headers"])}),
    )
