"""Fill in what openapi-python-client leaves blank.

A model that was referred to before it was processed is held by a placeholder without its properties. The stock templates
never look; ours do, to tell the members of a union apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .properties import Property, fields


def complete(data: GeneratorData) -> None:
    """Give every placeholder among the data's properties what the model of that name has."""
    processed = {model.class_info.name: model for model in data.models}
    for root in _roots(data):
        for model in _models(root):
            whole = processed.get(model.class_info.name)
            if model.required_properties is None and whole is not None:
                model.required_properties = whole.required_properties
                model.optional_properties = whole.optional_properties
                model.additional_properties = whole.additional_properties


def _roots(data: GeneratorData) -> Iterator[Property]:
    for model in data.models:
        yield from fields(model)
        if model.additional_properties:
            yield model.additional_properties
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            yield from endpoint.list_all_parameters()
            yield from (response.prop for response in endpoint.responses)


def _models(prop: Property) -> Iterator[ModelProperty]:
    """The models that a property names itself. What those hold is a root of its own."""
    if isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from _models(inner)
    elif isinstance(prop, ListProperty):
        yield from _models(prop.inner_property)
    elif isinstance(prop, ModelProperty):
        yield prop
        if prop.additional_properties:
            yield from _models(prop.additional_properties)
