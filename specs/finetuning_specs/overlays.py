"""Profiles: OpenAPI Overlay 1.0 documents that say how a shipped server differs from its contract.

Import this module only where a profile is applied: its libraries are slow to import.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from importlib import resources
from typing import Any

from jsonpath_ng.ext.parser import parse
from jsonpath_ng.jsonpath import DatumInContext, Fields, Index
from oas_patch.overlay import apply_overlay

from .pointers import Tokens
from .problems import SpecError
from .yaml_file import YamlFile, load


def applied(document: Mapping[str, Any], overlay: YamlFile) -> dict[str, Any]:
    """A copy of the document with the overlay's actions applied, in order.

    Raises `SpecError` when an action's target matches nothing: the standard lets that pass, but here it means that the
    overlay speaks of something that the contract does not have.
    """
    result: dict[str, Any] = copy.deepcopy(dict(document))
    for index, action in enumerate(overlay.data["actions"]):
        try:
            apply_action(result, action)
        except ValueError as error:
            raise SpecError([overlay.problem(("actions", index, "target"), str(error))]) from error
    return result


def apply_action(document: dict[str, Any], action: Mapping[str, Any]) -> tuple[Tokens, ...]:
    """Apply one action to a document, in place. Returns the places that its target matched.

    Raises:
        ValueError: The target is no JSONPath, matches nothing, or cannot be changed.
    """
    target = action["target"]
    try:
        matches = parse(target).find(document)
    except Exception as error:  # jsonpath-ng has no error type of its own
        raise ValueError(f"{target} is not a JSONPath that jsonpath-ng reads: {error}") from error
    if not matches:
        raise ValueError(f"{target} matches nothing: correct it, or drop the action")
    touched = tuple(_tokens(match) for match in matches)
    try:
        apply_overlay(document, {"actions": [copy.deepcopy(dict(action))]})
    except (TypeError, ValueError, KeyError, AttributeError, IndexError) as error:
        raise ValueError(f"oas_patch cannot change {target}: name the mapping that holds it ({error})") from error
    return touched


def overlay_schema() -> dict[str, Any]:
    """The JSON Schema of Overlay 1.0 that oas_patch brings along."""
    path = resources.files("oas_patch") / "schema" / "overlay_schema_1.0.0.yml"
    schema: dict[str, Any] = load(path.read_bytes(), path.name)
    return schema


def _tokens(match: DatumInContext) -> Tokens:
    if match.context is None:
        return ()
    token: Tokens = ()
    if isinstance(match.path, Fields):
        token = (match.path.fields[0],)
    elif isinstance(match.path, Index):
        token = (match.path.indices[0],)
    return (*_tokens(match.context), *token)
