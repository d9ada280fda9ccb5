"""The methods of a client's resources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

import attrs
from finetuning_specs import Operation
from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from ..read.properties import is_map
from .annotations import accepting, annotation
from .arguments import Argument, explained
from .endpoints import Endpoint, summary
from .models import Model
from .pages import PageClass

Kind = Literal["call", "list", "events", "download"]
"""What a method gives: a result, a list, a list that can be followed until a job has ended, a file."""
BodyKind = Literal["none", "fields", "items", "form", "content"]
"""What a body is made of: nothing, keyword arguments, a list, the fields of a form, bytes as they are."""


@attrs.frozen
class Method:
    """A method of a resource."""

    name: str
    id: str
    """The operation's id in the contract."""
    operation: str
    """The module of the operation's functions."""
    tag: str
    """The package of that module."""
    kind: Kind
    path: list[Argument]
    """Positional."""
    keywords: list[Argument]
    """Keyword-only, those of the body included."""
    defaults: list[Argument]
    """Path parameters that the client itself may supply, such as Fireworks' account: keyword-only, optional."""
    full_name: str
    """What the full name of the resource looks like that the last positional argument names; empty where the client
    supplies no part of it."""
    body: BodyKind
    body_fields: list[Argument]
    returns: str
    item: str
    """For lists: the type of an item."""
    page: str
    """For lists: the class of a page."""
    cursor: str
    """For lists: the argument that says where to begin; empty where there is none."""
    doc: str
    is_checked: bool = True
    """Whether any argument is held against a schema."""
    other_names: tuple[str, ...] = ()
    """What the vendor's SDK calls it too."""
    job: str = ""
    """For events: the method of the same resource that retrieves the job."""

    @property
    def names_of_it(self) -> list[str]:
        """All its names."""
        return [self.name, *self.other_names]

    @property
    def id_argument(self) -> str:
        """The name of the last positional argument: what the method is about."""
        return self.path[-1].name

    def parameters(self, *more: str) -> list[str]:
        """The parameters of the method behind `self`, as they are declared. `more` are further ones by keyword."""
        keywords = [
            *(argument.declaration for argument in self.keywords),
            *(f"{argument.name}: {argument.type} | None = None" for argument in self.defaults),
            *more,
        ]
        positional = [argument.declaration for argument in self.path]
        return [*positional, *(["*", *keywords] if keywords else []), "**options: Unpack[RequestOptions]"]

    def named(self, value: str) -> str:
        """Expression for the parts of a full name, if `value` is one; empty where none can be given."""
        if not self.full_name:
            return ""
        parents = "".join(f", {argument.key}={argument.name}" for argument in self.defaults)
        return f'full_name("{self.full_name}", {value}{parents})'

    @property
    def request(self) -> list[str]:
        """The arguments of the operation's `request`, as they are passed."""
        fields = {argument.name for argument in self.body_fields}
        return [
            *(f"{a.name}={self._from_full_name(a) if a is self.path[-1] else a.name}" for a in self.path),
            *(
                f'{a.name}=self._session.settings.path_default("{a.key}", {self._from_full_name(a)})'
                for a in self.defaults
            ),
            *([f"body={self._body}"] if self.body != "none" else []),
            *(f"{a.name}={a.name}" for a in self.keywords if a.name not in fields),
            *(["strict=self._session.settings.strict"] if self.is_checked else []),
        ]

    @property
    def retrieve(self) -> str:
        """Expression for a function that retrieves what has an id, its full name taken apart."""
        if not self.full_name:
            return f"self.{self.name}"
        defaults = "".join(f", {argument.name}={self._from_full_name(argument)}" for argument in self.defaults)
        return f"partial(self.{self.name}{defaults})"

    def followed_parameters(self, *more: str) -> list[str]:
        """For events: the parameters when they are followed, which begins with the first."""
        without = [argument for argument in self.keywords if argument.name != self.cursor]
        return attrs.evolve(self, keywords=without).parameters(*more)

    @property
    def from_the_start(self) -> str:
        """For events: expression for a function that lists those of a job from the first one."""
        keywords = (f", {argument.name}={argument.name}" for argument in self.keywords if argument.name != self.cursor)
        return f"partial(self.{self.name}{''.join(keywords)})"

    @staticmethod
    def listed_doc(prefix: str) -> str:
        """For lists: what they give, in the words of a flavour."""
        if prefix:
            return "Awaited, the first page; iterated over with `async for`, the items of all pages."
        return "The first page. Iterating over it goes on to the pages behind it, which are fetched as they are needed."

    @property
    def followed_doc(self) -> str:
        """For events: the docstring, with what following takes."""
        leave_out = f" Leave `{self.cursor}` out then." if self.cursor else ""
        arguments = (
            f"    follow: Whether to go on until the job has ended, and to give its events from the first one.{leave_out}\n"
            "    poll_interval: With `follow`: seconds between two looks, more than 0; up to six times as long while nothing"
            " happens."
        )
        return self.doc.replace("\n\nRaises:", f"\n{arguments}\n\nRaises:", 1)

    def _from_full_name(self, argument: Argument) -> str:
        return f'named.get("{argument.key}", {argument.name})' if self.full_name else argument.name

    @property
    def _body(self) -> str:
        """Expression for the body."""
        if self.body == "items":
            return self.body_fields[0].name
        if self.body == "content":
            return f"File(payload={self.body_fields[0].name})"
        fields = ", ".join(f'("{argument.key}", {argument.value})' for argument in self.body_fields)
        return f"given({fields})"

    @property
    def names(self) -> dict[str, str]:
        """Name on the wire → name in Python, of each argument. A body that is a list has no name on the wire: ""."""
        return {
            "" if self.body == "items" and argument in self.body_fields else argument.key: argument.name
            for argument in (*self.path, *self.defaults, *self.keywords)
        }


def method(
    operation: Operation,
    parsed: ParsedEndpoint,
    endpoint: Endpoint,
    models: Mapping[str, Model],
    pages: Mapping[str, PageClass],
    supplied: frozenset[str],
) -> Method:
    """The method of an operation.

    Args:
        operation: The operation, as the contract has it.
        parsed: The same as it was parsed.
        endpoint: Its functions.
        models: The client's models, by their classes.
        pages: The client's classes of pages, by the ids of the operations that list.
        supplied: The path parameters that the client itself may supply.
    """
    body, fields = _body(parsed, models)
    # Where path and body name the same thing (Dataherald's cancel), one argument fills both.
    in_path = {argument.name for argument in endpoint.path}
    keywords = [argument for argument in (*fields, *endpoint.query, *endpoint.headers) if argument.name not in in_path]
    path = [argument for argument in endpoint.path if argument.key not in supplied]
    defaults = [argument for argument in endpoint.path if argument.key in supplied]
    full_name = _full_name(operation.path) if path and defaults else ""
    pagination = operation.pagination
    return Method(
        name=operation.resource.verb,
        id=operation.id,
        operation=endpoint.name,
        tag=endpoint.tag,
        kind="list" if pagination else "download" if endpoint.success.type == "File" else "call",
        path=path,
        defaults=defaults,
        full_name=full_name,
        keywords=sorted(keywords, key=lambda argument: not argument.required),
        body=body,
        body_fields=fields,
        returns=endpoint.success.type,
        item=endpoint.item,
        page=pages[operation.id].name if pagination else "",
        cursor=next((a.name for a in endpoint.query if pagination and a.key == pagination.cursor), ""),
        is_checked=endpoint.is_checked,
        other_names=operation.other_names,
        doc=_doc(operation, [*endpoint.path, *keywords], {path[-1].name: full_name} if full_name else {}),
    )


def _full_name(path: str) -> str:
    """`accounts/{account_id}/jobs/{job_id}`, of `/v1/accounts/{account_id}/jobs/{job_id}:cancel`."""
    segments = path.partition(":")[0].split("/")
    first = next(position for position, segment in enumerate(segments) if segment.startswith("{"))
    return "/".join(segments[first - 1 :])


def _body(parsed: ParsedEndpoint, models: Mapping[str, Model]) -> tuple[BodyKind, list[Argument]]:
    if not parsed.bodies:
        return "none", []
    prop = parsed.bodies[0].prop
    if isinstance(prop, FileProperty):
        content = Argument("content", "content", "bytes | IO[bytes]", required=True, doc="What to send, as it is.")
        return "content", [content]
    if isinstance(prop, ListProperty):
        item = accepting(annotation(prop.inner_property, open_enums=False), models)
        return "items", [Argument("items", "items", f"Sequence[{item}]", required=True, doc="What to send, in order.")]
    assert isinstance(prop, ModelProperty)  # the audit lets no other body pass
    if is_map(prop):
        return "fields", []
    fields = [
        Argument(
            name=field.name,
            key=field.key,
            type="FileInput" if field.is_file else accepting(field.annotation, models),
            required=field.required,
            doc=field.description,
        )
        for field in models[str(prop.class_info.name)].fields
    ]
    return "form" if str(parsed.bodies[0].body_type) == "files" else "fields", fields


def _doc(operation: Operation, arguments: Sequence[Argument], full_names: Mapping[str, str]) -> str:
    lines = summary(operation, arguments)
    if arguments:
        more = {argument: f" The full name, `{name}`, does as well." for argument, name in full_names.items()}
        lines += ["", "Args:", *explained(arguments, more)]
    return "\n".join([*lines, "", "Raises:", *_raises(operation)])


_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "500": "InternalServerError",
}


def _raises(operation: Operation) -> Iterator[str]:
    yield "    TypeError, ValueError: An argument breaks the contract; nothing was sent."
    yield "    APIConnectionError: No response came."
    known = [f"{_ERRORS[code]} ({code})" for code in operation.responses if code in _ERRORS]
    yield (
        f"    APIStatusError: The server responded with an error: {', '.join(known)}."
        if known
        else "    APIStatusError: The server responded with an error."
    )
