"""A YAML file as plain JSON values, with the line of every value."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError

Pointer = tuple[str | int, ...]
"""The steps of a JSON pointer: keys and indices."""


class UnreadableError(Exception):
    """A file that cannot be linted at all. `str(error)` is one line: which file, where, why."""


@attrs.frozen
class Source:
    """One YAML file."""

    path: Path
    text: str = attrs.field(repr=False)
    data: dict[str, Any] = attrs.field(repr=False)
    """The document, made of plain JSON values."""
    oddities: tuple[tuple[Pointer, str], ...]
    """Keys and values that YAML has and JSON has not, as (place, what it is); `data` holds them as text."""
    tree: CommentedMap = attrs.field(repr=False)
    """The same document as ruamel's round trip has it: with positions."""

    def line(self, pointer: Pointer) -> int:
        """The line (from 1) of the value at the pointer, or of its nearest ancestor that this file has."""
        node: Any = self.tree
        line = 0
        for step in pointer:
            if isinstance(node, CommentedMap):
                key = next((key for key in node if str(key) == str(step)), None)
                if key is None:
                    break
                line, node = node.lc.key(key)[0], node[key]
            elif isinstance(node, CommentedSeq) and isinstance(step, int) and step < len(node):
                line, node = node.lc.item(step)[0], node[step]
            else:
                break
        return int(line) + 1


def read_source(path: Path) -> Source:
    """Read a YAML mapping. Raises `UnreadableError` with file, line and reason."""
    try:
        text = path.read_text(encoding="utf-8")
        tree = YAML(typ="rt").load(text)
    except OSError as error:
        raise UnreadableError(f"{path}: cannot read it: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{path}: not UTF-8 at byte {error.start}: save it as UTF-8") from error
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise UnreadableError(f"{path}:{line}: not valid YAML: {' '.join(str(error.problem).split())}") from error
    except YAMLError as error:
        raise UnreadableError(f"{path}: not valid YAML: {' '.join(str(error).split())}") from error
    if not isinstance(tree, CommentedMap):
        raise UnreadableError(f"{path}: not a mapping at the top")
    return Source(path=path, text=text, data=_plain(tree), oddities=tuple(_oddities(tree, ())), tree=tree)


def _plain(value: Any) -> Any:
    """The value in types that are exactly JSON's, so that every library takes it."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if value is None or isinstance(value, bool):
        return value
    for kind in (int, float):
        if isinstance(value, kind):
            return kind(value)
    return str(value)


def _oddities(value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                yield (*pointer, str(key)), f"the key {key!r} is not a string"
            yield from _oddities(item, (*pointer, str(key)))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _oddities(item, (*pointer, index))
    elif not (value is None or isinstance(value, (bool, int, float, str))):
        yield pointer, f"YAML reads {value} as a {type(value).__name__}"
