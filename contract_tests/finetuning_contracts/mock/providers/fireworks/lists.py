"""What a client may say about what it reads: which fields (`readMask`), which items, in which order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.conditions import Path, ordering

from . import filter as dataset_filter
from .json_names import message, snake_case

if TYPE_CHECKING:
    from finetuning_specs import Spec

    from finetuning_contracts.mock.state.conditions import Condition

_ORDER = re.compile(r"\s*([A-Za-z0-9_.]+)(?:\s+(asc|desc))?\s*", re.IGNORECASE)


@attrs.frozen
class Fields:
    """The fields of a resource, as its schema names them."""

    spec: Spec
    schema: Mapping[str, Any]

    def path(self, text: str) -> Path | None:
        """The path of a field that is written in snake_case or with JSON names; None when there is none."""
        found: list[str] = []
        schema: Mapping[str, Any] = self.schema
        for part in text.split("."):
            properties = message(self.spec, schema).get("properties", {})
            name = part if part in properties else next((n for n in properties if snake_case(n) == part), None)
            if name is None:
                return None
            found.append(name)
            schema = properties[name]
        return tuple(found)

    def mask(self, text: str, *, parameter: str) -> list[Path]:
        """The paths of a field mask. Raises `Refusal` of the kind `invalid` for an unknown field."""
        paths = []
        for part in text.split(","):
            path = self.path(part.strip())
            if path is None:
                raise _invalid(parameter, f'there is no field "{part.strip()}"')
            paths.append(path)
        return paths

    def masked(self, document: Mapping[str, Any], mask: str) -> Mapping[str, Any]:
        """The document with only those fields that `readMask` wants. Raises `Refusal` as `mask` does."""
        if mask.strip() in {"", "*"}:
            return document
        return _only(document, self.mask(mask, parameter="readMask"))

    def filter(self, text: str) -> Condition:
        """What a filter keeps. Raises `Refusal` of the kind `invalid`."""
        return dataset_filter.parse(text, self._named)

    def order(self, text: str) -> list[str]:
        """How `orderBy` sorts, as the database has it. Raises `Refusal` of the kind `invalid`."""
        keys: list[str] = []
        for part in text.split(","):
            found = _ORDER.fullmatch(part)
            path = self.path(found[1]) if found is not None else None
            if found is None or path is None:
                raise _invalid("orderBy", f'cannot sort by "{part.strip()}"')
            keys.append(ordering(path, descending=(found[2] or "").lower() == "desc"))
        return keys

    def _named(self, names: Path) -> Path | None:
        """The path of a field that is written in snake_case; None when there is none."""
        return self.path(".".join(names)) if all(name == snake_case(name) for name in names) else None


def _only(document: Mapping[str, Any], paths: Iterable[Path]) -> dict[str, Any]:
    wanted: dict[str, list[Path]] = {}
    for path in paths:
        wanted.setdefault(path[0], []).append(path[1:])
    return {
        name: document[name] if () in rests or not isinstance(document[name], Mapping) else _only(document[name], rests)
        for name, rests in wanted.items()
        if name in document
    }


def _invalid(parameter: str, message: str) -> Refusal:
    return Refusal("invalid", f"{snake_case(parameter)}: {message}", place=("query", parameter), subject=parameter)
