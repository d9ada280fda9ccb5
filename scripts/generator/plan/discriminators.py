"""The discriminators that the contract names itself. openapi-python-client does not read them."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from finetuning_specs import Spec
from finetuning_specs.pointers import of_fragment

from ..read.names import class_name


@attrs.frozen
class Discriminator:
    """How to tell the members of a union apart."""

    tag: str
    """The field that says it."""
    classes: Mapping[str, str]
    """Value of the field → model class."""


def discriminators(spec: Spec) -> dict[frozenset[str], Discriminator]:
    """The contract's discriminators by the classes that they tell apart.

    A schema that the mapping does not name is found under its own name, as OpenAPI has it.
    """
    found = {}
    for place in spec.tree.of_kind("schema", "property"):
        declared = place.get("discriminator")
        alternatives = [*(place.get("oneOf") or ()), *(place.get("anyOf") or ())]
        names = [_schema(alternative["$ref"]) for alternative in alternatives if "$ref" in alternative]
        if isinstance(declared, dict) and names:
            mapping = {value: _schema(target) for value, target in declared.get("mapping", {}).items()}
            implicit = {name: name for name in names if name not in mapping.values()}
            classes = {value: class_name(name) for value, name in {**implicit, **mapping}.items()}
            found[frozenset(map(class_name, names))] = Discriminator(declared["propertyName"], classes)
    return found


def _schema(reference: str) -> str:
    """The name of the schema; a mapping may also give the bare name."""
    return of_fragment(reference)[-1] if reference.startswith("#") else reference
