"""Names of the contract that clash with names that generated code needs itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from finetuning_specs import Operation
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty

from ..read import Parsed
from ..read.names import class_name
from ..read.properties import Property, attribute, fields, is_map, raw_name
from .losses import Loss

_MEMBERS = frozenset(
    {
        "_read",
        "additional_keys",
        "additional_properties",
        "fields_set",
        "form_fields",
        "from_dict",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields_set",
        "to_dict",
        "to_json",
        "to_multipart",
    }
)
"""What every model has of its own."""
_CLASSES = frozenset(
    {"Any", "ClassVar", "File", "HttpxSource", "JobKind", "Mapping", "ModelUnion", "Operation", "Pagination", "READERS",
     "Response", "ResponseReader", "Self", "Unset"}
)  # fmt: skip
"""What the modules of models and operations import."""
_ARGUMENTS = frozenset(
    {
        "content",
        "encode",
        "fields",
        "form_parts",
        "path_segment",
        "payload",
        "request",
        "response",
        "send",
        "send_async",
    }
)
"""What the functions of an operation call or assign."""
_KEYWORDS = frozenset({"full_name", "given", "given_file", "named", "options", "partial", "waiting"})
"""What the client's methods call, assign, or take beside the arguments of their operation."""
_OF_EVENTS = frozenset({"follow", "poll_interval"})
"""What a method that lists events takes beside them."""


def collisions(parsed: Parsed) -> Iterator[Loss]:
    """The names that collide."""
    schemas = {class_name(name): name for name in parsed.spec.schemas}
    for model in parsed.data.models:
        if not is_map(model):
            yield from _in_model(model, schemas)
    for made, name in schemas.items():
        if made in _CLASSES:
            yield ("components", "schemas", name), f"a class {name} would hide what generated modules import"
    yield from _in_operations(parsed)


def _in_model(model: ModelProperty, schemas: Mapping[str, str]) -> Iterator[Loss]:
    name = str(model.class_info.name)
    for prop in fields(model):
        if attribute(prop) in _MEMBERS:
            key = raw_name(prop)
            pointer = ("components", "schemas", schemas[name], "properties", key) if name in schemas else ()
            yield pointer, f"the property {key} of {name} would hide what every model has of that name"


def _in_operations(parsed: Parsed) -> Iterator[Loss]:
    for operation, endpoint in parsed.operations():
        taken = _ARGUMENTS | ({"body"} if endpoint.bodies else set())
        for _location, prop in endpoint.iter_all_parameters():
            if attribute(prop) in taken:
                reason = f"the parameter {raw_name(prop)} would hide what the operation's functions use"
                yield (*operation.place.pointer, "parameters"), reason
        yield from _in_method(operation, endpoint)


def _in_method(operation: Operation, endpoint: Endpoint) -> Iterator[Loss]:
    taken = _KEYWORDS | (_OF_EVENTS if operation.resource.verb == "list_events" else frozenset())
    sent: list[tuple[str, Property]] = [("parameters", prop) for prop in endpoint.list_all_parameters()]
    sent += [("requestBody", p) for b in endpoint.bodies if isinstance(b.prop, ModelProperty) for p in fields(b.prop)]
    for part, prop in sent:
        if attribute(prop) in taken:
            reason = f"the argument {raw_name(prop)} would hide what the client's method uses"
            yield (*operation.place.pointer, part), reason
