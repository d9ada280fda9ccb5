"""What a client can be generated from: the generator's own audit says it, so that the two cannot disagree."""

from __future__ import annotations

from collections.abc import Iterator

from finetuning_specs import Problem

from scripts.generator.audit import problems_of
from scripts.lint.spec import Subject


def generation(subject: Subject) -> Iterator[Problem]:
    """The generator takes the spec, and loses nothing of it."""
    yield from problems_of(subject.spec)
