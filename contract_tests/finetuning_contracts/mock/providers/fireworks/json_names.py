"""Habits of proto JSON that Fireworks' gateway has: two spellings of each name, times in two precisions."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from finetuning_contracts.mock.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_specs import Spec

_CAPITAL = re.compile(r"[A-Z]")
_BEYOND_MICROSECONDS = re.compile(r"(\.\d{6})\d+Z$")


def snake_case(name: str) -> str:
    """`learningRate` → `learning_rate`: a field's own name, of which the gateway makes the JSON name."""
    return _CAPITAL.sub(lambda capital: "_" + capital.group().lower(), name)


def with_json_names(spec: Spec, schema: Mapping[str, Any], value: Any, *, place: tuple[str, ...] = ("body",)) -> Any:
    """A decoded body with JSON names for the fields' own names, which the gateway reads as well.

    Keys of maps are the client's and stay. Raises `Refusal` of the kind `invalid` when a field is there
    twice.
    """
    schema = message(spec, schema)
    if isinstance(value, list):
        return [with_json_names(spec, schema.get("items", {}), item, place=place) for item in value]
    properties = schema.get("properties", {})
    if not isinstance(value, dict) or not properties:
        return value
    json_names = {snake_case(name): name for name in properties}
    named: dict[str, Any] = {}
    for key, item in value.items():
        name = key if key in properties else json_names.get(str(key), str(key))
        if name in named:
            raise Refusal("invalid", f'duplicate field "{key}"', place=(*place, key), subject=key)
        named[name] = with_json_names(spec, properties.get(name, {}), item, place=(*place, key))
    return named


def message(spec: Spec, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema, or of "this or null" this."""
    schema = spec.resolve(schema)
    branches = [spec.resolve(branch) for branch in schema.get("anyOf", ())]
    return next((branch for branch in branches if branch.get("type") != "null"), schema)


def timestamp(seconds: float) -> str:
    """RFC 3339 with nanoseconds, as the response to a create has it."""
    whole = int(seconds)
    nanoseconds = min(round((seconds - whole) * 1e9), 999_999_999)
    return f"{datetime.fromtimestamp(whole, UTC):%Y-%m-%dT%H:%M:%S}.{nanoseconds:09d}Z"


def as_read(document: Mapping[str, Any]) -> dict[str, Any]:
    """A resource as it is read back: its times in microseconds, as recorded."""
    return {name: _shortened(value) if name.endswith("Time") else value for name, value in document.items()}


def _shortened(value: Any) -> Any:
    return _BEYOND_MICROSECONDS.sub(r"\1Z", value) if isinstance(value, str) else value
