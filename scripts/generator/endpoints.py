"""What the templates print for an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.responses import Response as ParsedResponse
from openapi_python_client.strings import PythonIdentifier, in_f_string_literal

from . import codecs, docs
from .codecs import Property
from .models import Views


@attrs.frozen
class Argument:
    """One argument of a generated function."""

    name: str
    """In Python."""
    key: str
    """On the wire."""
    type: str
    required: bool
    doc: str
    style: str = "form"
    nullable: bool = False

    @property
    def declaration(self) -> str:
        """As it stands in the signature. What the server would take for its default is not sent, so it is not ours."""
        return f"{self.name}: {self.type}" if self.required else f"{self.name}: {self.type} | Unset = UNSET"

    @property
    def value(self) -> str:
        """Expression for what goes into a body. A file is made out before anything is sent, so that text is refused."""
        return f'given_file("{self.name}", {self.name})' if self.type == "FileInput" else self.name


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


@attrs.frozen
class Response:
    """What the responses of some documented statuses hold."""

    statuses: tuple[int, ...]
    decode: str
    """Expression for the decoded value of `value`."""
    type: str
    reads: str
    """`json`, `text`, `bytes` or `none`."""


@attrs.frozen
class Endpoint:
    """An operation as the template prints it."""

    name: str
    id: str
    """The operation's id in the spec."""
    method: str
    url: str
    """Expression for the URL: a literal, or an f-string with escaped segments."""
    summary: str
    doc: str
    path: list[Argument]
    query: list[Argument]
    headers: list[Argument]
    bodies: list[Body]
    responses: list[Response]
    unions: list[codecs.Union]
    repeatable: bool
    pagination: str
    """Expression for a `Pagination`; empty for what is no list."""
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

    @property
    def success(self) -> Response:
        """The response that is no error."""
        return next(response for response in self.responses if 200 <= response.statuses[0] <= 299)

    @property
    def returns(self) -> str:
        """The type of what a response decodes to."""
        return " | ".join(dict.fromkeys(response.type for response in self.responses)) or "None"


def endpoint(parsed: ParsedEndpoint, views: Views) -> Endpoint:
    """The view of an operation."""
    operation = _operation(views, str(parsed.name))
    declared = _parameters(views, operation)
    decoders = views.decoders()
    responses = _grouped([_response(response, decoders) for response in parsed.responses.patterns])
    path = [_argument(prop, declared, "path") for prop in parsed.path_parameters]
    bodies = [
        Body(
            media_type=body.content_type.get_untrusted_value(),
            kind=str(body.body_type),
            type=_body_type(body.prop),
            required=body.prop.required,
            model=next((codecs.in_home(m) for m in codecs.models(body.prop)), None),
        )
        for body in parsed.bodies
    ]
    items = [item(parsed, operation)] if "x-pagination" in operation else []
    item_decode = decoders.expression(items[0], "value") if items else ""
    return Endpoint(
        name=str(parsed.name),
        id=operation["operationId"],
        method=parsed.method,
        url=_url(parsed.path.get_untrusted_value(), path, safe=_safe(views)),
        summary=str(operation.get("summary", "")),
        doc=_doc(operation, path, [_argument(p, declared, "query") for p in parsed.query_parameters]),
        path=path,
        query=[_argument(prop, declared, "query") for prop in parsed.query_parameters],
        headers=[_argument(prop, declared, "header") for prop in parsed.header_parameters],
        bodies=bodies,
        responses=responses,
        unions=list(decoders.unions.values()),
        repeatable=parsed.method != "post" or bool(operation.get("x-repeatable")),
        pagination=_pagination(operation["x-pagination"]) if "x-pagination" in operation else "",
        item_decode=item_decode,
    )


def _operation(views: Views, name: str) -> Mapping[str, Any]:
    for _method, path, definition, _pointer in views.source.operations():
        if PythonIdentifier(definition["operationId"], "field_") == name:
            shared = views.source.document["paths"][path].get("parameters", [])
            return {**definition, "parameters": [*definition.get("parameters", []), *shared]}
    raise KeyError(name)


def _parameters(views: Views, operation: Mapping[str, Any]) -> dict[tuple[str, str], Mapping[str, Any]]:
    resolved = [views.source.resolve(parameter) for parameter in operation["parameters"]]
    return {(p["name"], p["in"]): p for p in reversed(resolved)}


def _argument(prop: Property, declared: Mapping[tuple[str, str], Mapping[str, Any]], location: str) -> Argument:
    key = codecs.raw_name(prop)
    parameter = declared[key, location]
    schema = parameter["schema"]
    style = parameter.get("style", "form")
    if style == "form" and not parameter.get("explode", True):
        style = "form-unexploded"
    nullable = codecs.nullable(prop)
    annotation = codecs.annotation(prop, open_enums=False)
    return Argument(
        name=codecs.attribute(prop),
        key=key,
        type=annotation if nullable or prop.required else f"{annotation} | None",
        required=prop.required,
        doc=docs.describe(schema, {k: v for k, v in parameter.items() if k in ("description", "x-sources")}),
        style=style,
        nullable=nullable,
    )


def _body_type(prop: Property) -> str:
    if isinstance(prop, ListProperty):
        return f"Sequence[{_body_type(prop.inner_property)}]"
    kinds = codecs.annotation(prop, open_enums=False)
    holds_models = any(
        isinstance(member, ModelProperty) and not codecs.is_map(member) for member in codecs.members(prop)
    )
    return f"{kinds} | Mapping[str, Any]" if holds_models else kinds


def _response(response: ParsedResponse, decoders: codecs.Decoders) -> Response:
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
        type=codecs.annotation(response.prop, open_enums=True),
        reads="json",
    )


def item(parsed: ParsedEndpoint, operation: Mapping[str, Any]) -> Property:
    """The property of a list's items."""
    prop = next(r.prop for r in parsed.responses.patterns if r.status_code.pattern.startswith("2"))
    for token in _way(operation["x-pagination"]["items"]):
        assert isinstance(prop, ModelProperty)  # the lint has followed the pointer
        fields = [*(prop.required_properties or ()), *(prop.optional_properties or ())]
        prop = next(field for field in fields if codecs.raw_name(field) == token)
    return next(member for member in codecs.members(prop) if isinstance(member, ListProperty)).inner_property


def _way(pointer: str) -> tuple[str, ...]:
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])


def _pagination(value: Mapping[str, Any]) -> str:
    following = value.get("next", {})
    arguments = {
        "style": value["style"],
        "items": _way(value["items"]),
        "cursor": value.get("cursor"),
        "limit": value.get("limit"),
        "next_from_last_item": _way(following["last_item"]) if "last_item" in following else None,
        "next_from_body": _way(following["body"]) if "body" in following else None,
        "more": _way(value["more"]) if "more" in value else None,
    }
    return f"Pagination({', '.join(f'{name}={argument!r}' for name, argument in arguments.items() if argument is not None)})"


def _grouped(responses: list[Response]) -> list[Response]:
    """The same responses, those that are read alike in one."""
    groups: dict[tuple[str, str, bool], Response] = {}
    for response in responses:
        key = (response.reads, response.decode, response.statuses[0] < 300)
        first = groups.setdefault(key, response)
        if first is not response:
            groups[key] = attrs.evolve(first, statuses=first.statuses + response.statuses)
    return list(groups.values())


def _safe(views: Views) -> str:
    """What else need not be escaped in a path parameter: the colon, unless a verb follows it somewhere in this API."""
    return "" if any("}:" in path for path in views.source.document["paths"]) else ":"


def _url(path: str, arguments: list[Argument], *, safe: str) -> str:
    if not arguments:
        return repr(path)
    url = in_f_string_literal(path)
    for argument in arguments:
        slot = in_f_string_literal("{" + argument.key + "}")
        call = f"path_segment({argument.key!r}, {argument.name}" + (f", safe={safe!r})" if safe else ")")
        url = url.replace(slot, "{" + call + "}")
    return f'f"{url}"'


def _doc(operation: Mapping[str, Any], path: list[Argument], query: list[Argument]) -> str:
    lines = [str(operation.get("summary", "")).rstrip(".") + "."]
    if operation.get("description"):
        lines += ["", " ".join(str(operation["description"]).split())]
    if path or query:
        lines += ["", "Args:", *(f"    {argument.name}: {argument.doc}" for argument in [*path, *query])]
    return "\n".join(lines)
