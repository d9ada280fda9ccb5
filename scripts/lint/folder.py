"""A folder of specs: which files there are, what stands beside them, and how they are linted."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs
from finetuning_specs import Problem, SpecError, read_spec
from finetuning_specs.yaml_file import YamlFile, displayed, read_yaml

from .findings import findings
from .profiles import profile_findings
from .rules.evidence import decisions_of
from .spec import Subject, Surroundings
from .stages import GROUND

_DECISION = re.compile(r"^### (\d+)\. \S", re.MULTILINE)

DECISION_RULES = ("unique-decisions", "used-decisions")
"""The rules of this module, which look at the whole folder."""


@attrs.frozen
class Group:
    """A spec and those of its profiles that are to be linted."""

    spec: Path
    overlays: tuple[Path, ...]
    lint_spec: bool
    """Whether the spec itself was asked for, or only serves its profiles."""


@attrs.frozen
class Outcome:
    """What linting a group gave."""

    findings: tuple[Problem, ...]
    decisions: frozenset[int]
    """The numbers of the decisions that the spec and its profiles mention."""


def groups(folder: Path, files: Iterable[Path] = ()) -> list[Group]:
    """The files, or all specs and overlays of the folder, by spec.

    The largest comes first, as two processes share the work. Raises `SpecError` for an overlay that belongs
    to no spec.
    """
    specs = sorted(folder.glob("*.yaml"))
    overlays = sorted((folder / "overlays").glob("*.yaml"))
    chosen = [*files] or [*specs, *overlays]
    found = {spec: Group(spec, (), lint_spec=False) for spec in specs}
    for file in chosen:
        is_overlay = file.parent.name == "overlays"
        spec = _spec_of(file, specs) if is_overlay else file
        group = found.get(spec, Group(spec, (), lint_spec=False))
        if is_overlay:
            found[spec] = attrs.evolve(group, overlays=(*group.overlays, file))
        else:
            found[spec] = attrs.evolve(group, lint_spec=True)
    wanted = [group for group in found.values() if group.lint_spec or group.overlays]
    return sorted(wanted, key=lambda group: -sum(_size(path) for path in (group.spec, *group.overlays)))


def lint_group(group: Group, surroundings: Surroundings) -> Outcome:
    """Lint a spec and its profiles. Raises `SpecError`."""
    subject = Subject(read_spec(group.spec), surroundings)
    found = list(findings(subject))
    reported = found if group.lint_spec else []
    mentioned = {number for place in subject.places for number in decisions_of(place)}
    sound = not any(problem.rule in stage for stage in GROUND for problem in found)
    for path in group.overlays:
        overlay = read_yaml(path)
        if sound:
            reported = [*reported, *profile_findings(subject, found, overlay)]
        mentioned |= set(_mentioned(overlay))
    return Outcome(tuple(reported), frozenset(mentioned))


def read_surroundings(folder: Path) -> Surroundings:
    """The vocabulary and the decisions of a folder. Raises `SpecError`."""
    path = folder / "vocabulary.schema.json"
    try:
        vocabulary = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        message = f"cannot read it: {error.strerror}; the vocabulary stands beside the specs"
        raise SpecError([Problem(file=displayed(path), message=message)]) from error
    except ValueError as error:
        raise SpecError([Problem(file=displayed(path), message=f"not valid JSON: {error}")]) from error
    return Surroundings(vocabulary, {number: str(file) for file, _, number in _decisions(folder)})


def decision_findings(folder: Path, mentioned: Iterable[int]) -> Iterator[Problem]:
    """Decisions that have one number together, and decisions that no spec of the folder mentions."""
    used = set(mentioned)
    seen: dict[int, str] = {}
    for file, line, number in _decisions(folder):
        if number in seen:
            message = f"decision {number} stands in {seen[number]} too: renumber"
            yield Problem(file=str(file), line=line, rule="unique-decisions", message=message)
        elif number not in used:
            message = f"no spec has `x-decision: {number}`: mark its places"
            yield Problem(file=str(file), line=line, rule="used-decisions", message=message)
        seen[number] = str(file)


def _decisions(folder: Path) -> Iterator[tuple[Path, int, int]]:
    """File, line and number of every decision: a heading `### N. Title`."""
    for file in [folder / "README.md", *sorted((folder / "decisions").glob("*.md"))]:
        if file.is_file():
            text = file.read_text(encoding="utf-8")
            for match in _DECISION.finditer(text):
                yield file, text.count("\n", 0, match.start()) + 1, int(match[1])


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _spec_of(overlay: Path, specs: list[Path]) -> Path:
    """The spec whose name, with a hyphen, begins the overlay's."""
    for spec in specs:
        if overlay.name.startswith(f"{spec.stem}-"):
            return spec
    message = "is a profile of no spec: name it PROVIDER-PROFILE.yaml"
    raise SpecError([Problem(file=displayed(overlay), message=message)])


def _mentioned(overlay: YamlFile) -> Iterator[int]:
    """The decisions that an overlay mentions, wherever it says `x-decision`."""
    waiting: list[object] = [overlay.data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            number = value.get("x-decision")
            yield from [number] if isinstance(number, int) else number or []
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
