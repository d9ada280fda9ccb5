"""The request bodies of operations."""

from __future__ import annotations

import attrs
from openapi_python_client.parser.bodies import Body as ParsedBody
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from ..read.properties import Property, is_map, members, models
from .annotations import annotation, in_home


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

    @property
    def json_arguments(self) -> list[str]:
        """What the body of a JSON request is made of."""
        return ["payload", *([] if self.media_type == "application/json" else [repr(self.media_type)])]


def body(parsed: ParsedBody) -> Body:
    """A body, as it was parsed."""
    return Body(
        media_type=parsed.content_type.get_untrusted_value(),
        kind=str(parsed.body_type),
        type=_type(parsed.prop),
        required=parsed.prop.required,
        model=next((in_home(model) for model in models(parsed.prop)), None),
    )


def _type(prop: Property) -> str:
    if isinstance(prop, ListProperty):
        return f"Sequence[{_type(prop.inner_property)}]"
    kinds = annotation(prop, open_enums=False)
    holds_models = any(isinstance(member, ModelProperty) and not is_map(member) for member in members(prop))
    return f"{kinds} | Mapping[str, Any]" if holds_models else kinds
