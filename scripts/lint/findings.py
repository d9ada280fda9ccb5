"""Hold a contract against the rules, stage by stage."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from finetuning_specs import Problem

from .spec import Subject
from .stages import STAGES, Stages


def findings(subject: Subject, stages: Stages = STAGES) -> Iterator[Problem]:
    """What the rules find, each with the rule's name, up to and including the first stage that finds anything."""
    for stage in stages:
        found = [attrs.evolve(problem, rule=name) for name, rule in stage.items() for problem in rule(subject)]
        yield from dict.fromkeys(found)  # a shared component is met on every way that leads to it
        if found:
            return
