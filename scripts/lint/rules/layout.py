"""How a spec is laid out: for those who read it."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.lint.spec import Breach, Spec

_LINE = 120
_ORDER = ("openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components")


def root_order(spec: Spec) -> Iterator[Breach]:
    """The root's fields stand in the usual order, from `openapi` to `components`; extensions anywhere."""
    fields = [field for field in spec.document if not field.startswith("x-")]
    expected = sorted(fields, key=lambda field: _ORDER.index(field) if field in _ORDER else len(_ORDER))
    for field, wanted in zip(fields, expected, strict=True):
        if field != wanted:
            yield Breach((field,), f"stands where `{wanted}` belongs: order the root as {', '.join(_ORDER)}")
            return


def line_length(spec: Spec) -> Iterator[Breach]:
    """Lines of at most 120 characters."""
    for number, line in enumerate(spec.source.text.splitlines() if spec.source else (), start=1):
        if len(line) > _LINE:
            yield Breach((), f"{len(line)} characters, at most {_LINE}: fold it", line=number)
