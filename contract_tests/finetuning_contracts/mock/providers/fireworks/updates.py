"""Which fields an update changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from finetuning_contracts.mock.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_contracts.mock.context import Call

    from .lists import Fields


def settable(call: Call) -> Mapping[str, Any]:
    """The fields that a request may set."""
    schema = call.operation.spec.resolve(call.operation.body_schemas["application/json"])
    properties: Mapping[str, Any] = schema["properties"]
    return properties


def changed_fields(call: Call, fields: Fields) -> set[str]:
    """What `updateMask` names; where it is left out, what the body has. Raises `Refusal` for what cannot be set."""
    allowed = settable(call)
    mask = call.query.get("updateMask", "").strip()
    if mask == "*":
        return set(allowed)
    names = {path[0] for path in fields.mask(mask, parameter="updateMask")} if mask else set(call.body)
    for name in sorted(names):
        if name not in allowed:
            raise fixed(name)
    return names


def fixed(name: str) -> Refusal:
    """The refusal to change a field."""
    return Refusal("invalid", f"{name} cannot be changed", place=("query", "updateMask"), subject=name)
