"""The discriminators that the spec names itself. openapi-python-client does not read them."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from .shapes import class_name
from .source import Source, objects


@attrs.frozen
class Discriminator:
    """How to tell the members of a union apart."""

    tag: str
    """The field that says it."""
    classes: Mapping[str, str]
    """Value of the field → model class."""


def discriminators(source: Source) -> dict[frozenset[str], Discriminator]:
    """The spec's discriminators by the classes that they tell apart.

    A schema that the mapping does not name is found under its own name, as OpenAPI has it.
    """
    found = {}
    for _pointer, schema in objects(source.document):
        declared = schema.get("discriminator")
        alternatives = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        names = [a["$ref"].rsplit("/", 1)[-1] for a in alternatives if "$ref" in a]
        if isinstance(declared, dict) and names:
            mapping = {value: target.rsplit("/", 1)[-1] for value, target in declared.get("mapping", {}).items()}
            implicit = {name: name for name in names if name not in mapping.values()}
            classes = {value: class_name(name) for value, name in {**implicit, **mapping}.items()}
            found[frozenset(map(class_name, names))] = Discriminator(declared["propertyName"], classes)
    return found
