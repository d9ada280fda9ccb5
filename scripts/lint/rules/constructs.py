"""Constructs that the specs do without, because not every part of this project reads them.

What no client can be generated from, the generator says itself: see `generation`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from finetuning_specs import Problem, schemas
from finetuning_specs.places import Place

from scripts.lint.spec import Subject

_KEYWORDS: Mapping[str, str] = {
    "$defs": "its schemas are dropped: make them components",
    "definitions": "its schemas are dropped: make them components",
    "prefixItems": "tuples are dropped: write an object, or one `items`",
    "patternProperties": "is dropped: write `additionalProperties`",
    "dependentSchemas": "is dropped: say it in the description",
    "dependentRequired": "is dropped: say it in the description",
    "unevaluatedProperties": "is dropped: write `additionalProperties`",
    "unevaluatedItems": "is dropped: write `items`",
    "contains": "is dropped: say it in the description",
    "not": "is dropped: say it in the description",
    "if": "is dropped: write `oneOf`",
    "nullable": "is OpenAPI 3.0 and means nothing in 3.1: write `type: […, 'null']`",
    "contentMediaType": "gives text instead of bytes: write `format: binary`",
    "contentEncoding": "is dropped: write `format: binary`, or describe the encoding",
    "$id": "references are resolved against the document alone: drop it",
    "$anchor": "references are resolved by pointer alone: drop it",
    "$dynamicRef": "is dropped: write `$ref`",
}


def surviving_keywords(subject: Subject) -> Iterator[Problem]:
    """No schema keyword of those above."""
    for place in subject.schemas():
        for keyword, advice in _KEYWORDS.items():
            if keyword in place.value:
                yield subject.problem((*place.pointer, keyword), f"{keyword}: {advice}")


def one_composition(subject: Subject) -> Iterator[Problem]:
    """A schema is a union, a merger, or has properties: the generator reads the first and drops the rest."""
    for place in subject.schemas():
        found = [key for key in ("oneOf", "anyOf", "allOf", "properties") if key in place.value]
        if len(found) > 1 and found != ["allOf", "properties"]:
            message = f"has {' and '.join(found)}: keep one, or combine them in a component"
            yield subject.problem(place.pointer, message)


def discriminators(subject: Subject) -> Iterator[Problem]:
    """A discriminator is a hint: every member requires the property as a one-value enum, and is mapped by it.

    The generator does not read discriminators and tries the members in order. Without a mapping, OpenAPI
    takes the schemas' names for the values.
    """
    for place in subject.schemas():
        discriminator = place.value.get("discriminator") or {}
        name = discriminator.get("propertyName")
        for keyword in ("oneOf", "anyOf") if name is not None else ():
            for index, value in enumerate(place.value.get(keyword, [])):
                member = Place("schema", (*place.pointer, keyword, index), value)
                values = schemas.enum_at(subject.tree, schemas.at(subject.tree, member, f"/{name}")) or []
                required = any(
                    name in part.value.get("required", []) for part in schemas.branches(subject.tree, member)
                )
                if len(values) != 1 or not required:
                    text = f"does not require {name!r} as a one-value enum: it would be mistaken"
                    yield subject.problem(member.pointer, text)
                elif discriminator.get("mapping", {}).get(values[0]) != value.get("$ref"):
                    text = f"does not map {values[0]!r} to this member: add `mapping`"
                    yield subject.problem((*place.pointer, "discriminator"), text)


def callbacks(subject: Subject) -> Iterator[Problem]:
    """No callbacks: they are dropped, webhooks are not."""
    for place in subject.places:
        if place.get("callbacks"):
            yield subject.problem((*place.pointer, "callbacks"), "callbacks are dropped: describe them as webhooks")
