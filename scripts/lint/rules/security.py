"""Security that generation sees and that exists."""

from __future__ import annotations

from collections.abc import Iterator

from finetuning_specs import Problem

from scripts.lint.spec import Subject


def stated_security(subject: Subject) -> Iterator[Problem]:
    """`security` stands on every operation, which the generator reads, and at the root, for other tools."""
    if "security" not in subject.document:
        yield subject.problem((), "has no `security` at the root: write it, `[]` for none")
    for operation in subject.spec.operations:
        if "security" not in operation.place.value:
            yield subject.problem(operation.place.pointer, "has no `security` of its own: write it, `[]` for none")


def declared_schemes(subject: Subject) -> Iterator[Problem]:
    """Every credential that is asked for is a declared security scheme."""
    schemes = subject.document.get("components", {}).get("securitySchemes", {})
    places = [((), subject.document), *((place.pointer, place.value) for place in subject.tree.of_kind("operation"))]
    for pointer, value in places:
        for index, alternative in enumerate(value.get("security") or []):
            for name in alternative:
                if name not in schemes:
                    yield subject.problem(
                        (*pointer, "security", index, name),
                        f"{name} is not in components/securitySchemes: declare it or correct the name",
                    )
