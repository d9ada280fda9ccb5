"""An example everywhere, and every example valid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from ..places import Place
from ..source import Pointer
from ..spec import Breach, Spec

_ROOT = "urn:finetuning:spec"


def examples_present(spec: Spec) -> Iterator[Breach]:
    """Every media type of a request or response, every component schema and every parameter has an example."""
    for place in spec.of_kind("media type", "parameter"):
        if "example" not in place.value and not place.get("examples"):
            yield Breach(place.pointer, f"this {place.kind} has no example: add `examples` or `example`")
    for name, schema in spec.document.get("components", {}).get("schemas", {}).items():
        if not schema.get("examples"):
            yield Breach(("components", "schemas", name), "this schema has no examples: add `examples: […]`")


def examples_shaped(spec: Spec) -> Iterator[Breach]:
    """Named examples hold a `value`, `example` and `examples` are not mixed, and schemas use `examples`, a list."""
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
    """Every example, default and enum value is valid against its schema, formats included."""
    registry = jsonschema_rs.Registry([(_ROOT, dict(spec.document))])
    validators: dict[Pointer, jsonschema_rs.Draft202012Validator] = {}
    for place, schema, value in _instances(spec):
        validator = validators.get(schema)
        if validator is None:
            reference = {"$ref": f"{_ROOT}{fragment(schema)}"}
            validator = jsonschema_rs.Draft202012Validator(reference, registry=registry, validate_formats=True)
            validators[schema] = validator
        for error in validator.iter_errors(value):
            where = "".join(f"/{step}" for step in error.instance_path)
            yield Breach(place, f"{_shorten(error.message)}{f' (at {where})' if where else ''}: mend the value or the schema")


def fragment(pointer: Pointer) -> str:
    """The pointer as a URI fragment, percent-encoded where a URI needs it."""
    steps = (str(step).replace("~", "~0").replace("/", "~1").replace("%", "%25") for step in pointer)
    return "#" + "".join(f"/{step}" for step in steps).replace("{", "%7B").replace("}", "%7D").replace(" ", "%20")


def _instances(spec: Spec) -> Iterator[tuple[Pointer, Pointer, Any]]:
    """Every value that has to fit a schema: where it stands, where the schema stands, the value."""
    for place in spec.of_kind("media type", "parameter", "header"):
        if isinstance(place.get("schema"), dict):
            for pointer, value in _named(spec, place):
                yield pointer, (*place.pointer, "schema"), value
    for place in spec.places:
        if place.kind not in ("schema", "property") or not isinstance(place.value, dict):
            continue
        for field in ("examples", "enum"):
            for index, value in enumerate(place.value.get(field) or []):
                yield (*place.pointer, field, index), place.pointer, value
        if "default" in place.value:
            yield (*place.pointer, "default"), place.pointer, place.value["default"]


def _named(spec: Spec, place: Place) -> Iterator[tuple[Pointer, Any]]:
    if "example" in place.value:
        yield (*place.pointer, "example"), place.value["example"]
    for _, example in spec.children(place, "examples", "example"):
        if "value" in example.value:
            yield (*example.pointer, "value"), example.value["value"]


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 160 else f"{line[:160]}…"
