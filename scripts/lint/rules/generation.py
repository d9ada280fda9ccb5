"""What a client can be generated from: the generator's own audit says it, so that the two cannot disagree."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from finetuning_specs import Problem
from finetuning_specs.pointers import tokens

from scripts.generator.build import _config, parse
from scripts.generator.problems import GenerationError
from scripts.generator.source import Source
from scripts.lint.spec import Subject


def generation(subject: Subject) -> Iterator[Problem]:
    """The generator takes the spec, and loses nothing of it."""
    path = subject.spec.file.path if subject.spec.file is not None else Path(f"{subject.spec.provider}.yaml")
    source = Source(path=path, file=path.as_posix(), document=dict(subject.document), digest="")
    try:
        parse(source, _config(source, Path("nowhere")))
    except GenerationError as error:
        for problem in error.problems:
            yield subject.problem(tokens(problem.pointer), problem.reason)
