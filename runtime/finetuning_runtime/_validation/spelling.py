"""Names of fields as Python spells them: `base_model` for `baseModel`.

Arguments are spelled so, and models; a plain dict within an argument may be, too. This is looked at only once a value does
not fit its schema, so that what is spelled as on the wire costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from typing import Any, Final

_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def respell(schema: Mapping[str, Any], value: Any, definitions: Mapping[str, Any]) -> bool:
    """Give fields that are spelled as in Python their names on the wire, in place. Returns whether there were any.

    Args:
        schema: What the value should fit. Only objects that take no unknown fields are respelled: in others, an unknown
            field may be meant.
        value: A JSON value.
        definitions: What `$ref` refers to.
    """
    while "$ref" in schema:
        schema = definitions[schema["$ref"].rpartition("/")[2]]
    found = [
        respell(member, value, definitions)
        for keyword in ("allOf", "anyOf", "oneOf")
        for member in schema.get(keyword, ())
    ]
    if isinstance(value, dict) and "properties" in schema:
        if schema.get("additionalProperties") is False:
            found.append(_rename(value, schema["properties"]))
        found += [
            respell(schema["properties"][name], value[name], definitions)
            for name in schema["properties"] & value.keys()
        ]
    if isinstance(value, list) and isinstance(schema.get("items"), Mapping):
        found += [respell(schema["items"], item, definitions) for item in value]
    return any(found)


def _rename(value: dict[str, Any], properties: Mapping[str, Any]) -> bool:
    names = {_HUMP.sub("_", name.replace("-", "_")).lower(): name for name in properties}
    renamed = {
        name: names[name] for name in value if name not in properties and names.get(name, name) not in {*value, name}
    }
    for name, on_the_wire in renamed.items():
        value[on_the_wire] = value.pop(name)
    return bool(renamed)


def likely(name: str, known: Collection[str]) -> str:
    """`; did you mean 'n_epochs'?`, or nothing where no known name is like this one."""
    matches = get_close_matches(name, known, n=1)
    return f"; did you mean {matches[0]!r}?" if matches else ""
