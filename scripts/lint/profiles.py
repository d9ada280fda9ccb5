"""Profiles: overlays that are well-formed, match, and leave a spec that breaks no rule."""

from __future__ import annotations

import copy
from collections.abc import Container, Iterator
from importlib import resources
from typing import Any

import attrs
import jsonschema_rs
from jsonpath_ng.ext.parser import parse
from jsonpath_ng.jsonpath import DatumInContext, Fields, Index
from oas_patch.overlay import apply_overlay
from ruamel.yaml import YAML

from .findings import NamedBreach, breaches, written
from .source import Pointer, Source
from .spec import Breach, Spec
from .stages import PROFILE_STAGES

RULES = (
    "overlay-schema",
    "overlay-extends",
    "overlay-action",
    "overlay-evidence",
    "overlay-target",
)
"""The rules of this module; what the result breaks is reported under the name of the rule that it breaks."""


@attrs.frozen
class Applied:
    """A spec with an overlay applied."""

    document: dict[str, Any]
    touched: tuple[tuple[Pointer, ...], ...]
    """For each action, the places that its target matched."""


def profile_breaches(base: Spec, known: Container[NamedBreach], overlay: Source) -> Iterator[NamedBreach]:
    """What is wrong with a profile of a spec that has no findings of its own in the first two stages.

    Args:
        base: The spec.
        known: What is wrong with the spec itself, which is not the profile's to answer for.
        overlay: The profile's file.
    """
    found = list(_form(overlay, base))
    yield from found
    if any(rule != "overlay-evidence" for rule, _ in found):
        return
    applied = Applied(copy.deepcopy(dict(base.document)), ())
    for index, action in enumerate(overlay.data["actions"]):
        try:
            applied = _apply(applied, action)
        except ValueError as error:
            yield "overlay-target", Breach(("actions", index, "target"), str(error))
            return
    for rule, breach in breaches(Spec(applied.document, base.surroundings), PROFILE_STAGES):
        if (rule, breach) not in known:
            culprit = _culprit(applied, breach.pointer)
            pointer: Pointer = () if culprit is None else ("actions", culprit)
            where = written(breach.pointer) or "the root"
            yield rule, Breach(pointer, f"in the result, at {where}: {breach.message}")


def _form(overlay: Source, base: Spec) -> Iterator[NamedBreach]:
    for error in jsonschema_rs.Draft202012Validator(_overlay_schema()).iter_errors(overlay.data):
        yield (
            "overlay-schema",
            Breach(tuple(error.instance_path), f"{error.message}: see OpenAPI Overlay 1.0.0"),
        )
    wanted = f"../{base.source.path.name}" if base.source else ""
    if overlay.data.get("extends") != wanted:
        yield (
            "overlay-extends",
            Breach(("extends",), f"is {overlay.data.get('extends')!r}: write `extends: {wanted}`"),
        )
    marks = base.surroundings.vocabulary["properties"]["x-sources"]["items"]["enum"]
    for index, action in enumerate(overlay.data.get("actions", [])):
        if (action.get("remove") is not True and "update" not in action) or {"remove", "update"} <= set(action):
            yield "overlay-action", Breach(("actions", index), "write either `update` or `remove: true`")
        if not str(action.get("description")).startswith(tuple(marks)):
            text = f"begin its description with the evidence for it: one of {', '.join(marks)}"
            yield "overlay-evidence", Breach(("actions", index), text)


def _apply(before: Applied, action: dict[str, Any]) -> Applied:
    """Apply one action.

    Raises `ValueError` for a target that is no JSONPath, that matches nothing, or that cannot be changed.
    """
    document = copy.deepcopy(before.document)
    target = action["target"]
    try:
        matches = parse(target).find(document)
    except Exception as error:  # jsonpath-ng has no error type of its own
        raise ValueError(f"{target} is not a JSONPath that jsonpath-ng reads: {error}") from error
    if not matches:
        raise ValueError(f"{target} matches nothing: correct it, or drop the action")
    touched = tuple(_pointer(match) for match in matches)
    try:
        apply_overlay(document, {"actions": [copy.deepcopy(action)]})
    except (TypeError, ValueError, KeyError, AttributeError, IndexError) as error:
        raise ValueError(f"oas_patch cannot change {target}: name the mapping that holds it ({error})") from error
    if document == before.document:
        raise ValueError(f"the action changes nothing at {target}: drop it")
    return Applied(document, (*before.touched, touched))


def _pointer(match: DatumInContext) -> Pointer:
    if match.context is None:
        return ()
    step: tuple[str | int, ...] = ()
    if isinstance(match.path, Fields):
        step = (match.path.fields[0],)
    elif isinstance(match.path, Index):
        step = (match.path.indices[0],)
    return (*_pointer(match.context), *step)


def _culprit(applied: Applied, pointer: Pointer) -> int | None:
    """The last action that touched the place, or something in it, or something that holds it."""
    for index in range(len(applied.touched) - 1, -1, -1):
        for place in applied.touched[index]:
            shorter = min(len(place), len(pointer))
            if place[:shorter] == pointer[:shorter]:
                return index
    return None


def _overlay_schema() -> dict[str, Any]:
    """The Overlay 1.0 schema that oas_patch brings along."""
    text = (resources.files("oas_patch") / "schema" / "overlay_schema_1.0.0.yml").read_text(encoding="utf-8")
    schema: dict[str, Any] = YAML(typ="safe", pure=True).load(text)
    return schema
