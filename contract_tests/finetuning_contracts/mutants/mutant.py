"""One small change of a server's code, as the tool that makes such changes describes it."""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

_WORD = re.compile(r"\w+|\s+|[^\w\s]+")


@attrs.frozen
class Mutant:
    """Some lines of a module that take the place of others."""

    module: str
    name: str
    """The function or class that it changes."""
    number: int
    """Which of the mutants of that."""
    line: int
    first: int
    last: int
    """The lines of the module that are replaced, and `line`, the one in which the change is: counted from 1."""
    before: str
    after: str
    """The line as it is, and as it becomes."""
    text: str = attrs.field(repr=False)
    """What replaces the lines."""
    silent: bool
    """Only what is logged, or said in the server's own documentation, is another one."""

    @property
    def id(self) -> str:
        """The same as long as the server and the tool stay the same: `fakeai_service.get_file.2`."""
        return f"{self.module.partition('.')[2]}.{self.name}.{self.number}"

    @property
    def change(self) -> str:
        """What is changed, as short as it can be told: the words that differ, not the server's line."""
        old, new = (_WORD.findall(line) for line in (self.before, self.after))
        same = 0
        while same < min(len(old), len(new)) and old[same] == new[same]:
            same += 1
        end = 0
        while end < min(len(old), len(new)) - same and old[-1 - end] == new[-1 - end]:
            end += 1
        texts = ("".join(words[same : len(words) - end]).strip() or "(nothing)" for words in (old, new))
        return " → ".join(f"`{text}`" for text in texts)

    @property
    def stamp(self) -> str:
        """Tells whether it is still the same change."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:12]

    def as_json(self) -> str:
        """What the server's launcher reads."""
        return json.dumps({"module": self.module, "first": self.first, "last": self.last, "text": self.text})


def read(lines: Iterable[str]) -> tuple[Mutant, ...]:
    """The mutants that the tool has written."""
    return tuple(Mutant(**json.loads(line)) for line in lines if line.strip())


def reached(mutant: Mutant, statements: Mapping[str, Sequence[tuple[int, int]]]) -> bool:
    """Whether the line that is changed is part of a statement that was run. `statements`: module → first and last lines."""
    return any(first <= mutant.line <= last for first, last in statements.get(mutant.module, ()))


def sample(mutants: Sequence[Mutant], size: int | None, seed: int) -> tuple[Mutant, ...]:
    """Some of them, the same for the same seed and mutants; in the order in which they stand."""
    if size is None or size >= len(mutants):
        return tuple(mutants)
    chosen: list[Any] = sorted(random.Random(seed).sample(range(len(mutants)), size))  # noqa: S311  no secret
    return tuple(mutants[index] for index in chosen)
