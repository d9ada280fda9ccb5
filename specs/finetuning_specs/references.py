"""Follow `$ref`. The `referencing` library looks up; keywords beside a `$ref` count, as OpenAPI 3.1 has it for schemas.

A schema with a `$ref` and other keywords asks for both, so the two are merged into one that asks for as much.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import referencing
import referencing.exceptions

_URI = ""
"""The document's own: its references have only a fragment."""


class References:
    """The references of one document. What is looked up or merged is kept, so that asking again gives the same object."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        resource = referencing.Resource.opaque(document)
        self._resolver = referencing.Registry[Any]().with_resource(_URI, resource).resolver(_URI)
        self._targets: dict[str, Any] = {}
        self._merged: dict[int, tuple[Mapping[str, Any], Mapping[str, Any]]] = {}

    def target(self, reference: str) -> Any:
        """What stands at a reference such as `#/components/schemas/Job`.

        Raises:
            LookupError: Nothing does, or the reference leads out of the document.
        """
        if reference not in self._targets:
            if not reference.startswith("#/"):
                raise LookupError(reference)
            try:
                self._targets[reference] = self._resolver.lookup(reference).contents
            except (referencing.exceptions.Unresolvable, TypeError, ValueError) as error:
                raise LookupError(reference) from error
        return self._targets[reference]

    def resolve(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """The value itself, or what its `$ref` leads to with the keywords beside the `$ref`.

        Raises:
            LookupError: A reference leads nowhere, out of the document, or in a circle.
        """
        if "$ref" not in value:
            return value
        known = self._merged.get(id(value))
        if known is None:
            # The value is kept beside the result: an id is only good while its object lives.
            known = self._merged[id(value)] = (value, self._resolved(value, frozenset()))
        return known[1]

    def _resolved(self, value: Mapping[str, Any], seen: frozenset[str]) -> Mapping[str, Any]:
        reference = value.get("$ref")
        if not isinstance(reference, str):
            return value
        if reference in seen:
            raise LookupError(reference)
        target = self.target(reference)
        if not isinstance(target, Mapping):
            raise LookupError(reference)  # noqa: TRY004  # what is wrong is where the reference leads
        return merged(self._resolved(target, seen | {reference}), {k: v for k, v in value.items() if k != "$ref"})


def merged(target: Mapping[str, Any], beside: Mapping[str, Any]) -> Mapping[str, Any]:
    """One schema that asks for what both ask for. Where both describe, as with `description`, the nearer one does."""
    result = dict(target)
    for keyword, value in beside.items():
        if keyword not in target or target[keyword] == value:
            result[keyword] = value
        elif keyword in _MERGED and type(value) is type(target[keyword]):
            result[keyword] = _MERGED[keyword](target[keyword], value)
        elif keyword == "type":
            result[keyword] = _both_types(target[keyword], value)
        elif keyword in _CONSTRAINTS:
            result["allOf"] = [*result.get("allOf", []), {keyword: target[keyword]}]
            result[keyword] = value
        else:
            result[keyword] = value
    return result if beside else target


def _both_properties(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    shared = {name: {"allOf": [one[name], other[name]]} for name in one if name in other and one[name] != other[name]}
    return {**one, **other, **shared}


def _both_types(one: str | list[str], other: str | list[str]) -> str | list[str]:
    kinds = [[kind] if isinstance(kind, str) else list(kind) for kind in (one, other)]
    both = [kind for kind in kinds[0] if kind in kinds[1] or (kind == "integer" and "number" in kinds[1])]
    both += [kind for kind in kinds[1] if kind == "integer" and kind not in both and "number" in kinds[0]]
    return both[0] if len(both) == 1 else both


_MERGED: Mapping[str, Callable[[Any, Any], Any]] = {
    "required": lambda one, other: list(dict.fromkeys([*one, *other])) if isinstance(one, list) else other,
    "enum": lambda one, other: [value for value in one if value in other],
    "allOf": lambda one, other: [*one, *other],
    "properties": _both_properties,
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"), min),
}
_CONSTRAINTS = frozenset(
    {
        "additionalProperties", "anyOf", "contains", "const", "dependentRequired", "dependentSchemas", "format",
        "items", "multipleOf", "not", "oneOf", "pattern", "patternProperties", "prefixItems", "propertyNames",
        "unevaluatedItems", "unevaluatedProperties", "uniqueItems",
    }
)  # fmt: skip
"""Keywords that check a value and of which one schema can hold only one: the other goes under `allOf`."""
