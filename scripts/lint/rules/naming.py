"""Names: of operations, of tags, of the places in the client, of schemas; and what needs one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from finetuning_specs import Problem
from finetuning_specs.places import Place

from scripts.lint.spec import Subject

_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_PASCAL = re.compile(r"([A-Z][a-z0-9]*)+")


def operation_names(subject: Subject) -> Iterator[Problem]:
    """Operation ids are snake_case: they become the names of modules."""
    for operation in subject.every_operation:
        if not _SNAKE.fullmatch(operation.id):
            yield subject.problem(
                (*operation.place.pointer, "operationId"), f"{operation.id!r} is not snake_case: rename it"
            )


def one_tag(subject: Subject) -> Iterator[Problem]:
    """Every operation has exactly one tag, in snake_case: it becomes the package of the generated module."""
    for operation in subject.every_operation:
        tags = operation.place.get("tags") or []
        if len(tags) != 1:
            yield subject.problem(operation.place.pointer, f"has {len(tags)} tags: give it exactly one")
        elif not _SNAKE.fullmatch(tags[0]):
            yield subject.problem((*operation.place.pointer, "tags", 0), f"{tags[0]!r} is not snake_case: rename it")


def declared_tags(subject: Subject) -> Iterator[Problem]:
    """The tags at the root and those of the operations are the same."""
    declared = [tag["name"] for tag in subject.document.get("tags", [])]
    used = {tag for operation in subject.every_operation for tag in operation.place.get("tags") or []}
    for operation in subject.every_operation:
        for index, tag in enumerate(operation.place.get("tags") or []):
            if tag not in declared:
                yield subject.problem(
                    (*operation.place.pointer, "tags", index),
                    f"tag {tag!r} is not declared at the root: add it",
                )
    for index, tag in enumerate(declared):
        if tag not in used:
            yield subject.problem(("tags", index), f"no operation has the tag {tag!r}: drop it")


def described(subject: Subject) -> Iterator[Problem]:
    """Every operation has a summary and a description."""
    for operation in subject.every_operation:
        for field in ("summary", "description"):
            if not operation.place.get(field):
                yield subject.problem(operation.place.pointer, f"has no {field}: say what it does")


def unique_resources(subject: Subject) -> Iterator[Problem]:
    """Every operation of `paths` has an `x-resource`, and no two have the same."""
    seen: dict[str, str] = {}
    for operation in subject.spec.operations:
        resource = operation.place.get("x-resource")
        if resource is None:
            yield subject.problem(operation.place.pointer, "has no x-resource: say where it sits in the client")
        elif resource in seen:
            yield subject.problem(
                (*operation.place.pointer, "x-resource"),
                f"{resource} is {seen[resource]} already: choose another",
            )
        else:
            seen[resource] = operation.id


def schema_names(subject: Subject) -> Iterator[Problem]:
    """Component schemas are PascalCase and differ in more than case: they become classes and modules."""
    seen: dict[str, str] = {}
    for name in subject.document.get("components", {}).get("schemas", {}):
        pointer = ("components", "schemas", name)
        if not _PASCAL.fullmatch(name):
            yield subject.problem(pointer, f"{name!r} is not PascalCase: rename it")
        elif name.lower() in seen:
            yield subject.problem(
                pointer, f"{name} and {seen[name.lower()]} are one name on some file systems: rename one"
            )
        seen.setdefault(name.lower(), name)


def named_objects(subject: Subject) -> Iterator[Problem]:
    """Objects with properties are component schemas, so that their classes have the names of the subject."""
    for place in subject.schemas():
        if place.get("properties") and not _is_named(place):
            yield subject.problem(place.pointer, "an object with properties inside another schema: make it a component")


def named_enums(subject: Subject) -> Iterator[Problem]:
    """String enumerations of several values are component schemas, so that one enumeration is one class."""
    for place in subject.schemas():
        if len(place.value.get("enum", [])) > 1 and not _is_named(place):
            yield subject.problem((*place.pointer, "enum"), "an enumeration inside another schema: make it a component")


def _is_named(place: Place) -> bool:
    """Whether it is a component schema, or a member of one's `allOf`."""
    pointer = place.pointer[:-2] if place.pointer[-2:-1] == ("allOf",) else place.pointer
    return pointer[:-1] == ("components", "schemas")
