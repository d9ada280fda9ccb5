"""Every component is used."""

from __future__ import annotations

from collections.abc import Iterator

from jsonpointer import JsonPointer

from scripts.lint.source import Pointer
from scripts.lint.spec import Breach, Spec


def used_components(spec: Spec) -> Iterator[Breach]:
    """Operations lead to everything in `components`: by reference, to a security scheme by `security`."""
    used = _reached(spec)
    for operation in spec.operations:
        for alternative in spec.security(operation):
            used |= {("components", "securitySchemes", name) for name in alternative}
    for field, values in spec.document.get("components", {}).items():
        if field.startswith("x-"):
            continue
        for name in values:
            pointer = ("components", field, name)
            if pointer not in used:
                yield Breach(pointer, "nothing uses it: use it or drop it")


def _reached(spec: Spec) -> set[Pointer]:
    """The components to which a chain of references leads from the operations."""
    references: dict[Pointer, set[Pointer]] = {}
    for place in spec.places:
        if place.is_reference:
            owner = place.pointer[:3] if place.pointer[0] == "components" else ()
            references.setdefault(owner, set()).add(tuple(JsonPointer(place.value["$ref"][1:]).parts))
    reached: set[Pointer] = set()
    waiting: set[Pointer] = {()}
    while waiting:
        found = references.get(waiting.pop(), set()) - reached
        reached |= found
        waiting |= found
    return reached
