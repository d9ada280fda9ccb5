"""An example everywhere, and every example valid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from scripts.lint.places import Place
from scripts.lint.source import Pointer
from scripts.lint.spec import Breach, Spec, shortened

_ROOT = "urn:finetuning:spec"

Instance = tuple[Pointer, Pointer, Any]
"""A value that has to fit a schema: where it stands, where the schema stands, the value."""


def examples_present(spec: Spec) -> Iterator[Breach]:
    """Every media type of a request or response, every component schema, every parameter has an example."""
    for place in spec.of_kind("media type", "parameter"):
        if "example" not in place.value and not place.get("examples") and "content" not in place.value:
            yield Breach(place.pointer, f"this {place.kind} has no example: add `examples` or `example`")
    for name, schema in spec.document.get("components", {}).get("schemas", {}).items():
        if not schema.get("examples"):
            yield Breach(("components", "schemas", name), "this schema has no examples: add `examples: […]`")


def examples_shaped(spec: Spec) -> Iterator[Breach]:
    """Named examples have a `value`, `example` and `examples` are not mixed, schemas use `examples`."""
    for place in spec.of_kind("example"):
        if "value" not in place.value:
            yield Breach(place.pointer, "has no `value`: write the example out")
    for place in spec.of_kind("media type", "parameter", "header"):
        if "example" in place.value and "examples" in place.value:
            yield Breach((*place.pointer, "example"), "stands beside `examples`: keep one of the two")
    for place in spec.of_kind("schema", "property"):
        if place.get("example") is not None:
            yield Breach((*place.pointer, "example"), "is OpenAPI 3.0: write `examples: […]`")


def examples_valid(spec: Spec) -> Iterator[Breach]:
    """Every example and every enum value is valid against its schema, formats included."""
    yield from _invalid(spec, _examples(spec))


def defaults_valid(spec: Spec) -> Iterator[Breach]:
    """Every default is valid against its schema. The validators say so too, but not where."""
    yield from _invalid(spec, _defaults(spec))


def fragment(pointer: Pointer) -> str:
    """The pointer as a URI fragment, percent-encoded where a URI needs it."""
    steps = (str(step).replace("~", "~0").replace("/", "~1").replace("%", "%25") for step in pointer)
    return "#" + "".join(f"/{step}" for step in steps).replace("{", "%7B").replace("}", "%7D").replace(" ", "%20")


def _invalid(spec: Spec, values: Iterator[Instance]) -> Iterator[Breach]:
    registry = jsonschema_rs.Registry([(_ROOT, dict(spec.document))])
    validators: dict[Pointer, jsonschema_rs.Draft202012Validator] = {}
    for place, schema, value in values:
        validator = validators.get(schema)
        if validator is None:
            reference = {"$ref": f"{_ROOT}{fragment(schema)}"}
            validator = jsonschema_rs.Draft202012Validator(reference, registry=registry, validate_formats=True)
            validators[schema] = validator
        for error in validator.iter_errors(value):
            where = "".join(f"/{step}" for step in error.instance_path)
            text = f"{shortened(error.message)}{f' (at {where})' if where else ''}"
            yield Breach(place, f"{text}: mend the value or the schema")


def _examples(spec: Spec) -> Iterator[Instance]:
    for place in spec.of_kind("media type", "parameter", "header"):
        if isinstance(place.get("schema"), dict):
            for pointer, value in _named(spec, place):
                yield pointer, (*place.pointer, "schema"), value
    for place in spec.places:
        if place.kind in ("schema", "property"):
            for field in ("examples", "enum"):
                for index, value in enumerate(place.get(field) or []):
                    yield (*place.pointer, field, index), place.pointer, value


def _defaults(spec: Spec) -> Iterator[Instance]:
    for place in spec.places:
        if place.kind in ("schema", "property") and isinstance(place.value, dict) and "default" in place.value:
            yield (*place.pointer, "default"), place.pointer, place.value["default"]


def _named(spec: Spec, place: Place) -> Iterator[tuple[Pointer, Any]]:
    if "example" in place.value:
        yield (*place.pointer, "example"), place.value["example"]
    for _, example in spec.children(place, "examples", "example"):
        if "value" in example.value:
            yield (*example.pointer, "value"), example.value["value"]
