"""Every component is used."""

from __future__ import annotations

from collections.abc import Iterator

from finetuning_specs import Problem
from finetuning_specs.pointers import Tokens, of_fragment

from scripts.lint.spec import Subject


def used_components(subject: Subject) -> Iterator[Problem]:
    """Operations lead to everything in `components`: by reference, to a security scheme by `security`."""
    used = _reached(subject)
    for operation in subject.every_operation:
        for alternative in operation.security:
            used |= {("components", "securitySchemes", name) for name in alternative}
    for field, values in subject.document.get("components", {}).items():
        if field.startswith("x-"):
            continue
        for name in values:
            pointer = ("components", field, name)
            if pointer not in used:
                yield subject.problem(pointer, "nothing uses it: use it or drop it")


def _reached(subject: Subject) -> set[Tokens]:
    """The components to which a chain of references leads from the operations."""
    references: dict[Tokens, set[Tokens]] = {}
    for place in subject.places:
        if place.is_reference:
            owner = place.pointer[:3] if place.pointer[0] == "components" else ()
            references.setdefault(owner, set()).add(of_fragment(place.value["$ref"]))
    reached: set[Tokens] = set()
    waiting: set[Tokens] = {()}
    while waiting:
        found = references.get(waiting.pop(), set()) - reached
        reached |= found
        waiting |= found
    return reached
