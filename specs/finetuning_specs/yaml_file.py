"""A YAML file as plain JSON values, with the line of each value.

libyaml does the parsing where PyYAML was built with it: that is twenty times faster than Python, and loading contracts is
most of a command's start. Lines are worked out when the first one is asked for, in a second pass.
"""

from __future__ import annotations

import copy
import hashlib
import math
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import attrs
import yaml

from .pointers import Tokens, written
from .problems import Problem, SpecError
from .scalars import other_reading, resolved

_LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


@attrs.frozen(slots=False)
class YamlFile:
    """One YAML file."""

    path: Path
    name: str
    """How messages name it: `specs/openai.yaml`."""
    content: bytes = attrs.field(repr=False)
    data: Any = attrs.field(repr=False, eq=False)
    """What it holds, in JSON's types; keys are text, whatever YAML takes them for."""

    @property
    def text(self) -> str:
        """The file as it stands."""
        return self.content.decode("utf-8")

    @property
    def digest(self) -> str:
        """SHA-256 of the file, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()

    def line(self, tokens: Tokens) -> int:
        """The line (from 1) of the value at a pointer, or of its nearest ancestor that this file has."""
        node = self._node
        line = 0
        for token in tokens:
            found = _child(node, token)
            if found is None:
                break
            line, node = found
        return line + 1

    def problem(self, tokens: Tokens, message: str, rule: str = "") -> Problem:
        """Something that is wrong at a place of this file."""
        return Problem(file=self.name, line=self.line(tokens), pointer=written(tokens), message=message, rule=rule)

    @cached_property
    def oddities(self) -> tuple[Problem, ...]:
        """What this file says and JSON cannot, and what other readers of YAML would read as something else.

        `404:` as a key, a date without quotes, `yes`, `.nan`.
        """
        return tuple(self.problem(tokens, f"{what}: put it in quotes") for tokens, what in _oddities(self._node, ()))

    @cached_property
    def _node(self) -> yaml.Node:
        node = yaml.compose(self.text, Loader=_LOADER)
        assert node is not None, "an empty file has no places to ask for"
        return node

    def __reduce__(self) -> tuple[Any, ...]:
        """Without the nodes, which do not pickle."""
        return YamlFile, (self.path, self.name, self.content, self.data)


def read_yaml(path: Path, *, name: str | None = None) -> YamlFile:
    """Read a YAML file that holds a mapping. `name` is how messages call it; None: as seen from the current folder.

    Raises:
        SpecError: It cannot be read, is not UTF-8, is not YAML, has a key twice, or holds no mapping.
    """
    name = displayed(path) if name is None else name
    try:
        content = path.read_bytes()
    except OSError as error:
        raise SpecError([Problem(file=name, message=f"cannot read it: {error.strerror}")]) from error
    file = parsed(path, content, name)
    if not isinstance(file.data, dict):
        raise SpecError([Problem(file=name, message="not a mapping at the top")])
    return file


def parsed(path: Path, content: bytes, name: str) -> YamlFile:
    """The file with this content. Raises `SpecError` as `read_yaml` does, but takes any value."""
    return YamlFile(path, name, content, load(content, name))


def displayed(path: Path) -> str:
    """The path as a reader in the current folder would write it."""
    here = Path.cwd()
    absolute = path.absolute()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else absolute).as_posix()


def load(content: bytes, name: str) -> Any:
    """The value that YAML states; `name` is how messages call its source. Raises `SpecError`."""
    try:
        parser = _LOADER(content.decode("utf-8"))
        try:
            return _document(parser, name)
        finally:
            parser.dispose()
    except UnicodeDecodeError as error:
        text = f"not UTF-8 at byte {error.start}: save it as UTF-8"
        raise SpecError([Problem(file=name, message=text)]) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        text = f"not valid YAML: {' '.join(str(error.problem).split())}"
        raise SpecError([Problem(file=name, line=line, message=text)]) from error
    except yaml.YAMLError as error:
        raise SpecError([Problem(file=name, message=f"not valid YAML: {' '.join(str(error).split())}")]) from error
    except RecursionError as error:
        raise SpecError([Problem(file=name, message="nested too deeply")]) from error


def _document(parser: Any, name: str) -> Any:
    """The value of the one document in a stream."""
    parser.get_event()  # the start of the stream
    if parser.check_event(yaml.StreamEndEvent):
        return None
    parser.get_event()  # the start of the document
    value = _Builder(parser, name).value(parser.get_event())
    parser.get_event()  # the end of the document
    if not parser.check_event(yaml.StreamEndEvent):
        line = parser.get_event().start_mark.line + 1
        raise SpecError([Problem(file=name, line=line, message="not valid YAML: a second document begins here")])
    return value


class _Builder:
    """Makes values of a parser's events."""

    def __init__(self, parser: Any, name: str) -> None:
        self._next = parser.get_event
        self._name = name
        self._anchored: dict[str, Any] = {}

    def value(self, event: Any) -> Any:
        """The value that begins with an event."""
        kind = type(event)
        if kind is yaml.AliasEvent:
            if event.anchor not in self._anchored:
                self._refuse(event, f"the alias {event.anchor} is of nothing that ends before it")
            return copy.deepcopy(self._anchored[event.anchor])  # what changes one place is not to change the other
        if event.tag is not None and event.tag != "!":
            self._refuse(event, f"the tag {event.tag} is not JSON's: leave it out")
        value: Any
        if kind is yaml.ScalarEvent:
            value = resolved(event.value) if event.implicit[0] else event.value
        elif kind is yaml.MappingStartEvent:
            value = self._mapping()
        else:
            value = []
            item = self._next()
            while type(item) is not yaml.SequenceEndEvent:
                value.append(self.value(item))
                item = self._next()
        if event.anchor is not None:
            self._anchored[event.anchor] = value
        return value

    def _mapping(self) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        key = self._next()
        while type(key) is not yaml.MappingEndEvent:
            if type(key) is not yaml.ScalarEvent:
                self._refuse(key, "a key is not plain text")
            if key.value in mapping:
                self._refuse(key, f"the key {key.value} stands here twice")
            mapping[key.value] = self.value(self._next())
            key = self._next()
        return mapping

    def _refuse(self, event: Any, message: str) -> None:
        line = event.start_mark.line + 1
        raise SpecError([Problem(file=self._name, line=line, message=f"not valid YAML: {message}")])


def _child(node: yaml.Node, token: str | int) -> tuple[int, yaml.Node] | None:
    """The line (from 0) and the node of what stands under a token."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(token):
                return key.start_mark.line, value
    elif isinstance(node, yaml.SequenceNode) and str(token).isdecimal() and int(token) < len(node.value):
        item = node.value[int(token)]
        return item.start_mark.line, item
    return None


def _oddities(node: yaml.Node, tokens: Tokens) -> Iterator[tuple[Tokens, str]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            here = (*tokens, key.value)
            if not key.style and not isinstance(resolved(key.value), str):
                yield here, f"the key {key.value} is not a string"
            elif not key.style and (other := other_reading(key.value, key.tag)):
                yield here, f"YAML 1.1 reads the key {key.value} as {other}"
            yield from _oddities(value, here)
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _oddities(item, (*tokens, index))
    elif isinstance(node, yaml.ScalarNode) and not node.style:
        value = resolved(node.value)
        if isinstance(value, float) and not math.isfinite(value):
            yield tokens, f"{node.value} is a number that JSON does not have"
        elif other := other_reading(node.value, node.tag):
            yield tokens, f"YAML 1.1 reads {node.value} as {other}"
