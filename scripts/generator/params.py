"""The plain dicts that may stand for models in arguments: a `TypedDict` for each."""

from __future__ import annotations

import re

import attrs
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from . import codecs
from .models import Views


def accepting(annotation: str, prop: codecs.Property, params: str = "params.") -> str:
    """The annotation, with the plain dict of each model accepted beside it, and any sequence for a list.

    `params` stands before the names of the dicts' types: they have a module of their own.
    """
    for model in {codecs.in_home(model): model for model in codecs.models(prop)}.values():
        name = codecs.in_home(model)
        annotation = re.sub(rf"{re.escape(name)}\b", f"{name} | {params}{model.class_info.name}Param", annotation)
    return annotation.replace("list[", "Sequence[")


@attrs.frozen
class ParamField:
    """One key of a `TypedDict`."""

    key: str
    type: str
    doc: str


@attrs.frozen
class Param:
    """A `TypedDict` for the plain dict that may stand for a model in an argument."""

    name: str
    doc: str
    fields: list[ParamField]

    @property
    def is_class(self) -> bool:
        """Whether class syntax can say it: every key is an identifier."""
        return all(field.key.isidentifier() for field in self.fields)


def params(views: Views) -> list[Param]:
    """The dicts that may be given in place of models: one for each model that a request body holds below its top."""
    wanted: dict[str, ModelProperty] = {}
    waiting = [
        inner
        for collection in views.data.endpoint_collections_by_tag.values()
        for parsed in collection.endpoints
        for body in parsed.bodies
        for inner in ([body.prop.inner_property] if isinstance(body.prop, ListProperty) else _inner(body.prop, views))
    ]
    while waiting:
        for model in codecs.models(waiting.pop()):
            name = str(model.class_info.name)
            if name not in wanted:
                wanted[name] = next(m for m in views.data.models if m.class_info.name == name)
                waiting.extend(_inner(wanted[name], views))
    return [_param(name, wanted[name], views) for name in sorted(wanted)]


def _inner(prop: codecs.Property, views: Views) -> list[codecs.Property]:
    if not isinstance(prop, ModelProperty) or codecs.is_map(prop):
        return []
    whole = next(m for m in views.data.models if m.class_info.name == prop.class_info.name)
    return [*(whole.required_properties or ()), *(whole.optional_properties or ())]


def _param(name: str, model: ModelProperty, views: Views) -> Param:
    view = views.model(model)
    properties = {codecs.raw_name(p): p for p in _inner(model, views)}
    return Param(
        name=f"{name}Param",
        doc=view.doc,
        fields=[
            ParamField(
                key=field.key,
                type=_param_type(
                    accepting(field.annotation, properties[field.key], params=""), required=field.required
                ),
                doc=field.doc,
            )
            for field in view.fields
        ],
    )


def _param_type(annotation: str, *, required: bool) -> str:
    return f"Required[{annotation}]" if required else annotation
