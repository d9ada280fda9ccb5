"""What the lint reports: one line for each finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from .source import Pointer, Source
from .spec import Breach, Spec
from .stages import STAGES, Stages

NamedBreach = tuple[str, Breach]
"""The name of a rule, and what breaks it."""


@attrs.frozen(order=True)
class Finding:
    """One breach of one rule in one file."""

    file: str
    line: int
    pointer: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}:{self.line} {self.rule} {self.message}"


def breaches(spec: Spec, stages: Stages = STAGES) -> Iterator[NamedBreach]:
    """What the rules find, with the rule's name, up to and including the first stage that finds anything."""
    for stage in stages:
        found = [(name, breach) for name, rule in stage.items() for breach in rule(spec)]
        yield from dict.fromkeys(found)  # a shared component is met on every way that leads to it
        if found:
            return


def located(source: Source, found: Iterable[NamedBreach]) -> list[Finding]:
    """The breaches as findings in the file."""
    return [
        Finding(
            file=displayed(source.path),
            line=breach.line or source.line(breach.pointer),
            pointer=written(breach.pointer),
            rule=rule,
            message=breach.message,
        )
        for rule, breach in found
    ]


def written(pointer: Pointer) -> str:
    """The pointer as RFC 6901 writes it."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in pointer)


def displayed(path: Path) -> str:
    """The path as a reader in the current folder would write it."""
    here = Path.cwd()
    absolute = path.absolute()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else absolute).as_posix()
