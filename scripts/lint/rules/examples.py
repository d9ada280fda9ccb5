"""An example everywhere, and every example valid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from finetuning_specs import Problem
from finetuning_specs.places import Place
from finetuning_specs.pointers import Tokens, written

from scripts.lint.spec import Subject, shortened

Instance = tuple[Tokens, Tokens, Any]
"""A value that has to fit a schema: where it stands, where the schema stands, the value."""


def examples_present(subject: Subject) -> Iterator[Problem]:
    """Every media type of a request or response, every component schema, every parameter has an example."""
    for place in subject.tree.of_kind("media type", "parameter"):
        if "example" not in place.value and not place.get("examples") and "content" not in place.value:
            yield subject.problem(place.pointer, f"this {place.kind} has no example: add `examples` or `example`")
    for name, schema in subject.document.get("components", {}).get("schemas", {}).items():
        if not schema.get("examples"):
            yield subject.problem(("components", "schemas", name), "this schema has no examples: add `examples: […]`")


def examples_shaped(subject: Subject) -> Iterator[Problem]:
    """Named examples have a `value`, `example` and `examples` are not mixed, schemas use `examples`."""
    for place in subject.tree.of_kind("example"):
        if "value" not in place.value:
            yield subject.problem(place.pointer, "has no `value`: write the example out")
    for place in subject.tree.of_kind("media type", "parameter", "header"):
        if "example" in place.value and "examples" in place.value:
            yield subject.problem((*place.pointer, "example"), "stands beside `examples`: keep one of the two")
    for place in subject.tree.of_kind("schema", "property"):
        if place.get("example") is not None:
            yield subject.problem((*place.pointer, "example"), "is OpenAPI 3.0: write `examples: […]`")


def examples_valid(subject: Subject) -> Iterator[Problem]:
    """Every example and every enum value is valid against its schema, formats included."""
    yield from _invalid(subject, _examples(subject))


def examples_listed(subject: Subject) -> Iterator[Problem]:
    """Every example of a list has an item: they are what a renderer shows, and what a mock of other people answers."""
    for operation in subject.spec.operations:
        pages = operation.pagination
        if pages is None:
            continue
        for media_type, media in operation.success[1].get("content", {}).items():
            named = {name: subject.spec.resolve(example) for name, example in media.get("examples", {}).items()}
            values = [example.get("value") for example in named.values()]
            values += subject.spec.resolve(media.get("schema", {})).get("examples", [])
            if any(pages.items.resolve(value, None) == [] for value in values):
                text = f"an example of its {media_type}, or of the schema, lists nothing: add an item"
                yield subject.problem(operation.place.pointer, text)


def defaults_valid(subject: Subject) -> Iterator[Problem]:
    """Every default is valid against its schema. The validators say so too, but not where."""
    yield from _invalid(subject, _defaults(subject))


def _invalid(subject: Subject, values: Iterator[Instance]) -> Iterator[Problem]:
    for place, schema, value in values:
        for violation in subject.spec.validators.as_written(schema).violations(value):
            where = written(violation.path)
            text = f"{shortened(violation.message)}{f' (at {where})' if where else ''}"
            yield subject.problem(place, f"{text}: mend the value or the schema")


def _examples(subject: Subject) -> Iterator[Instance]:
    for place in subject.tree.of_kind("media type", "parameter", "header"):
        if isinstance(place.get("schema"), dict):
            for pointer, value in _named(subject, place):
                yield pointer, (*place.pointer, "schema"), value
    for place in subject.places:
        if place.kind in ("schema", "property"):
            for field in ("examples", "enum"):
                for index, value in enumerate(place.get(field) or []):
                    yield (*place.pointer, field, index), place.pointer, value


def _defaults(subject: Subject) -> Iterator[Instance]:
    for place in subject.places:
        if place.kind in ("schema", "property") and isinstance(place.value, dict) and "default" in place.value:
            yield (*place.pointer, "default"), place.pointer, place.value["default"]


def _named(subject: Subject, place: Place) -> Iterator[tuple[Tokens, Any]]:
    if "example" in place.value:
        yield (*place.pointer, "example"), place.value["example"]
    for _, example in subject.tree.children(place, "examples", "example"):
        if "value" in example.value:
            yield (*example.pointer, "value"), example.value["value"]
