"""Names: of operations, of tags, of the places in the client, of schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.lint.spec import Breach, Spec

_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_PASCAL = re.compile(r"([A-Z][a-z0-9]*)+")


def operation_names(spec: Spec) -> Iterator[Breach]:
    """Operation ids are snake_case: they become the names of modules."""
    for operation in spec.operations:
        if not _SNAKE.fullmatch(operation.id):
            yield Breach((*operation.place.pointer, "operationId"), f"{operation.id!r} is not snake_case: rename it")


def one_tag(spec: Spec) -> Iterator[Breach]:
    """Every operation has exactly one tag, in snake_case: it becomes the package of the generated module."""
    for operation in spec.operations:
        tags = operation.place.get("tags") or []
        if len(tags) != 1:
            yield Breach(operation.place.pointer, f"has {len(tags)} tags: give it exactly one")
        elif not _SNAKE.fullmatch(tags[0]):
            yield Breach((*operation.place.pointer, "tags", 0), f"{tags[0]!r} is not snake_case: rename it")


def declared_tags(spec: Spec) -> Iterator[Breach]:
    """The tags at the root and those of the operations are the same."""
    declared = [tag["name"] for tag in spec.document.get("tags", [])]
    used = {tag for operation in spec.operations for tag in operation.place.get("tags") or []}
    for operation in spec.operations:
        for index, tag in enumerate(operation.place.get("tags") or []):
            if tag not in declared:
                yield Breach(
                    (*operation.place.pointer, "tags", index),
                    f"tag {tag!r} is not declared at the root: add it",
                )
    for index, tag in enumerate(declared):
        if tag not in used:
            yield Breach(("tags", index), f"no operation has the tag {tag!r}: drop it")


def described(spec: Spec) -> Iterator[Breach]:
    """Every operation has a summary and a description."""
    for operation in spec.operations:
        for field in ("summary", "description"):
            if not operation.place.get(field):
                yield Breach(operation.place.pointer, f"has no {field}: say what it does")


def unique_resources(spec: Spec) -> Iterator[Breach]:
    """Every operation of `paths` has an `x-resource`, and no two have the same."""
    seen: dict[str, str] = {}
    for operation in spec.own_operations:
        resource = operation.place.get("x-resource")
        if resource is None:
            yield Breach(operation.place.pointer, "has no x-resource: say where it sits in the client")
        elif resource in seen:
            yield Breach(
                (*operation.place.pointer, "x-resource"),
                f"{resource} is {seen[resource]} already: choose another",
            )
        else:
            seen[resource] = operation.id


def schema_names(spec: Spec) -> Iterator[Breach]:
    """Component schemas are PascalCase and differ in more than case: they become classes and modules."""
    seen: dict[str, str] = {}
    for name in spec.document.get("components", {}).get("schemas", {}):
        pointer = ("components", "schemas", name)
        if not _PASCAL.fullmatch(name):
            yield Breach(pointer, f"{name!r} is not PascalCase: rename it")
        elif name.lower() in seen:
            yield Breach(pointer, f"{name} and {seen[name.lower()]} are one name on some file systems: rename one")
        seen.setdefault(name.lower(), name)
