"""What the templates print for an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.responses import Response as ParsedResponse

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
class Answer:
    """What documented statuses answer with."""

    statuses: tuple[int, ...]
    source: str
    """Expression for the raw value."""
    decode: str
    """Expression for the decoded value of `value`."""
    type: str


@attrs.frozen
class Endpoint:
    """An operation as the template prints it."""

    name: str
    method: str
    url: str
    """Expression for the URL: a literal, or an f-string with escaped segments."""
    summary: str
    doc: str
    path: list[Argument]
    query: list[Argument]
    headers: list[Argument]
    bodies: list[Body]
    answers: list[Answer]
    unions: list[codecs.Union]
    uses_timestamps: bool
    model_imports: list[str]

    @property
    def arguments(self) -> list[Argument]:
        """All arguments, in the order of the signature."""
        body = [
            Argument(
                name="body",
                key="body",
                type=" | ".join(dict.fromkeys(b.type for b in self.bodies)),
                required=any(b.required for b in self.bodies),
                doc="The request's body.",
            )
        ] if self.bodies else []
        return self.path + body + self.query + self.headers

    @property
    def returns(self) -> str:
        """The type of what an answer decodes to."""
        return " | ".join(dict.fromkeys(answer.type for answer in self.answers)) or "None"


def endpoint(parsed: ParsedEndpoint, views: Views) -> Endpoint:
    """The view of an operation."""
    operation = _operation(views, str(parsed.name))
    declared = _parameters(views, operation)
    decoders = codecs.Decoders()
    answers = _grouped([_answer(response, decoders) for response in parsed.responses.patterns])
    path = [_argument(prop, declared, "path") for prop in parsed.path_parameters]
    bodies = [
        Body(
            media_type=body.content_type.get_untrusted_value(),
            kind=str(body.body_type),
            type=_body_type(body.prop),
            required=body.prop.required,
            model=next((str(m.class_info.name) for m in codecs.models(body.prop)), None),
        )
        for body in parsed.bodies
    ]
    every = [*parsed.list_all_parameters(), *(response.prop for response in parsed.responses)]
    used = {str(m.class_info.name): m.class_info for prop in every for m in codecs.models(prop)}
    used |= {str(e.class_info.name): e.class_info for prop in every for e in codecs.enums(prop)}
    return Endpoint(
        name=str(parsed.name),
        method=parsed.method,
        url=_url(parsed.path.get_untrusted_value(), path),
        summary=str(operation.get("summary", "")),
        doc=_doc(operation, path, [_argument(p, declared, "query") for p in parsed.query_parameters]),
        path=path,
        query=[_argument(prop, declared, "query") for prop in parsed.query_parameters],
        headers=[_argument(prop, declared, "header") for prop in parsed.header_parameters],
        bodies=bodies,
        answers=answers,
        unions=list(decoders.unions.values()),
        uses_timestamps=decoders.uses_timestamps,
        model_imports=[f"from ...models.{c.module_name} import {n}" for n, c in sorted(used.items())],
    )


def _operation(views: Views, name: str) -> Mapping[str, Any]:
    for _method, path, definition, _pointer in views.source.operations():
        if definition["operationId"] == name:
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
        name=str(prop.python_name),
        key=key,
        type=annotation if nullable or prop.required else f"{annotation} | None",
        required=prop.required,
        doc=docs.describe(schema, {k: v for k, v in parameter.items() if k in ("description", "x-sources")}),
        style=style,
        nullable=nullable,
    )


def _body_type(prop: Property) -> str:
    kinds = codecs.annotation(prop, open_enums=False)
    holds_models = any(isinstance(member, ModelProperty) for member in codecs.members(prop))
    return f"{kinds} | dict[str, Any]" if holds_models and "dict[str, Any]" not in kinds else kinds


def _answer(response: ParsedResponse, decoders: codecs.Decoders) -> Answer:
    status_range = response.status_code.range
    assert status_range is not None  # the lint refuses `default`, which has no range
    kind = response.source["return_type"]
    if kind == "bytes":
        return Answer((status_range[0],), "response.content", "File(payload=value)", "File")
    if kind == "None":
        return Answer((status_range[0],), "None", "value", "None")
    if kind == "str":
        return Answer((status_range[0],), "response.text", "value", "str")
    return Answer(
        statuses=(status_range[0],),
        source="json_body(response)",
        decode=decoders.expression(response.prop, "value"),
        type=codecs.annotation(response.prop, open_enums=True),
    )


def _grouped(answers: list[Answer]) -> list[Answer]:
    """The same answers, those that decode alike under one head."""
    groups: dict[tuple[str, str], Answer] = {}
    for answer in answers:
        first = groups.setdefault((answer.source, answer.decode), answer)
        if first is not answer:
            groups[answer.source, answer.decode] = attrs.evolve(first, statuses=first.statuses + answer.statuses)
    return list(groups.values())


def _url(path: str, arguments: list[Argument]) -> str:
    if not arguments:
        return repr(path)
    for argument in arguments:
        path = path.replace("{" + argument.key + "}", "{path_segment(" + repr(argument.key) + f", {argument.name})" + "}")
    return f'f"{path}"'


def _doc(operation: Mapping[str, Any], path: list[Argument], query: list[Argument]) -> str:
    lines = [str(operation.get("summary", "")).rstrip(".") + "."]
    if operation.get("description"):
        lines += ["", " ".join(str(operation["description"]).split())]
    if path or query:
        lines += ["", "Args:", *(f"    {argument.name}: {argument.doc}" for argument in [*path, *query])]
    return "\n".join(lines)
