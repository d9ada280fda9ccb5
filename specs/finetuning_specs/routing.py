"""Find the operation that a request is for, by the path templates of the spec."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .operations import Operation

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_VERB = re.compile(r"\}:[^/{}]+$")
"""A custom verb behind an id: `{dataset_id}:upload` (AIP-136)."""


@attrs.frozen
class Route:
    """All operations of one path template."""

    template: str
    pattern: re.Pattern[str]
    operations: Mapping[str, Operation]
    """By method, upper case."""

    @property
    def allow(self) -> str:
        """The value of the `Allow` header."""
        return ", ".join(self.operations)


@attrs.frozen
class Match:
    """A route, and the values of its path parameters, percent-decoded."""

    route: Route
    parameters: Mapping[str, str]


class Router:
    """The routes of a spec, the most specific first."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        by_template: dict[str, dict[str, Operation]] = {}
        for operation in operations:
            by_template.setdefault(operation.path, {})[operation.method] = operation
        templates = sorted(by_template, key=_specificity)
        verbs = any(_VERB.search(template) for template in templates)
        self._routes = [Route(t, _pattern(t, verbs=verbs), by_template[t]) for t in templates]

    def match(self, path: str) -> Match | None:
        """The route of a path that is still percent-encoded and has lost the server's base path.

        A slash inside an id has to be encoded, and an id that is not UTF-8 names nothing.
        """
        for route in self._routes:
            found = route.pattern.fullmatch(path)
            if found is None:
                continue
            try:
                return Match(route, {k: unquote(v, errors="strict") for k, v in found.groupdict().items()})
            except UnicodeDecodeError:
                return None
        return None


def _pattern(template: str, *, verbs: bool) -> re.Pattern[str]:
    """A template's pattern.

    Where there are custom verbs, a colon in the last segment, percent-encoded or not, begins one: what no template has
    behind it is no id either.
    """
    parts = _VARIABLE.split(template)
    found = [f"(?P<{part}>[^/]+)" if i % 2 else re.escape(part) for i, part in enumerate(parts)]
    if verbs and len(parts) > 1 and "/" not in parts[-1]:
        found[-2] = f"(?P<{parts[-2]}>(?:(?!%3[Aa])[^/:])+)"
    return re.compile("".join(found))


def _specificity(template: str) -> list[tuple[int, str]]:
    """Sort key: in each segment plain text comes first, a variable with text around it second."""
    return [(_rank(segment), segment) for segment in template.split("/")]


def _rank(segment: str) -> int:
    if not _VARIABLE.search(segment):
        return 0
    return 2 if _VARIABLE.fullmatch(segment) else 1
