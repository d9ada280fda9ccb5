"""Create the resources that requests are going to name, by the spec's own operations.

A valid request that names a file which does not exist is rightly refused, and a check learns nothing from that. So
before a request is sent, each reference in it gets the id of an existing resource. The id comes from the first of
these that has one:

1. `--parameter NAME=VALUE`, NAME being the parameter's, the property's or the resource's;
2. the spec's create operation of the resource, with its own example, itself seeded in the same way;
3. the examples of the parameter or property itself, for what no operation creates: base models, accounts. Not every model
   that is listed can be trained, and the example of a place is fit for it; a cursor's example is on no page;
4. the spec's list operation of the resource: the first item.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

import attrs
import httpx
from finetuning_specs import Operation, Spec

from finetuning_contracts.training_files import chat_examples

from . import examples
from .marking import Marker
from .readiness import waits_for
from .sending.connections import NoResponseError
from .sending.identity import CREATING, USUAL, look_up, made, pointers
from .sending.messages import Incoming, Outgoing
from .sending.sender import Sender, StoppedError
from .slots import Schemas, Slot, parameter_slots, replace_in_body

_TRAINING_FILE = chat_examples()
"""What is uploaded where the example says nothing about a file's content."""


_EXCERPT = 500
"""Characters of a response body that say why something could not be created."""


@attrs.frozen
class Live:
    """A resource that exists on the server."""

    resource: str
    id: str
    """As the server gave it; a resource name such as `accounts/a/datasets/d` keeps its slashes."""
    path: Mapping[str, Any] = attrs.field(factory=dict)
    """The path parameters under which it was created: what lives below a job is found there only."""
    assumed: bool = False
    """Taken from an example of the spec, without asking the server."""

    @property
    def segment(self) -> str:
        """The id as one segment of a path."""
        return self.id.rsplit("/", 1)[-1]


@attrs.define
class Seeder:
    """Makes resources on one server and remembers which of them exist."""

    spec: Spec
    sender: Sender
    headers: Mapping[str, str] = attrs.field(repr=False)
    parameters: Mapping[str, str]
    """What the user gave: name of a parameter, property or resource → value."""
    refusals: dict[str, str] = attrs.field(factory=dict, init=False)
    """Resource → why it could not be created."""
    _live: dict[str, Live] = attrs.field(factory=dict, init=False)
    _made: int = attrs.field(default=0, init=False)
    _pending: set[str] = attrs.field(factory=set, init=False)
    _schemas: Schemas = attrs.field(init=False, default=attrs.Factory(lambda self: Schemas(self.spec), takes_self=True))
    _marker: Marker = attrs.field(
        init=False, default=attrs.Factory(lambda self: Marker(self.sender.guard), takes_self=True)
    )

    @property
    def url(self) -> str:
        """The server's, with its base path."""
        return self.sender.guard.url

    def given(self, slot: Slot) -> str | None:
        """What the user wants in this place."""
        return self.parameters.get(slot.name, self.parameters.get(slot.resource))

    def live(self, slot: Slot) -> Live | None:
        """A resource that may stand in this place, or None when there is none to be had."""
        given = self.given(slot)
        if given is not None:
            return Live(slot.resource, given)
        known = self._live.get(slot.resource)
        if known is None:
            # An example holds for its own place only: a model that can be trained is none that has a checkpoint.
            example = self._example(slot) if slot.place != "query" else None
            known = example or self.fresh(slot.resource) or self._listed(slot.resource)
            if known is not None and known is not example:
                self._live[slot.resource] = known
        return known or self._example(slot)

    def fresh(self, resource: str) -> Live | None:
        """A resource made just now, for a request that is going to use it up."""
        if resource in self._pending or resource in self.refusals:
            return None
        operation = self._creating(resource)
        if operation is None:
            return None
        self._pending.add(resource)
        try:
            return self._create(operation)
        finally:
            self._pending.discard(resource)

    def retire(self, resource: str, segment: str) -> None:
        """Do not hand out a resource any more: it was deleted."""
        known = self._live.get(resource)
        if known is not None and known.segment == segment:
            del self._live[resource]

    def known(self, resource: str, id: Any) -> Live | None:
        """The resource with this id, if it was handed out and not retired."""
        live = self._live.get(resource)
        return live if live is not None and id in (live.id, live.segment) else None

    def _creating(self, resource: str) -> Operation | None:
        for verb in CREATING:
            for operation in self.spec.operations:
                if operation.resource.name == resource and operation.resource.verb == verb:
                    return operation
        return None

    def _listing(self, resource: str) -> Operation | None:
        """The resource's list: by its name, or because its cursor is one of the resource's ids."""
        for operation in self.spec.operations:
            pages = operation.pagination
            if pages is None:
                continue
            cursors = [slot for slot in parameter_slots(operation) if slot.name == pages.cursor]
            if any(slot.resource == resource for slot in cursors) or (
                operation.resource.name == resource and operation.resource.verb == "list"
            ):
                return operation
        return None

    def _create(self, operation: Operation) -> Live | None:
        resource = operation.resource.name
        bodies: list[tuple[str | None, Any]] = [*examples.of_body(self.spec, operation)]
        for media_type, body in bodies or [(None, None)]:
            for renamed in (False, True):
                request = self._request(operation, media_type, body, renamed=renamed)
                if request is None:
                    return None
                response = self.send(operation, request)
                if response is None:
                    return None
                if response.succeeded:
                    ids = made(operation, response.json())
                    if ids:
                        self.refusals.pop(resource, None)
                        return self._ready(Live(resource, ids[0], request.path), response.json())
                    self.refusals[resource] = f"{operation.id} answered {response.status} without an id"
                    return None
                self.refusals[resource] = self._refusal(operation, response)
                if response.status != httpx.codes.CONFLICT:
                    break
        return None

    def _ready(self, made: Live, body: Any) -> Live:
        """What was made, after the action that it waits for; as it is, where that is refused."""
        operation = waits_for(self.spec, made.resource, body)
        if operation is None:
            return made
        before = self._live.get(made.resource)
        self._live[made.resource] = made
        try:
            request = self.example_of(operation, fresh=False)
        finally:
            del self._live[made.resource]
            if before is not None:
                self._live[made.resource] = before
        response = self.send(operation, request) if request is not None else None
        if response is not None and not response.succeeded:
            self.refusals[made.resource] = self._refusal(operation, response)
        return made

    def _request(self, operation: Operation, media_type: str | None, body: Any, *, renamed: bool) -> Prepared | None:
        """The operation's example as a request, its references live; None when its path cannot be filled."""
        path: dict[str, Any] = {}
        query: dict[str, Any] = {}
        headers: dict[str, str] = {}
        slots = {(slot.place, slot.name): slot for slot in parameter_slots(operation)}
        for parameter in operation.parameters:
            name, place = parameter.name, parameter.location
            value: Any = next(examples.of_parameter(self.spec, parameter), None)
            slot = slots.get((place, name)) if place == "path" or parameter.required else None
            if slot is not None:
                live = self.live(slot)
                value = live.segment if live is not None else value
            if place == "path":
                if value is None:
                    return None
                path[name] = value
            elif parameter.required and value is not None:
                (query if place == "query" else headers)[name] = value
        if media_type is not None:
            body = replace_in_body(self._schemas, operation.body_schemas[media_type], body, self._fill)
            body = self._marker.marked(operation, media_type, body, generated=False)
        if renamed:
            self._made += 1
            self._rename(operation, query, body)
        mark = self._marker.mark
        return Prepared(path, query, headers, media_type, body, f"{mark}.jsonl" if mark else "train.jsonl")

    def _fill(self, slot: Slot, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        live = self.live(slot)
        return value if live is None else spell(self._schemas, slot, value, live)

    def _rename(self, operation: Operation, query: dict[str, Any], body: Any) -> None:
        """Give what the client names itself a new name: what the example of the response shows as its id."""
        chosen = set()
        for answer in examples.of_response(self.spec, operation.success[1]):
            for pointer in pointers(operation):
                id = look_up(answer, pointer)
                if isinstance(id, str):
                    chosen.add(id.rsplit("/", 1)[-1])
        for holder in (query, body if isinstance(body, dict) else {}):
            for name, value in holder.items():
                if isinstance(value, str) and value in chosen:
                    holder[name] = "-".join(filter(None, (value, self._marker.mark, str(self._made))))

    def _refusal(self, operation: Operation, response: Incoming) -> str:
        """Why a create failed, with the server's own words: they name the cause."""
        if response.withheld is not None:
            return f"{operation.id} was not sent: {response.withheld}"
        words = " ".join(self.sender.redactor.both_ends(response.body, _EXCERPT).split())
        return f"{operation.id} answered {response.status}" + (f": {words}" if words else "")

    def example_of(self, operation: Operation, *, fresh: bool) -> Prepared | None:
        """The operation's first example as a request; None when its path cannot be filled.

        What it names is alive; `fresh` makes the operation's own resource anew, for one that uses it up.
        """
        if fresh and any(slot.resource == operation.resource.name for slot in parameter_slots(operation)):
            made = self.fresh(operation.resource.name)
            if made is not None:
                self._live[made.resource] = made
        media_type, body = next(examples.of_body(self.spec, operation), (None, None))
        return self._request(operation, media_type, body, renamed=operation.resource.verb in CREATING)

    def address(self, operation: Operation, request: Prepared) -> str:
        """The URL of a request."""
        return str(httpx.URL(self.url.rstrip("/") + request.fill(operation.path), params=request.query))

    def outgoing(self, operation: Operation, request: Prepared, headers: Mapping[str, str] | None = None) -> Outgoing:
        """A request as it is sent, with the seeder's own credentials by default."""
        content = request.content(operation, self.spec)
        built = httpx.Request(
            operation.method,
            self.address(operation, request),
            headers={**request.headers, **(self.headers if headers is None else headers), **_boundary(content)},
            **content,
        )
        sent = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in built.headers.raw)
        return Outgoing(built.method, str(built.url), tuple(sent), built.read())

    def send(
        self, operation: Operation, request: Prepared, headers: Mapping[str, str] | None = None
    ) -> Incoming | None:
        """Send a request, with the seeder's own credentials by default. None: there is no complete response."""
        try:
            return self.sender.send(self.outgoing(operation, request, headers))
        except StoppedError:
            return None
        except NoResponseError as error:
            self.refusals[operation.resource.name] = f"{operation.id}: {error}"
            return None

    def _listed(self, resource: str) -> Live | None:
        """The first item of the resource's list, if the list has one."""
        operation = self._listing(resource)
        if operation is None or operation.pagination is None or resource in self._pending:
            return None
        self._pending.add(resource)
        try:
            request = self._request(operation, None, None, renamed=False)
            response = self.send(operation, request) if request is not None else None
        finally:
            self._pending.discard(resource)
        if request is None or response is None or not response.succeeded:
            return None
        items = look_up(response.json(), operation.pagination.items)
        for pointer in USUAL:
            id = look_up(items[0], pointer) if isinstance(items, list) and items else None
            if isinstance(id, str):
                return Live(resource, id, request.path)
        return None

    def _example(self, slot: Slot) -> Live | None:
        """An example of the place itself, for a resource that no operation makes."""
        if self._creating(slot.resource) is not None:
            return None
        found = self._examples_in_bodies(slot) if slot.place == "body" else self._examples_of_parameters(slot)
        for value in (*found, *examples.of_schema(self.spec, slot.schema)):
            if isinstance(value, str):
                return Live(slot.resource, value, assumed=True)
        return None

    def _examples_of_parameters(self, slot: Slot) -> Iterator[Any]:
        for operation in self.spec.operations:
            for parameter in operation.parameters:
                if (parameter.location, parameter.name) == (slot.place, slot.name):
                    yield from examples.of_parameter(self.spec, parameter)

    def _examples_in_bodies(self, slot: Slot) -> list[Any]:
        """What stands in this place in the examples of bodies."""
        found: list[Any] = []

        def note(place: Slot, value: Any) -> Any:
            if (place.resource, place.name) == (slot.resource, slot.name):
                found.append(value)
            return value

        for operation in self.spec.operations:
            for media_type, body in examples.of_body(self.spec, operation):
                replace_in_body(self._schemas, operation.body_schemas[media_type], body, note)
        return found


@attrs.frozen
class Prepared:
    """A request made from an operation's own example."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, str]
    media_type: str | None
    body: Any
    filename: str = "train.jsonl"
    """Of what is uploaded."""
    plain: frozenset[str] = frozenset()
    """Files of a form that are sent as if they were plain fields."""

    def fill(self, template: str) -> str:
        """The path of a template, each value one segment."""
        for name, value in self.path.items():
            template = template.replace("{" + name + "}", quote(str(value), safe=""))
        return template

    def content(self, operation: Operation, spec: Spec) -> dict[str, Any]:
        """The arguments by which httpx sends the body."""
        if self.media_type is None:
            return {}
        if not self.media_type.startswith("multipart/"):
            return {"json": self.body}
        schema = spec.resolve(operation.body_schemas[self.media_type])
        parts: dict[str, Any] = {}
        for name, value in self.body.items():
            if (
                spec.resolve(schema.get("properties", {}).get(name, {})).get("format") == "binary"
                and name not in self.plain
            ):
                content = value.encode() if isinstance(value, str) and "{" in value else _TRAINING_FILE
                parts[name] = (self.filename, content, "application/octet-stream")
            else:
                parts[name] = (None, value if isinstance(value, str) else json.dumps(value))
        return {"files": parts}


def _boundary(content: Mapping[str, Any]) -> dict[str, str]:
    """The header that says how the parts of a form are told apart: the same for the same parts, and not drawn at random."""
    if "files" not in content:
        return {}
    words = hashlib.sha256(repr(content["files"]).encode(errors="surrogatepass")).hexdigest()[:32]
    return {"Content-Type": f"multipart/form-data; boundary={words}"}


def spell(schemas: Schemas, slot: Slot, value: Any, live: Live) -> Any:
    """The live id in the form that this place wants; the value that stands there, where no form fits."""
    forms = (live.id, live.segment) if slot.place == "body" else (live.segment, live.id)
    return next((form for form in forms if schemas.allow(slot.schema, form)), value)
