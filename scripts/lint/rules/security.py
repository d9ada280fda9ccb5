"""Security that generation sees and that exists."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.lint.spec import Breach, Spec


def stated_security(spec: Spec) -> Iterator[Breach]:
    """`security` stands on every operation, which the generator reads, and at the root, for other tools."""
    if "security" not in spec.document:
        yield Breach((), "has no `security` at the root: write it, `[]` for none")
    for operation in spec.own_operations:
        if "security" not in operation.place.value:
            yield Breach(operation.place.pointer, "has no `security` of its own: write it, `[]` for none")


def declared_schemes(spec: Spec) -> Iterator[Breach]:
    """Every credential that is asked for is a declared security scheme."""
    schemes = spec.document.get("components", {}).get("securitySchemes", {})
    places = [((), spec.document), *((place.pointer, place.value) for place in spec.of_kind("operation"))]
    for pointer, value in places:
        for index, alternative in enumerate(value.get("security") or []):
            for name in alternative:
                if name not in schemes:
                    yield Breach(
                        (*pointer, "security", index, name),
                        f"{name} is not in components/securitySchemes: declare it or correct the name",
                    )
