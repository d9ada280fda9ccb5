"""The plain dicts that may stand for models in arguments: a `TypedDict` for each."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from ..read import Parsed
from ..read.properties import Property, fields, is_map, models
from .annotations import accepting
from .models import Model


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


def params(parsed: Parsed, planned: Mapping[str, Model]) -> list[Param]:
    """The dicts that may be given in place of models: one for each model that a request body holds below its top.

    Args:
        parsed: The contract, parsed.
        planned: Its models, by their classes.
    """
    whole = parsed.models()
    wanted: set[str] = set()
    waiting = [prop for endpoint in parsed.endpoints() for body in endpoint.bodies for prop in _below(body.prop, whole)]
    while waiting:
        for model in models(waiting.pop()):
            name = str(model.class_info.name)
            if name not in wanted:
                wanted.add(name)
                waiting.extend(_below(model, whole))
    return [_param(planned[name], planned) for name in sorted(wanted)]


def _below(prop: Property, whole: Mapping[str, ModelProperty]) -> list[Property]:
    """What an array or an object holds."""
    if isinstance(prop, ListProperty):
        return [prop.inner_property]
    if not isinstance(prop, ModelProperty) or is_map(prop):
        return []
    return fields(whole[str(prop.class_info.name)])


def _param(model: Model, planned: Mapping[str, Model]) -> Param:
    fields = []
    for field in model.fields:
        type_ = accepting(field.annotation, planned, params="")
        required = f"Required[{type_}]" if field.required else type_
        fields.append(ParamField(key=field.key, type=required, doc=field.description))
    return Param(name=f"{model.name}Param", doc=model.description, fields=fields)
