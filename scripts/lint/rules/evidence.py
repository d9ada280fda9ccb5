"""Evidence everywhere, and decisions that exist and are used."""

from __future__ import annotations

from collections.abc import Iterator

from finetuning_specs import Problem
from finetuning_specs.places import Place

from scripts.lint.spec import Subject

_WITH_SOURCES = ("operation", "parameter", "header", "response", "security scheme")


def sources(subject: Subject) -> Iterator[Problem]:
    """`x-sources` stand on every kind of `_WITH_SOURCES`, every component schema and every property.

    A property that is a reference says its own evidence beside the `$ref`: that the field exists is another
    fact than what it holds. Other references are their targets.
    """
    for place in subject.places:
        if _is_component_schema(place) or place.kind == "property":
            wanted = True
        else:
            wanted = place.kind in _WITH_SOURCES and not place.is_reference
        if wanted and place.get("x-sources") is None:
            yield subject.problem(place.pointer, f"this {place.kind} has no x-sources: say which evidence names it")


def known_decisions(subject: Subject) -> Iterator[Problem]:
    """Every `x-decision` is a numbered decision of `README.md` or `decisions/*.md`."""
    for place in subject.places:
        for number in decisions_of(place):
            if number not in subject.surroundings.decisions:
                yield subject.problem(
                    (*place.pointer, "x-decision"),
                    f"decision {number} is not written down: add `### {number}. …`",
                )


def decided_inferences(subject: Subject) -> Iterator[Problem]:
    """What is merely inferred names the decision that says so, and what evidence would settle it."""
    for place in subject.places:
        if "inferred" in (place.get("x-sources") or ()) and not decisions_of(place):
            yield subject.problem(
                (*place.pointer, "x-sources"),
                "is inferred without an x-decision: name the one that says which evidence would settle it",
            )


def decisions_of(place: Place) -> list[int]:
    """The numbers in a place's `x-decision`."""
    value = place.get("x-decision")
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _is_component_schema(place: Place) -> bool:
    return place.pointer[:-1] == ("components", "schemas")
