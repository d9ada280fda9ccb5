"""What clients give back: any library's objects as plain values, read through their attributes."""

import datetime
import re
from collections.abc import Mapping

import pydantic
from finetuning_runtime._wire.models import Model

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?")


def plain(value):
    """The value of our clients or of a vendor's as dicts, lists and scalars; absent fields are left out."""
    if isinstance(value, Model):
        unknown = value.additional_properties
        return _dict({**{name: getattr(value, name) for name in value.fields_set - unknown.keys()}, **unknown})
    if isinstance(value, pydantic.BaseModel):
        given = [*value.model_fields_set, *(value.model_extra or {})]
        known = type(value).model_fields
        # By the wire's name: pydantic keeps names that begin with `model_` to itself, so the SDK calls those otherwise.
        return _dict(
            {
                (known[name].alias if name in known else None) or name: getattr(value, name)
                for name in given
                if name[0] != "_"
            }
        )
    if isinstance(value, Mapping):
        return _dict(value)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        # Fireworks' SDK leaves some times as the text that came; ours does with Dataherald's, which name no offset.
        return datetime.datetime.fromisoformat(value)
    return value


def _dict(fields):
    """Named as in Python: what one of two libraries does not know keeps the name that it has on the wire."""
    return {_snake(name): plain(value) for name, value in fields.items()}


def _snake(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name.rstrip("_")).lower()
