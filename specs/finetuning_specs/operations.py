"""The operations of a contract, each compiled once: what a mock or a check asks of it at every request is ready."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs

from .parameters import Location, Parameter
from .places import METHODS, Place
from .schemas import types
from .validation import Validator
from .vocabulary import Job, Lifecycle, Pagination, Reason, Resource, SignedUpload, UploadInParts

if TYPE_CHECKING:
    from .spec import Spec

Schema = Mapping[str, Any]

ANYTHING: Schema = {}
"""The schema that admits any value."""


@attrs.frozen
class Operation:
    """One operation of a contract, of `paths` or of `webhooks`."""

    spec: Spec = attrs.field(repr=False, eq=False)
    place: Place = attrs.field(repr=False, eq=False)
    id: str
    """The `operationId`."""
    method: str
    """Upper case: `GET`."""
    path: str
    """The path template, without the server's base path; the event's name for a webhook."""
    is_webhook: bool
    parameters: tuple[Parameter, ...] = attrs.field(repr=False, eq=False)
    """Those of its path that it does not override, then its own."""
    request_body: Mapping[str, Any] | None = attrs.field(repr=False, eq=False)
    """Reference followed; None: it takes none."""
    body_validators: Mapping[str, Validator] = attrs.field(repr=False, eq=False)
    """Media type of the request body → what holds a value against its schema."""
    responses: Mapping[str, Mapping[str, Any]] = attrs.field(repr=False, eq=False)
    """Status as a string → response, references followed."""
    security: tuple[Mapping[str, list[str]], ...] = attrs.field(repr=False, eq=False)
    """Alternative sets of credentials, of which a request needs one; empty: no credentials at all."""
    resource: Resource = attrs.field(repr=False, eq=False)
    """Where it sits in the client (`x-resource`); both parts are empty where it says nothing."""
    other_names: tuple[str, ...] = attrs.field(repr=False, eq=False)
    """What the vendor's SDK calls the method too (`x-other-names`)."""
    pagination: Pagination | None = attrs.field(repr=False, eq=False)
    """How its pages chain (`x-pagination`); None for what is no list."""
    refusals: Mapping[int, frozenset[Reason]] = attrs.field(repr=False, eq=False)
    """Error statuses that a well-formed request may get, each with the reasons for it (`x-refusals`)."""
    signed_upload: SignedUpload | None = attrs.field(repr=False, eq=False)
    in_parts: UploadInParts | None = attrs.field(repr=False, eq=False)
    repeatable: bool = attrs.field(repr=False, eq=False)
    """Whether sending a POST again does no harm (`x-repeatable`)."""
    success: tuple[int, Mapping[str, Any]] = attrs.field(repr=False, eq=False)
    """The one 2xx response and its status; 0 and nothing where none is declared, which lint refuses."""
    success_schema: Schema = attrs.field(repr=False, eq=False)
    """Of the body of the success, as it stands; `ANYTHING` where there is no body."""

    @property
    def definition(self) -> Mapping[str, Any]:
        """As the contract has it."""
        value: Mapping[str, Any] = self.place.value
        return value

    @property
    def label(self) -> str:
        """The name that schemathesis and the reports use: `GET /fine_tuning/jobs`."""
        return f"{self.method} {self.path}"

    @property
    def tags(self) -> tuple[str, ...]:
        """The first is its chapter."""
        return tuple(self.definition.get("tags") or ())

    @property
    def body_schemas(self) -> Mapping[str, Schema]:
        """Media type of the request body → its schema, as it stands."""
        content = (self.request_body or {}).get("content") or {}
        return {media_type: media.get("schema", ANYTHING) for media_type, media in content.items()}

    @cached_property
    def shown_schema(self) -> Schema:
        """Of one thing that a success shows, references followed: of an item where it is a list."""
        schema = self.spec.resolve(self.success_schema)
        if self.pagination is None:
            return schema
        for token in self.pagination.items.parts:
            schema = self.spec.resolve(schema.get("properties", {}).get(token, ANYTHING))
        return self.spec.resolve(schema.get("items", ANYTHING))

    @cached_property
    def shown_unix_times(self) -> tuple[str, ...]:
        """The properties of that thing of which the contract says that they are times in Unix seconds."""
        properties = self.shown_schema.get("properties", {})
        return tuple(
            name
            for name, part in properties.items()
            if "Unix seconds" in self.spec.resolve(part).get("description", "")
        )

    @cached_property
    def shown_job(self) -> Job | None:
        """How what a success shows, or lists, is spelled as a job; None: it is none."""
        return Job.parse(self.shown_schema["x-job"]) if "x-job" in self.shown_schema else None

    @cached_property
    def shown_lifecycle(self) -> Lifecycle | None:
        """How what a success shows, or lists, lives; None: the contract does not say."""
        schema = self.shown_schema
        return Lifecycle.parse(schema["x-lifecycle"]) if "x-lifecycle" in schema else None

    def parameter(self, name: str, location: str | None = None) -> Parameter | None:
        """The parameter of that name, at that location if one is given."""
        for parameter in self.parameters:
            if parameter.name == name and location in (None, parameter.location):
                return parameter
        return None


def compiled(spec: Spec, section: str) -> Iterator[Operation]:
    """The operations under `paths` or `webhooks`, in the document's order."""
    for path, item in (spec.document.get(section) or {}).items():
        if path.startswith("x-"):
            continue
        holder = spec.tree.follow(Place("path item", (section, path), item))
        for method in METHODS:
            if method in holder.value:
                place = Place("operation", (*holder.pointer, method), holder.value[method])
                yield _operation(spec, holder, place, path, is_webhook=section == "webhooks")


def _operation(spec: Spec, holder: Place, place: Place, path: str, *, is_webhook: bool) -> Operation:
    definition = place.value
    responses = {status: part.value for status, part in spec.tree.children(place, "responses", "response")}
    code = next((status for status in responses if status.startswith("2") and status.isdecimal()), "0")
    success: Mapping[str, Any] = responses.get(code, {})
    contents: list[Mapping[str, Any]] = [*success.get("content", {}).values()]
    body = definition.get("requestBody")
    body_place = body and spec.tree.follow(Place("request body", (*place.pointer, "requestBody"), body))
    security = definition.get("security", spec.document.get("security"))
    return Operation(
        spec=spec,
        place=place,
        id=str(definition.get("operationId", "")),
        method=str(place.pointer[-1]).upper(),
        path=path,
        is_webhook=is_webhook,
        parameters=_parameters(spec, holder, place),
        request_body=body_place.value if body_place else None,
        body_validators=_body_validators(spec, body_place) if body_place else {},
        responses=responses,
        security=tuple(security or ()),
        resource=Resource.parse(definition.get("x-resource", "")),
        other_names=tuple(definition.get("x-other-names", ())),
        pagination=Pagination.parse(definition["x-pagination"]) if "x-pagination" in definition else None,
        refusals={int(status): frozenset(why) for status, why in definition.get("x-refusals", {}).items()},
        signed_upload=SignedUpload.parse(definition["x-signed-upload"]) if "x-signed-upload" in definition else None,
        in_parts=UploadInParts.parse(definition["x-upload-in-parts"]) if "x-upload-in-parts" in definition else None,
        repeatable=bool(definition.get("x-repeatable")),
        success=(int(code), success),
        success_schema=contents[0].get("schema", ANYTHING) if contents else ANYTHING,
    )


def _body_validators(spec: Spec, body: Place) -> dict[str, Validator]:
    return {
        media_type: spec.validators.of_request((*media.pointer, "schema"))
        for media_type, media in spec.tree.children(body, "content", "media type")
        if "schema" in media.value
    }


def _parameters(spec: Spec, holder: Place, operation: Place) -> tuple[Parameter, ...]:
    found: dict[tuple[str, str], Parameter] = {}
    for owner in (holder, operation):
        for index, value in enumerate(owner.get("parameters") or []):
            place = spec.tree.follow(Place("parameter", (*owner.pointer, "parameters", index), value))
            parameter = _parameter(spec, place)
            key = (parameter.name, parameter.location)
            found.pop(key, None)  # the operation's own stands where the operation lists it
            found[key] = parameter
    return tuple(found.values())


def _parameter(spec: Spec, place: Place) -> Parameter:
    definition = place.value
    location: Location = definition["in"]
    style = definition.get("style") or ("form" if location in ("query", "cookie") else "simple")
    schema = spec.resolve(definition.get("schema", ANYTHING))
    others = schema.get("additionalProperties")
    return Parameter(
        place=place,
        name=definition["name"],
        location=location,
        required=bool(definition.get("required")),
        style=style,
        explode=bool(definition.get("explode", style == "form")),
        schema=schema,
        types=types(spec.references, schema),
        item_types=types(spec.references, schema.get("items", ANYTHING)),
        member_types={name: types(spec.references, part) for name, part in schema.get("properties", {}).items()},
        other_types=types(spec.references, others if isinstance(others, Mapping) else ANYTHING),
        validator=_parameter_validator(spec, place),
    )


def _parameter_validator(spec: Spec, place: Place) -> Validator:
    tokens = (*place.pointer, "schema") if "schema" in place.value else ()
    return spec.validators.of_request(tokens) if tokens else spec.validators.of_anything
