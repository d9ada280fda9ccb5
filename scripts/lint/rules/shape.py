"""What the other rules and the validators stand on: plain JSON, references with a target, unique ids."""

from __future__ import annotations

import re
from collections.abc import Iterator

import jsonschema_rs
from finetuning_specs import Problem

from scripts.lint.spec import Subject

COMPONENT_FIELDS = {
    "schema": "schemas",
    "property": "schemas",
    "parameter": "parameters",
    "header": "headers",
    "request body": "requestBodies",
    "response": "responses",
    "example": "examples",
    "link": "links",
    "path item": "pathItems",
    "security scheme": "securitySchemes",
}
"""Where in `components` a part of each kind may be defined."""


def plain_json(subject: Subject) -> Iterator[Problem]:
    """Nothing that YAML has and JSON has not, or that readers of YAML disagree on: keys that are no strings, dates, `yes`."""
    yield from subject.spec.file.oddities if subject.spec.file else ()


def references(subject: Subject) -> Iterator[Problem]:
    """Every `$ref` names a component of this document, of the kind that is wanted there, without a circle."""
    for place in subject.places:
        if not place.is_reference:
            continue
        reference = place.value["$ref"]
        field = COMPONENT_FIELDS.get(place.kind)
        pointer = (*place.pointer, "$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            yield subject.problem(pointer, f"{reference!r} leaves the document: every spec is one self-contained file")
        elif not (field and re.fullmatch(f"#/components/{field}/[^/]+", reference)):
            yield subject.problem(pointer, f"{reference} is not one of #/components/{field or '…'}: define it there")
        elif not isinstance(_target(subject, reference), dict):
            yield subject.problem(pointer, f"{reference} does not exist: define it or correct the name")
        elif _is_circle(subject, reference):
            yield subject.problem(pointer, f"{reference} is composed of itself: break the circle")


def operation_ids(subject: Subject) -> Iterator[Problem]:
    """Every operation and webhook has an `operationId` of its own."""
    seen: dict[str, str] = {}
    for place in subject.tree.of_kind("operation"):
        name = place.get("operationId")
        here = " ".join(str(step) for step in reversed(place.pointer[-2:]))
        if not isinstance(name, str):
            yield subject.problem(place.pointer, "has no `operationId`: name it")
        elif name in seen:
            yield subject.problem((*place.pointer, "operationId"), f"{name} is {seen[name]} already: choose another")
        else:
            seen[name] = here


def schema_keywords(subject: Subject) -> Iterator[Problem]:
    """Every schema is valid JSON Schema 2020-12, the dialect of OpenAPI 3.1."""
    metaschema = jsonschema_rs.Draft202012Validator({"$ref": "https://json-schema.org/draft/2020-12/schema"})
    for place in subject.tree.of_kind("schema"):
        if place.pointer[-1] == "schema" or place.pointer[:2] == ("components", "schemas") == place.pointer[:-1]:
            for error in metaschema.iter_errors(place.value):
                yield subject.problem(
                    (*place.pointer, *error.instance_path), f"{error.message}: see JSON Schema 2020-12"
                )


def _target(subject: Subject, reference: str) -> object:
    try:
        return subject.tree.references.target(reference)
    except LookupError:
        return None


def _is_circle(subject: Subject, reference: str) -> bool:
    """Whether what it names is composed of itself; a property or an item that leads back is no circle."""
    seen: set[str] = set()
    waiting = [reference]
    while waiting:
        found = set(_composed_of(_target(subject, waiting.pop())))
        if reference in found:
            return True
        waiting += found - seen
        seen |= found
    return False


def _composed_of(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for keyword in ("allOf", "anyOf", "oneOf"):
            members = value.get(keyword)
            for member in members if isinstance(members, list) else ():
                yield from _composed_of(member)
