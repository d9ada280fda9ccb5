"""How a spec is laid out: for those who read it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from finetuning_specs import Problem

from scripts.lint.spec import Subject

_LINE = 120
_ORDER = ("openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components")


def root_order(subject: Subject) -> Iterator[Problem]:
    """The root's fields stand in the usual order, from `openapi` to `components`; extensions anywhere."""
    fields = [field for field in subject.document if not field.startswith("x-")]
    expected = sorted(fields, key=lambda field: _ORDER.index(field) if field in _ORDER else len(_ORDER))
    for field, wanted in zip(fields, expected, strict=True):
        if field != wanted:
            yield subject.problem((field,), f"stands where `{wanted}` belongs: order the root as {', '.join(_ORDER)}")
            return


def line_length(subject: Subject) -> Iterator[Problem]:
    """Lines of at most 120 characters."""
    for number, line in enumerate(subject.spec.file.text.splitlines() if subject.spec.file else (), start=1):
        if len(line) > _LINE:
            message = f"{len(line)} characters, at most {_LINE}: fold it"
            yield attrs.evolve(subject.problem((), message), line=number)
