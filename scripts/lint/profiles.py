"""Profiles: overlays that are well-formed, match, and leave a spec that breaks no rule."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence

import jsonschema_rs
from finetuning_specs import Problem, Spec
from finetuning_specs.overlays import apply_action, overlay_schema
from finetuning_specs.pointers import Tokens, tokens
from finetuning_specs.yaml_file import YamlFile

from .findings import findings
from .spec import Subject
from .stages import PROFILE_STAGES

RULES = (
    "overlay-schema",
    "overlay-extends",
    "overlay-action",
    "overlay-evidence",
    "overlay-target",
)
"""The rules of this module; what the result breaks is reported under the name of the rule that it breaks."""


def profile_findings(base: Subject, known: Iterable[Problem], overlay: YamlFile) -> Iterator[Problem]:
    """What is wrong with a profile of a contract that has no findings of its own in the first two stages.

    Args:
        base: The contract.
        known: What is wrong with the contract itself, which is not the profile's to answer for.
        overlay: The profile's file.
    """
    found = list(_form(overlay, base))
    yield from found
    if any(problem.rule != "overlay-evidence" for problem in found):
        return
    document = copy.deepcopy(dict(base.document))
    touched: list[tuple[Tokens, ...]] = []
    for index, action in enumerate(overlay.data["actions"]):
        before = copy.deepcopy(document)
        try:
            touched.append(apply_action(document, action))
        except ValueError as error:
            yield overlay.problem(("actions", index, "target"), str(error), "overlay-target")
            return
        if document == before:
            message = f"the action changes nothing at {action['target']}: drop it"
            yield overlay.problem(("actions", index, "target"), message, "overlay-target")
            return
    answered_for = {(problem.rule, problem.pointer, problem.message) for problem in known}
    result = Subject(Spec(base.spec.provider, overlay.path.stem, document), base.surroundings)
    for problem in findings(result, PROFILE_STAGES):
        if (problem.rule, problem.pointer, problem.message) not in answered_for:
            culprit = _culprit(touched, problem.pointer)
            place: Tokens = () if culprit is None else ("actions", culprit)
            message = f"in the result, at {problem.pointer or 'the root'}: {problem.message}"
            yield overlay.problem(place, message, problem.rule)


def _form(overlay: YamlFile, base: Subject) -> Iterator[Problem]:
    for error in jsonschema_rs.Draft202012Validator(overlay_schema()).iter_errors(overlay.data):
        message = f"{error.message}: see OpenAPI Overlay 1.0.0"
        yield overlay.problem(tuple(error.instance_path), message, "overlay-schema")
    wanted = f"../{base.spec.provider}.yaml"
    if overlay.data.get("extends") != wanted:
        message = f"is {overlay.data.get('extends')!r}: write `extends: {wanted}`"
        yield overlay.problem(("extends",), message, "overlay-extends")
    marks = base.surroundings.vocabulary["properties"]["x-sources"]["items"]["enum"]
    for index, action in enumerate(overlay.data.get("actions", [])):
        if (action.get("remove") is not True and "update" not in action) or {"remove", "update"} <= set(action):
            yield overlay.problem(("actions", index), "write either `update` or `remove: true`", "overlay-action")
        if not str(action.get("description")).startswith(tuple(marks)):
            message = f"begin its description with the evidence for it: one of {', '.join(marks)}"
            yield overlay.problem(("actions", index), message, "overlay-evidence")


def _culprit(touched: Sequence[Sequence[Tokens]], pointer: str) -> int | None:
    """The last action that touched the place, or something in it, or something that holds it."""
    place = tokens(pointer)
    for index in range(len(touched) - 1, -1, -1):
        for other in touched[index]:
            shorter = min(len(place), len(other))
            if tuple(map(str, other[:shorter])) == place[:shorter]:
                return index
    return None
