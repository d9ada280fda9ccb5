"""The `x-` vocabulary: known names, where they belong, values as `vocabulary.schema.json` wants them."""

from __future__ import annotations

from collections.abc import Iterator

import jsonschema_rs
from finetuning_specs import Problem
from finetuning_specs.places import Place

from scripts.lint.spec import Subject

_ANYWHERE = frozenset({"x-sources", "x-decision"})
_BELONGS_TO = {
    "x-client": frozenset({"document"}),
    "x-external-resources": frozenset({"document"}),
    "x-example": frozenset({"security scheme"}),
    "x-repeatable": frozenset({"operation"}),
    "x-resource": frozenset({"operation"}),
    "x-other-names": frozenset({"operation"}),
    "x-pagination": frozenset({"operation"}),
    "x-refusals": frozenset({"operation"}),
    "x-signed-upload": frozenset({"operation"}),
    "x-upload-in-parts": frozenset({"operation"}),
    "x-job": frozenset({"schema"}),
    "x-lifecycle": frozenset({"schema"}),
    "x-secret": frozenset({"property"}),
    "x-field-mask": frozenset({"parameter"}),
    "x-reference": frozenset({"parameter", "property", "schema"}),
}


def known_extensions(subject: Subject) -> Iterator[Problem]:
    """Every `x-` name is in the vocabulary and stands where the vocabulary puts it."""
    known = subject.surroundings.vocabulary["properties"]
    for place in subject.places:
        for name in _extensions(place):
            if name not in known:
                yield subject.problem(
                    (*place.pointer, name), f"{name} is not in vocabulary.schema.json: define or drop it"
                )
            elif name not in _ANYWHERE and place.kind not in _BELONGS_TO.get(name, {place.kind}):
                where = " or ".join(sorted(_BELONGS_TO[name]))
                yield subject.problem(
                    (*place.pointer, name), f"{name} says nothing on a {place.kind}: it belongs to a {where}"
                )


def extension_values(subject: Subject) -> Iterator[Problem]:
    """Every `x-` value is valid against `vocabulary.schema.json`."""
    validator = jsonschema_rs.Draft202012Validator(dict(subject.surroundings.vocabulary))
    for place in subject.places:
        extensions = {name: place.value[name] for name in _extensions(place)}
        for error in validator.iter_errors(extensions):
            yield subject.problem((*place.pointer, *error.instance_path), f"{error.message}: see specs/README.md")


def _extensions(place: Place) -> list[str]:
    if not isinstance(place.value, dict):
        return []
    return [name for name in place.value if name.startswith("x-")]
