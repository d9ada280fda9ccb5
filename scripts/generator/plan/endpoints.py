"""What is printed for an operation: the module of its functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
from finetuning_specs import Operation, Spec
from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint

from ..read import Parsed
from ..read.properties import item_of
from . import docs
from .annotations import annotation
from .arguments import Argument, explained, from_parameter
from .bodies import Body, body
from .decoders import Decoders, Union
from .discriminators import Discriminator
from .lists import pagination
from .responses import Response, responses
from .urls import url


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
    credentials: tuple[tuple[str, ...], ...]
    """Where it takes fewer sets of credentials than the client: those that it takes."""

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
    def is_checked(self) -> bool:
        """Whether any argument is held against a schema."""
        return bool(self.checked) or any(body.kind != "content" for body in self.bodies)

    @property
    def strict(self) -> list[str]:
        """The parameter that says whether arguments are held against their schemas, as it is declared."""
        return ["strict: bool = True"] if self.is_checked else []

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
            "credentials": repr(self.credentials) if self.credentials else "",
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
    path = [from_parameter(prop, "path", operation) for prop in parsed.path_parameters]
    query = [from_parameter(prop, "query", operation) for prop in parsed.query_parameters]
    item = item_of(parsed, operation.pagination.items) if operation.pagination else None
    # Decoders collect what a module needs, in the order in which its expressions are made.
    its_responses = responses(parsed.responses.patterns, decoders)
    item_decode = decoders.expression(item, "value") if item else ""
    return Endpoint(
        name=str(parsed.name),
        tag=str(parsed.tags[0]),
        id=operation.id,
        method=operation.method,
        url=url(spec, operation.path, path),
        doc=_doc(operation, [*path, *query]),
        path=path,
        query=query,
        headers=[from_parameter(prop, "header", operation) for prop in parsed.header_parameters],
        bodies=[body(one) for one in parsed.bodies],
        responses=its_responses,
        unions=list(decoders.unions.values()),
        repeatable=operation.method != "POST" or operation.repeatable,
        pagination=pagination(operation.pagination) if operation.pagination else "",
        item=annotation(item, open_enums=True) if item else "",
        item_decode=item_decode,
        credentials=_credentials(spec, operation),
    )


def _credentials(spec: Spec, operation: Operation) -> tuple[tuple[str, ...], ...]:
    """The sets of credentials that the operation takes, where they are fewer than the client's; or else nothing.

    A set that only the client has, and no operation, is one that another server takes (decision 20): for all operations.
    """
    anywhere = {frozenset(alternative) for other in spec.operations for alternative in other.security}
    refused = anywhere - {frozenset(alternative) for alternative in operation.security}
    taken = [alternative for alternative in spec.security if frozenset(alternative) not in refused]
    if len(taken) == len(spec.security):
        return ()
    by_scheme = {argument.scheme: name for name, argument in spec.client.arguments.items()}
    return tuple(tuple(by_scheme[scheme] for scheme in alternative) for alternative in taken)


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
