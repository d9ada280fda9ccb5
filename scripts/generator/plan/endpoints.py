"""What is printed for an operation: the module of its functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
from finetuning_specs import Operation, Spec
from finetuning_specs.vocabulary import Pagination
from jsonpointer import JsonPointer
from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.responses import Response as ParsedResponse
from openapi_python_client.strings import in_f_string_literal

from ..read import Parsed
from ..read.properties import Property, fields, is_map, members, models, raw_name
from . import docs
from .annotations import annotation, in_home
from .arguments import Argument, explained, from_parameter
from .decoders import Decoders, Union
from .discriminators import Discriminator


@attrs.frozen
class Body:
    """A request body."""

    media_type: str
    kind: str
    """`json`, `files`, `data` or `content`."""
    type: str
    required: bool
    model: str | None
    """Its class, where it has one."""

    @property
    def json_arguments(self) -> list[str]:
        """What the body of a JSON request is made of."""
        return ["payload", *([] if self.media_type == "application/json" else [repr(self.media_type)])]


@attrs.frozen
class Response:
    """What the responses of some documented statuses hold."""

    statuses: tuple[int, ...]
    decode: str
    """Expression for the decoded value of `value`."""
    type: str
    reads: str
    """`json`, `text`, `bytes` or `none`."""

    @property
    def reader(self) -> str:
        """The expression for its `ResponseReader`."""
        reads = "" if self.reads == "json" else f", {self.reads!r}"
        return f"ResponseReader({self.statuses!r}, lambda value: {self.decode}{reads})"


@attrs.frozen
class Endpoint:
    """An operation."""

    name: str
    tag: str
    """The package that its module is in."""
    id: str
    """The operation's id in the spec."""
    method: str
    url: str
    """Expression for the URL: a literal, or an f-string with escaped segments."""
    doc: str
    path: list[Argument]
    query: list[Argument]
    headers: list[Argument]
    bodies: list[Body]
    responses: list[Response]
    unions: list[Union]
    repeatable: bool
    pagination: str
    """Expression for a `Pagination`; empty for what is no list."""
    item: str
    """For lists: the type of an item; empty for what is no list."""
    item_decode: str
    """For lists: expression for the decoded item `value`; empty for what is no list."""

    @property
    def arguments(self) -> list[Argument]:
        """All arguments, in the order of the signature."""
        body = (
            [
                Argument(
                    name="body",
                    key="body",
                    type=" | ".join(dict.fromkeys(b.type for b in self.bodies)),
                    required=any(b.required for b in self.bodies),
                    doc="The request's body.",
                )
            ]
            if self.bodies
            else []
        )
        return self.path + body + self.query + self.headers

    def parameters(self, *more: str) -> list[str]:
        """The parameters of a function, as they are declared. `more` are further ones by keyword."""
        path, others = self.arguments[: len(self.path)], self.arguments[len(self.path) :]
        keywords = [*more, *(argument.declaration for argument in others)]
        return [*(argument.declaration for argument in path), *(["*", *keywords] if keywords else [])]

    def passed(self, *more: str) -> list[str]:
        """The same parameters, as they are passed on."""
        path, others = self.arguments[: len(self.path)], self.arguments[len(self.path) :]
        keywords = [*more, *(argument.name for argument in others)]
        return [*(argument.name for argument in path), *(f"{name}={name}" for name in keywords)]

    @property
    def checked(self) -> list[Argument]:
        """The arguments that are held against their schemas one by one."""
        return [*self.path, *self.query, *self.headers]

    @property
    def parts(self) -> dict[str, str]:
        """What a request has beside its method and URL: expressions, by the names of `Request`."""
        query = [f"({a.key!r}, {a.name}, {a.style!r}, {a.nullable})" for a in self.query]
        headers = [f"({argument.key!r}, {argument.name})" for argument in self.headers]
        parts = {
            "query": f"_query({', '.join(query)})" if query else "",
            "headers": f"_headers([{', '.join(headers)}])" if headers else "",
            "body": "content" if self.bodies else "",
        }
        return {name: expression for name, expression in parts.items() if expression}

    @property
    def traits(self) -> dict[str, str]:
        """What is special about the operation: expressions, by the names of `Operation`."""
        traits = {
            "reads": "" if self.success.reads == "json" else repr(self.success.reads),
            "repeatable": "" if self.repeatable else "False",
            "pagination": self.pagination,
            "decode_item": f"lambda value: {self.item_decode}" if self.item_decode else "",
        }
        return {name: expression for name, expression in traits.items() if expression}

    @property
    def success(self) -> Response:
        """The response that is no error."""
        return next(response for response in self.responses if 200 <= response.statuses[0] <= 299)

    @property
    def returns(self) -> str:
        """The type of what a response decodes to."""
        return " | ".join(dict.fromkeys(response.type for response in self.responses)) or "None"


def endpoints(parsed: Parsed, discriminators: Mapping[frozenset[str], Discriminator]) -> dict[str, Endpoint]:
    """The operations by their ids."""
    return {
        operation.id: _endpoint(parsed.spec, operation, made, Decoders(discriminators))
        for operation, made in parsed.operations()
    }


def _endpoint(spec: Spec, operation: Operation, parsed: ParsedEndpoint, decoders: Decoders) -> Endpoint:
    responses = _grouped([_response(response, decoders) for response in parsed.responses.patterns])
    path = [from_parameter(prop, "path", operation) for prop in parsed.path_parameters]
    query = [from_parameter(prop, "query", operation) for prop in parsed.query_parameters]
    bodies = [
        Body(
            media_type=body.content_type.get_untrusted_value(),
            kind=str(body.body_type),
            type=_body_type(body.prop),
            required=body.prop.required,
            model=next((in_home(model) for model in models(body.prop)), None),
        )
        for body in parsed.bodies
    ]
    item = _item(parsed, operation.pagination) if operation.pagination else None
    item_decode = decoders.expression(item, "value") if item else ""
    return Endpoint(
        name=str(parsed.name),
        tag=str(parsed.tags[0]),
        id=operation.id,
        method=operation.method,
        url=_url(operation.path, path, safe=_safe(spec)),
        doc=_doc(operation, [*path, *query]),
        path=path,
        query=query,
        headers=[from_parameter(prop, "header", operation) for prop in parsed.header_parameters],
        bodies=bodies,
        responses=responses,
        unions=list(decoders.unions.values()),
        repeatable=operation.method != "POST" or operation.repeatable,
        pagination=_pagination(operation.pagination) if operation.pagination else "",
        item=annotation(item, open_enums=True) if item else "",
        item_decode=item_decode,
    )


def _body_type(prop: Property) -> str:
    if isinstance(prop, ListProperty):
        return f"Sequence[{_body_type(prop.inner_property)}]"
    kinds = annotation(prop, open_enums=False)
    holds_models = any(isinstance(member, ModelProperty) and not is_map(member) for member in members(prop))
    return f"{kinds} | Mapping[str, Any]" if holds_models else kinds


def _response(response: ParsedResponse, decoders: Decoders) -> Response:
    status_range = response.status_code.range
    assert status_range is not None  # the lint refuses `default`, which has no range
    statuses = (status_range[0],)
    kind = response.source["return_type"]
    if kind == "bytes":
        return Response(statuses, decode="File(payload=value)", type="File", reads="bytes")
    if kind == "None":
        return Response(statuses, decode="value", type="None", reads="none")
    if kind == "str":
        return Response(statuses, decode="value", type="str", reads="text")
    return Response(
        statuses,
        decode=decoders.expression(response.prop, "value"),
        type=annotation(response.prop, open_enums=True),
        reads="json",
    )


def _item(parsed: ParsedEndpoint, pagination: Pagination) -> Property:
    """The property of a list's items."""
    prop: Property = next(r.prop for r in parsed.responses.patterns if r.status_code.pattern.startswith("2"))
    for token in pagination.items.parts:
        assert isinstance(prop, ModelProperty)  # the lint has followed the pointer
        prop = next(field for field in fields(prop) if raw_name(field) == token)
    return next(member for member in members(prop) if isinstance(member, ListProperty)).inner_property


def _pagination(value: Pagination) -> str:
    arguments = {
        "style": value.style,
        "items": tuple(value.items.parts),
        "cursor": value.cursor,
        "limit": value.limit,
        "next_from_last_item": _tokens(value.next_from_last_item),
        "next_from_body": _tokens(value.next_from_body),
        "more": _tokens(value.more),
    }
    return f"Pagination({', '.join(f'{name}={argument!r}' for name, argument in arguments.items() if argument is not None)})"


def _tokens(pointer: JsonPointer | None) -> tuple[str, ...] | None:
    return None if pointer is None else tuple(pointer.parts)


def _grouped(responses: list[Response]) -> list[Response]:
    """The same responses, those that are read alike in one."""
    groups: dict[tuple[str, str, bool], Response] = {}
    for response in responses:
        key = (response.reads, response.decode, response.statuses[0] < 300)
        first = groups.setdefault(key, response)
        if first is not response:
            groups[key] = attrs.evolve(first, statuses=first.statuses + response.statuses)
    return list(groups.values())


def _safe(spec: Spec) -> str:
    """What else need not be escaped in a path parameter: the colon, unless a verb follows it somewhere in this API."""
    return "" if any("}:" in path for path in spec.document["paths"]) else ":"


def _url(path: str, arguments: list[Argument], *, safe: str) -> str:
    if not arguments:
        return repr(path)
    url = in_f_string_literal(path)
    for argument in arguments:
        slot = in_f_string_literal("{" + argument.key + "}")
        call = f"path_segment({argument.key!r}, {argument.name}" + (f", safe={safe!r})" if safe else ")")
        url = url.replace(slot, "{" + call + "}")
    return f'f"{url}"'


def _doc(operation: Operation, arguments: Sequence[Argument]) -> str:
    lines = summary(operation, arguments)
    if arguments:
        lines += ["", "Args:", *explained(arguments, {})]
    return "\n".join(lines)


def summary(operation: Operation, arguments: Sequence[Argument]) -> list[str]:
    """What an operation does: the beginning of the docstring of what takes these arguments, line by line."""
    names = {argument.key: argument.name for argument in arguments}
    lines = [str(operation.definition.get("summary", "")).rstrip(".") + "."]
    if description := operation.definition.get("description"):
        lines += ["", docs.in_python(" ".join(str(description).split()), names)]
    return lines
