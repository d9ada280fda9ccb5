"""What the templates print for the client and its resources: the surface that `x-resource` describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

import attrs
from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.strings import PythonIdentifier

from . import codecs, docs, shapes
from .endpoints import Argument, Endpoint, endpoint, item
from .models import Views, can_be_waited_for, noun
from .params import accepting
from .uploads import SignedUpload, signed_uploads
from .webhooks import Webhooks, webhooks

Kind = Literal["call", "list", "download"]


@attrs.frozen
class Method:
    """A method of a resource."""

    name: str
    id: str
    """The operation's id in the spec."""
    operation: str
    tag: str
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
    body: Literal["none", "fields", "items", "form", "content"]
    """What the body is made of: nothing, keyword arguments, a list, the fields of a form, bytes as they are."""
    body_fields: list[Argument]
    returns: str
    item: str
    """For lists: the type of an item."""
    cursor: str
    """For lists: the argument that says where to begin; empty where there is none."""
    doc: str

    @property
    def arguments_of_request(self) -> list[Argument]:
        """What goes into the request beside the body."""
        fields = {argument.name for argument in self.body_fields}
        return [argument for argument in self.keywords if argument.name not in fields]


@attrs.frozen
class Resource:
    """A node of the tree: methods, and resources below."""

    path: tuple[str, ...]
    methods: list[Method]
    children: list[str]
    """Names of the resources right below."""
    waits: Method | None
    """The method that retrieves a job, where this resource holds jobs."""
    processed: Method | None
    """The method that retrieves what is worked on and is no job, such as a file, where this resource holds such."""
    noun: str
    """What this is, for people: `file`."""
    follows: Method | None
    """The method that lists a job's events, where there are some, and a way to see that the job has ended."""
    uploads: list[SignedUpload]

    @property
    def module(self) -> str:
        return "_".join(self.path)

    @property
    def class_name(self) -> str:
        return _class_name(self.path)

    def child_class(self, child: str) -> str:
        """The class of a resource right below."""
        return _class_name((*self.path, child))

    @property
    def raw(self) -> list[Method]:
        """The methods whose answer can be had as it came. A download has its own ways."""
        return [method for method in self.methods if method.kind != "download"]

    @property
    def lists(self) -> bool:
        return any(method.kind == "list" for method in self.methods)

    @property
    def downloads(self) -> bool:
        return any(method.kind == "download" for method in self.methods)

    @property
    def names_params(self) -> bool:
        """Whether a plain dict may be given to one of its methods."""
        arguments = (argument for method in self.methods for argument in (*method.path, *method.keywords))
        return any("params." in argument.declaration for argument in arguments)


def _class_name(path: tuple[str, ...]) -> str:
    return "".join(part.title().replace("_", "") for part in path)


@attrs.frozen
class ClientArgument:
    """A credential or setting of the client: an entry of `x-client`."""

    name: str
    doc: str
    environment: str | None
    header: str | None
    """Header that carries it."""
    prefix: str
    """What stands before it in the header: `Bearer ` or nothing."""
    path: str | None
    """Path parameter that it fills in."""
    json: bool
    """Whether it may be an object, which is sent as JSON."""

    @property
    def is_token(self) -> bool:
        """Whether it is a bearer token: these expire, so that a function may give it."""
        return bool(self.prefix)


@attrs.frozen
class Surface:
    """The whole client."""

    name: str
    """For people: `OpenAI`."""
    package: str
    base_url: str
    base_url_environment: str | None
    arguments: list[ClientArgument]
    credential_sets: list[list[str]]
    """Alternatives, of which one must be complete: names of arguments."""
    resources: list[Resource]
    webhooks: Webhooks | None

    def roots(self) -> list[Resource]:
        return [resource for resource in self.resources if len(resource.path) == 1]

    def argument_names(self) -> dict[str, dict[str, str]]:
        """By operation id: name on the wire → name in Python, of each argument. A body that is a list has no name: ""."""
        return {
            method.id: {
                "" if method.body == "items" and a in method.body_fields else a.key: a.name
                for a in (*method.path, *method.defaults, *method.keywords)
            }
            for resource in self.resources
            for method in resource.methods
        }


def surface(views: Views) -> Surface:
    """Work out the surface of one spec."""
    document = views.source.document
    client = document["x-client"]
    schemes = document.get("components", {}).get("securitySchemes", {})
    arguments = [_client_argument(name, value, schemes) for name, value in client.get("arguments", {}).items()]
    by_scheme = {value["scheme"]: name for name, value in client.get("arguments", {}).items() if "scheme" in value}
    supplied = frozenset(argument.path for argument in arguments if argument.path)
    return Surface(
        name=client["name"],
        package=views.source.provider,
        base_url=document["servers"][0]["url"],
        base_url_environment=client.get("base_url_environment"),
        arguments=arguments,
        credential_sets=[[by_scheme[scheme] for scheme in alternative] for alternative in document.get("security", [])],
        resources=_resources(views, supplied),
        webhooks=webhooks(views),
    )


def _client_argument(name: str, value: Mapping[str, Any], schemes: Mapping[str, Any]) -> ClientArgument:
    scheme = schemes.get(value.get("scheme", ""), {})
    bearer = scheme.get("type") == "http"
    header = value.get("header") or ("Authorization" if bearer else scheme.get("name"))
    return ClientArgument(
        name=name,
        doc=docs.describe({"description": value["description"]}),
        environment=value.get("environment"),
        header=header,
        prefix="Bearer " if bearer else "",
        path=value.get("path"),
        json=bool(value.get("json")),
    )


def _resources(views: Views, supplied: frozenset[str]) -> list[Resource]:
    methods: dict[tuple[str, ...], list[Method]] = {}
    by_operation: dict[tuple[str, ...], dict[str, Method]] = {}
    definitions = {definition["operationId"]: definition for _, _, definition, _ in views.source.operations()}
    for collection in views.data.endpoint_collections_by_tag.values():
        for parsed in collection.endpoints:
            definition = next(d for i, d in definitions.items() if PythonIdentifier(i, "field_") == parsed.name)
            *path, verb = definition["x-resource"].split(".")
            method = _method(parsed, verb, definition, views, supplied)
            methods.setdefault(tuple(path), []).append(method)
            by_operation.setdefault(tuple(path), {})[definition["operationId"]] = method
    for path in list(methods):
        for length in range(1, len(path)):
            methods.setdefault(path[:length], [])
    job_classes = {
        f"{codecs.HOME}.{shapes.class_name(name)}" for name, schema in views.source.schemas.items() if "x-job" in schema
    }
    worked_on = {
        f"{codecs.HOME}.{shapes.class_name(name)}": noun(name)
        for name, schema in views.source.schemas.items()
        if can_be_waited_for(schema)
    }
    resources = []
    for path, found in sorted(methods.items()):
        gets = [method for method in found if method.name in {"retrieve", "get"}]
        waits = next((method for method in gets if method.returns in job_classes), None)
        processed = next((method for method in gets if method.returns in worked_on), None)
        events = next((m for m in found if m.name == "list_events" and m.kind == "list"), None)
        resources.append(
            Resource(
                path=path,
                methods=found,
                children=sorted(other[-1] for other in methods if other[:-1] == path),
                waits=waits,
                processed=processed,
                noun=worked_on[processed.returns] if processed else "job",
                follows=events if waits else None,
                uploads=signed_uploads(views.source, by_operation.get(path, {})),
            )
        )
    return resources


def _method(
    parsed: ParsedEndpoint, verb: str, definition: Mapping[str, Any], views: Views, supplied: frozenset[str]
) -> Method:
    view = endpoint(parsed, views)
    fields, body = _body(parsed, views)
    success = view.success
    paginated = definition.get("x-pagination")
    kind: Kind = "list" if paginated else "download" if success.type == "File" else "call"
    # Where path and body name the same thing (Dataherald's cancel), one argument fills both.
    in_path = {argument.name for argument in view.path}
    keywords = [argument for argument in (*fields, *view.query, *view.headers) if argument.name not in in_path]
    path = [argument for argument in view.path if argument.key not in supplied]
    defaults = [argument for argument in view.path if argument.key in supplied]
    full_name = _full_name(parsed.path.get_untrusted_value()) if path and defaults else ""
    return Method(
        name=verb,
        id=view.id,
        operation=view.name,
        tag=str(parsed.tags[0]),
        kind=kind,
        path=path,
        defaults=defaults,
        full_name=full_name,
        keywords=sorted(keywords, key=lambda argument: not argument.required),
        body=body,
        body_fields=fields,
        returns=success.type,
        item=codecs.annotation(item(parsed, definition), open_enums=True) if paginated else "",
        cursor=next((a.name for a in view.query if a.key == (paginated or {}).get("cursor")), ""),
        doc=_doc(view, definition, fields, {path[-1].name: full_name} if full_name else {}),
    )


def _full_name(path: str) -> str:
    """`accounts/{account_id}/jobs/{job_id}`, of `/v1/accounts/{account_id}/jobs/{job_id}:cancel`."""
    segments = path.partition(":")[0].split("/")
    first = next(position for position, segment in enumerate(segments) if segment.startswith("{"))
    return "/".join(segments[first - 1 :])


def _body(
    parsed: ParsedEndpoint, views: Views
) -> tuple[list[Argument], Literal["none", "fields", "items", "form", "content"]]:
    if not parsed.bodies:
        return [], "none"
    prop = parsed.bodies[0].prop
    if isinstance(prop, FileProperty):
        return [
            Argument("content", "content", "bytes | IO[bytes]", required=True, doc="What to send, as it is.")
        ], "content"
    if isinstance(prop, ListProperty):
        annotation = accepting(codecs.annotation(prop.inner_property, open_enums=False), prop.inner_property)
        return [
            Argument("items", "items", f"Sequence[{annotation}]", required=True, doc="What to send, in order.")
        ], "items"
    assert isinstance(prop, ModelProperty)  # the audit lets no other body pass
    if codecs.is_map(prop):
        return [], "fields"
    model = next(m for m in views.data.models if m.class_info.name == prop.class_info.name)
    view = views.model(model)
    properties = {
        codecs.raw_name(p): p for p in [*(model.required_properties or ()), *(model.optional_properties or ())]
    }
    fields = [
        Argument(
            name=field.name,
            key=field.key,
            type="FileInput" if field.is_file else accepting(field.annotation, properties[field.key]),
            required=field.required,
            doc=field.doc,
        )
        for field in view.fields
    ]
    return fields, "form" if str(parsed.bodies[0].body_type) == "files" else "fields"


def _doc(view: Endpoint, definition: Mapping[str, Any], fields: list[Argument], full_names: Mapping[str, str]) -> str:
    lines = [str(definition.get("summary", "")).rstrip(".") + "."]
    if definition.get("description"):
        lines += ["", " ".join(str(definition["description"]).split())]
    in_path = {argument.name for argument in view.path}
    arguments = [*view.path, *(a for a in (*fields, *view.query, *view.headers) if a.name not in in_path)]
    if arguments:
        lines += [
            "",
            "Args:",
            *(f"    {a.name}: {a.doc or 'See the contract.'}{_or_full_name(full_names, a)}" for a in arguments),
        ]
    lines += ["", "Raises:", *_raises(definition)]
    return "\n".join(lines)


def _or_full_name(full_names: Mapping[str, str], argument: Argument) -> str:
    name = full_names.get(argument.name)
    return f" The full name, `{name}`, does as well." if name else ""


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


def _raises(definition: Mapping[str, Any]) -> Iterator[str]:
    yield "    TypeError, ValueError: An argument breaks the contract; nothing was sent."
    yield "    APIConnectionError: No answer came."
    known = [f"{_ERRORS[code]} ({code})" for code in map(str, definition["responses"]) if code in _ERRORS]
    yield (
        f"    APIStatusError: The server answered with an error: {', '.join(known)}."
        if known
        else "    APIStatusError: An error."
    )
