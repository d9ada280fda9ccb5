"""Names of the spec that would stand in the way of names that the templates use."""

from __future__ import annotations

from collections.abc import Iterator

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty

from . import codecs, shapes
from .source import Source, escape

_MEMBERS = frozenset(
    {
        "_read",
        "additional_keys",
        "additional_properties",
        "attrs",
        "form_fields",
        "from_dict",
        "to_dict",
        "to_json",
        "to_multipart",
    }
)
"""What every model has of its own, and `attrs`, which its class body calls."""
_CLASSES = frozenset(
    {"Any", "ClassVar", "File", "HttpxSource", "JobKind", "Mapping", "ModelUnion", "Operation", "Pagination",
     "READERS", "Response", "ResponseReader", "Self", "Unset"}
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


def collisions(source: Source, data: GeneratorData) -> Iterator[tuple[str, str]]:
    """The collisions, as JSON pointer and reason."""
    schemas = {shapes.class_name(name): name for name in source.schemas}
    for model in data.models:
        if not codecs.is_map(model):
            yield from _in_model(model, schemas)
    for name in source.schemas:
        if shapes.class_name(name) in _CLASSES:
            yield f"/components/schemas/{escape(name)}", f"a class {name} would hide what generated modules import"
    yield from _in_operations(source, data)


def _in_model(model: ModelProperty, schemas: dict[str, str]) -> Iterator[tuple[str, str]]:
    name = str(model.class_info.name)
    pointer = f"/components/schemas/{escape(schemas[name])}" if name in schemas else ""
    for prop in [*(model.required_properties or ()), *(model.optional_properties or ())]:
        if codecs.attribute(prop) in _MEMBERS:
            key = codecs.raw_name(prop)
            yield (
                f"{pointer}/properties/{escape(key)}" if pointer else "",
                f"the property {key} of {name} would hide what every model has of that name",
            )


def _in_operations(source: Source, data: GeneratorData) -> Iterator[tuple[str, str]]:
    pointers = {(method, path): pointer for method, path, _definition, pointer in source.operations()}
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            pointer = pointers[endpoint.method, endpoint.path.get_untrusted_value()]
            taken = _ARGUMENTS | ({"body"} if endpoint.bodies else set())
            for _location, prop in endpoint.iter_all_parameters():
                if codecs.attribute(prop) in taken:
                    reason = f"the parameter {codecs.raw_name(prop)} would hide what the operation's functions use"
                    yield f"{pointer}/parameters", reason
