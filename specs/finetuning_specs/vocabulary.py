"""The specs' `x-` vocabulary as typed values: what `specs/README.md` defines, read in one place.

Each class has a `parse` that takes the extension as it stands in the spec. `make lint` has held the spec against
`specs/vocabulary.schema.json` before, so the parsers do not validate it again. What the vocabulary calls a pointer is a
`JsonPointer` here: `.resolve(document, None)` looks a value up, `.parts` are its tokens, unescaped.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import attrs
from jsonpointer import JsonPointer

Meaning = Literal["queued", "running", "paused", "succeeded", "failed", "cancelled", "unknown"]
Reason = Literal["reference", "state", "quota", "unsupported", "credentials"]


@attrs.frozen
class Resource:
    """Where an operation sits in the client: `x-resource: fine_tuning.jobs.list`."""

    name: str
    """The resource, without the verb: `fine_tuning.jobs`. This is what `x-reference` names."""
    verb: str
    """The last part: `list`."""

    @classmethod
    def parse(cls, value: str) -> Resource:
        """From the extension."""
        name, _, verb = value.rpartition(".")
        return cls(name=name, verb=verb)


@attrs.frozen
class Order:
    """How a list is sorted."""

    by: JsonPointer
    """Into an item."""
    direction: Literal["ascending", "descending"]
    parameter: str | None = None
    """Query parameter with which the client chooses the direction, if there is one."""

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> Order:
        """From the extension."""
        return cls(by=JsonPointer(value["by"]), direction=value["direction"], parameter=value.get("parameter"))


@attrs.frozen
class Pagination:
    """How the pages of a list chain: `x-pagination`."""

    style: Literal["cursor", "page_token", "page_number", "none"]
    items: JsonPointer
    """To the array of items in the response body; without tokens when the body is the array."""
    cursor: str | None = None
    """Query parameter that takes the cursor."""
    limit: str | None = None
    """Query parameter that takes the page size."""
    next_from_last_item: JsonPointer | None = None
    """Into the last item of a page, at the next cursor."""
    next_from_body: JsonPointer | None = None
    """Into the response body, at the next cursor."""
    more: JsonPointer | None = None
    """To the boolean that says whether more follows."""
    order: Order | None = None
    filters: Mapping[str, JsonPointer] = attrs.field(factory=dict)
    """Query parameter that filters → into the item, at what must equal it."""
    coerces_limit_to: int | None = None
    first: JsonPointer | None = None
    """Into the response body, at the id of the first item."""
    last: JsonPointer | None = None
    """The same of the last item."""
    total: JsonPointer | None = None
    """Into the response body, at the number of items of the whole list."""

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> Pagination:
        """From the extension."""
        following = value.get("next", {})
        return cls(
            style=value["style"],
            items=JsonPointer(value["items"]),
            cursor=value.get("cursor"),
            limit=value.get("limit"),
            next_from_last_item=_pointer(following.get("last_item")),
            next_from_body=_pointer(following.get("body")),
            more=_pointer(value.get("more")),
            order=Order.parse(value["order"]) if "order" in value else None,
            filters={name: JsonPointer(pointer) for name, pointer in value.get("filters", {}).items()},
            coerces_limit_to=value.get("coerces_limit_to"),
            first=_pointer(value.get("first")),
            last=_pointer(value.get("last")),
            total=_pointer(value.get("total")),
        )


@attrs.frozen
class State:
    """One value of a job's status field."""

    means: Meaning
    next: tuple[str, ...] = ()
    """The states that may follow; none: the state is terminal."""

    @property
    def terminal(self) -> bool:
        """Whether no state follows."""
        return not self.next


@attrs.frozen
class Action:
    """An operation that moves a job from one state to another."""

    operation: str
    """The operation's id."""
    from_states: frozenset[str]
    to: str


@attrs.frozen
class Lifecycle:
    """The states of a job and the transitions between them: `x-lifecycle`."""

    status: JsonPointer
    """To the status field."""
    initial: str
    states: Mapping[str, State]
    actions: Mapping[str, Action]
    id: JsonPointer | None = None
    """To the id of what has this life and is no job, if a client can wait for it."""
    error: JsonPointer | None = None
    """To what such a resource says went wrong."""

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> Lifecycle:
        """From the extension."""
        return cls(
            status=JsonPointer(value["status"]),
            initial=value["initial"],
            states={
                name: State(means=state["means"], next=tuple(state.get("next", ())))
                for name, state in value["states"].items()
            },
            actions={
                name: Action(operation=action["operation"], from_states=frozenset(action["from"]), to=action["to"])
                for name, action in value.get("actions", {}).items()
            },
            id=_pointer(value.get("id")),
            error=_pointer(value.get("error")),
        )


@attrs.frozen
class Job:
    """How a dialect spells a job: `x-job`. Each field but `time` leads into the job."""

    id: JsonPointer
    status: JsonPointer
    created: JsonPointer
    time: Literal["unix_seconds", "rfc3339", "naive_utc"]
    finished: JsonPointer | None = None
    model: JsonPointer | None = None
    result_model: JsonPointer | None = None
    error: JsonPointer | None = None

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> Job:
        """From the extension."""
        pointers = {name: JsonPointer(pointer) for name, pointer in value.items() if name != "time"}
        return cls(time=value["time"], **pointers)


@attrs.frozen
class SignedUpload:
    """An operation whose response says where to send a file, of which a client makes one method: `x-signed-upload`."""

    name: str
    """Of the method."""
    summary: str
    sizes: JsonPointer
    """Into the request body, at the map of file names to sizes."""
    urls: JsonPointer
    """Into the response body, at the map of file names to signed URLs."""
    headers: Mapping[str, str]
    """Sent with the file; `{size}` stands for its size."""
    finish: str
    """The id of the operation that ends the upload."""

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> SignedUpload:
        """From the extension."""
        return cls(**{**value, "sizes": JsonPointer(value["sizes"]), "urls": JsonPointer(value["urls"])})


@attrs.frozen
class UploadInParts:
    """An operation that begins an upload in parts, of which a client makes one method: `x-upload-in-parts`."""

    name: str
    """Of the method."""
    summary: str
    size: JsonPointer
    """Into the request body, at how many bytes there are."""
    file_name: JsonPointer
    """Into the request body, at the name of the file."""
    part: str
    """The id of the operation that takes a part."""
    part_size: int
    """The most bytes that a part may have."""
    part_ids: JsonPointer
    """Into the body of `finish`, at the list of the parts' ids."""
    finish: str
    """The id of the operation that ends the upload."""

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> UploadInParts:
        """From the extension."""
        pointers = {name: JsonPointer(value[name]) for name in ("size", "file_name", "part_ids")}
        return cls(**{**value, **pointers})


@attrs.frozen
class Argument:
    """An argument of the client: a credential, a header, or a part of every path."""

    description: str
    environment: str | None = None
    """The variable that it is taken from when it is not given."""
    scheme: str | None = None
    """The security scheme that it fills; or else"""
    header: str | None = None
    """the header that it is sent as; or else"""
    path: str | None = None
    """the path parameter that it fills."""
    json: bool = False
    """Whether it may be given as an object, which is sent as JSON."""


@attrs.frozen
class ErrorNames:
    """How errors are spelled beside the usual forms."""

    message: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    """Members of an error that hold its sentence."""
    code: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    """Members of an error that hold its code."""
    body: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    """Members of an error's body of which the vendor's SDK gives what is in them as the body."""
    request_id_headers: tuple[str, ...] = attrs.field(default=(), converter=tuple)
    """Headers of a response that hold what the provider's support knows it by."""


@attrs.frozen
class Client:
    """What the client takes: `x-client`."""

    name: str
    base_url_environment: str | None = None
    webhook_secret_environment: str | None = None
    arguments: Mapping[str, Argument] = attrs.field(factory=dict)
    errors: ErrorNames = attrs.field(factory=ErrorNames)

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> Client:
        """From the extension."""
        arguments = {name: Argument(**argument) for name, argument in value.get("arguments", {}).items()}
        return cls(**{**value, "arguments": arguments, "errors": ErrorNames(**value.get("errors", {}))})


def _pointer(value: str | None) -> JsonPointer | None:
    return None if value is None else JsonPointer(value)
